import type { View } from '../../address/view.ts'
import type { FetchFile } from './report-files.ts'

/**
 * What the page runs in. The site, the single file and a served library differ in this alone; it is given at the start.
 */
export interface Host {
  /** The prerendered markup: the address's own, a missing page's as the site has no file for the address, or none. */
  readonly markup: 'page' | 'missing' | 'none'
  /** What links start with on a page whose own depth means nothing: `/`, `/some/dir/`, `#/`. */
  readonly base: string
  /** Fetches a file by its path, written as in an address and seen from the site's root; rejects with a DataError. */
  readonly fetchFile: FetchFile
  /** Reads the view of an address; null for an address elsewhere. */
  readonly viewOf: (url: URL) => View | null
  /** Returns the absolute address of a view. */
  readonly urlOf: (view: View) => URL
  /** Returns the site's root for addresses that are copied out of the page; the path of a view goes after it. */
  readonly address: () => string
  /** Open the workers; null where a report is searched in the page's own thread. */
  readonly workers: {
    readonly check: () => Worker
    readonly link: () => Worker
    readonly search: (() => Worker) | null
  }
}

/** Returns the function that fetches a report's files by their names. */
export function reportFiles(host: Host, id: string): FetchFile {
  return (file) => host.fetchFile(`${encodeURIComponent(id)}/${file}`)
}
