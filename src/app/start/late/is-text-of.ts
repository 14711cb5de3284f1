import type { TermGraph } from '../../../model/read-graph.ts'
import { textSumOf } from '../../../model/text-sum.ts'
import { sha256 } from '../../../text/sha256.ts'

/**
 * Tells whether a text is the one that a graph is of.
 *
 * The hash is our own: browsers have one on https alone.
 */
export function isTextOf(text: string, { attributes }: TermGraph): boolean {
  const sum = textSumOf(attributes.source)
  return sum === null || sum === sha256(new TextEncoder().encode(text))
}
