import { SPELLED } from './golden-spelled.ts'
import { WRITTEN } from './golden-written.ts'

/** What a person types on the shipped report, and the node that is to come first. */
export interface GoldenQuery {
  readonly query: string
  /** The key of the first hit. */
  readonly first: string
}

/** Queries by the form in which they are typed. */
export type GoldenTable = Readonly<Record<string, readonly GoldenQuery[]>>

/**
 * Queries by the form in which they are typed. A change here is a change in what readers see: say why in
 * the message of the commit that makes it.
 */
export const GOLDEN: GoldenTable = { ...WRITTEN, ...SPELLED }
