/** What the single file holds beside its scripts. */
export interface InlinedSite {
  /** The texts of the site's files, by their names seen from the site's root. */
  readonly files: Readonly<Record<string, string>>
  /** The absolute address of the site's root, to which copied links lead; null where none is named. */
  readonly address: string | null
  /** The script of the worker that reads documents. */
  readonly worker: string
}
