import { SPELLED } from './golden-spelled.ts'
import { type GoldenTable, WRITTEN } from './golden-written.ts'

/**
 * Queries by the form in which they are typed. A change here is a change in what readers see: say why in
 * the message of the commit that makes it.
 */
export const GOLDEN: GoldenTable = { ...WRITTEN, ...SPELLED }
