/** What the build of the site hands to the scripts that run in browsers. */

import type { NodeKey } from './ids.ts'

/** A term as the script for other people's pages knows it. */
export interface EmbeddedTerm {
  readonly key: NodeKey
  readonly name: string
  readonly label: string
  readonly aliases: readonly string[]
  readonly definition: string
  /** How often the body cites it. */
  readonly citations: number
}

/** A report's terms, as its `terms.js` hands them to the script for other people's pages. */
export interface EmbeddedReport {
  readonly id: string
  readonly title: string
  readonly terms: readonly EmbeddedTerm[]
}

/** The property of the window to which `terms.js` adds the terms of a report, for whichever script asked for them. */
export const SHELF = 'policyTermGraphReports'

declare global {
  interface Window {
    policyTermGraphReports?: EmbeddedReport[]
  }
}

/** What the single file holds beside its scripts. */
export interface InlinedSite {
  /** The texts of the site's files, by their names seen from the site's root. */
  readonly files: Readonly<Record<string, string>>
  /** The absolute address of the site's root, to which copied links lead; null where none is named. */
  readonly address: string | null
  /** The script of the worker that reads documents. */
  readonly worker: string
}

/** What the service worker, which keeps the site for use without a network, is told at build time. */
export interface KeptSite {
  /** Tells one build from another. */
  readonly version: string
  /** The files that every page may need, seen from the site's root. */
  readonly shell: readonly string[]
  /** Where the site was built to stand, as 404.html names it. */
  readonly base: string
  /** The pages and data of a report that are kept with it, seen from its folder. */
  readonly ofReport: readonly string[]
  /** What is kept beside it of a report of a library. */
  readonly ofLibrary: readonly string[]
}

/** What a page tells the service worker: the report that is to be kept, null for none. */
export interface ToKeeper {
  readonly keep: string | null
  /** Whether the report is one of a library. */
  readonly isOfLibrary: boolean
}
