/**
 * What can be wrong with a file that a page fetches: it is not to be had over the network; not on the site; not given by
 * its server; no whole file of its kind; of another version of its format; whole, and not the one that belongs to the others; or a
 * script that is not to be had.
 */
export type Fault = 'unreachable' | 'missing' | 'refused' | 'damaged' | 'version' | 'foreign' | 'unloaded'

/** A file of the site and what is wrong with it. */
export interface Trouble {
  /** The name of the file, without its folders. */
  readonly file: string
  readonly fault: Fault
}

/** Returns the name of a file without its folders. */
export function fileNameOf(path: string): string {
  return path.replace(/.*\//, '')
}
