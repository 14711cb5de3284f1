/** What a page tells the worker that keeps the site: the report that is to be kept, null for none. */
export interface ToKeeper {
  readonly keep: string | null
}

/** What the worker that keeps the site is told at build time. */
export interface KeptSite {
  /** Tells one build from another. */
  readonly version: string
  /** The files that every page may need, seen from the site's root. */
  readonly shell: readonly string[]
  /** Where the site was built to stand, as 404.html names it. */
  readonly base: string
  /** The pages and data of a report that are kept with it, seen from its folder. */
  readonly ofReport: readonly string[]
}
