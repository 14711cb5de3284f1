import type { NodeKey } from '../model/ids.ts'

/** What the script for other pages knows of a term. */
export interface EmbeddedTerm {
  readonly key: NodeKey
  readonly name: string
  readonly label: string
  readonly aliases: readonly string[]
  readonly definition: string
  /** How often the body cites it. */
  readonly citations: number
}

/** A report's terms, as its `terms.js` hands them to the script for other pages. */
export interface EmbeddedReport {
  readonly id: string
  readonly title: string
  readonly terms: readonly EmbeddedTerm[]
}

/** Where `terms.js` puts the terms of a report, to be taken by whichever script asked for them. */
export const SHELF = 'policyTermGraphReports'

declare global {
  interface Window {
    policyTermGraphReports?: EmbeddedReport[]
  }
}
