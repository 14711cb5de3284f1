import type { NodeKey } from '../../model/ids.ts'
import type { NodeKind } from '../../model/kinds.ts'

/** The ways in which queries are made of a name, each as a person would come to type it. */
export const QUERY_RULES = [
  'exact',
  'substitution',
  'deletion',
  'swap',
  'infix',
  'pinyin',
  'initials',
  'pinyin-slip',
  'traditional',
] as const
export type QueryRule = (typeof QUERY_RULES)[number]

/** A node that queries are made of. */
export interface NamedNode {
  readonly key: NodeKey
  readonly kind: NodeKind
  /** Folded. */
  readonly name: string
  /** Joined pinyin, toneless, Latin letters and digits as they stand; null for a name with other signs in it. */
  readonly pinyin: string | null
  /** Likewise the first letters. */
  readonly initials: string | null
  readonly syllables: readonly string[]
}

/**
 * Tells whether a query that was made of a node means another one as well, by comparing it with every name: plainly,
 * slowly, and without the code that it tests.
 */
export function isAmbiguous(
  rule: QueryRule,
  query: string,
  node: NamedNode,
  nodes: readonly NamedNode[],
): boolean {
  const isRival = rivalBy(rule, query, node)
  return nodes.some((other) => other.key !== node.key && isRival(other))
}

/** Returns a test that tells whether another node answers the query as well or better. */
function rivalBy(rule: QueryRule, query: string, node: NamedNode): (other: NamedNode) => boolean {
  const letters = query.replaceAll(' ', '')
  switch (rule) {
    case 'exact':
    case 'traditional':
      return ({ name }) => name === node.name
    case 'infix':
      return ({ name }) => name.includes(query)
    case 'substitution':
    case 'deletion':
    case 'swap':
      return ({ name }) => isNear(query, name)
    case 'pinyin':
      return ({ pinyin }) => pinyin === letters
    case 'initials':
      return ({ initials, pinyin }) => initials === query || pinyin?.includes(query) === true
    case 'pinyin-slip':
      return ({ pinyin }) =>
        pinyin !== null && (isNear(query, pinyin) || isNear(levelSounds(query), levelSounds(pinyin)))
  }
}

/** Tells whether a text holds a stretch that differs from the query by one slip at most. */
function isNear(query: string, text: string): boolean {
  // With at most one slip one half of the query stands in the text unchanged, unless the middle is swapped.
  const middle = query.length >> 1
  const halves = [query.slice(0, middle - 1), query.slice(middle + 1)]
  return halves.some((half) => text.includes(half)) && leastSlips(query, text) <= 1
}

/** Returns the slips by which a query is a stretch of a text: characters wrong, missing, too many, or swapped neighbours. */
function leastSlips(query: string, text: string): number {
  const table = [new Array<number>(text.length + 1).fill(0)]
  for (let i = 1; i <= query.length; i++) {
    const row = [i]
    for (let j = 1; j <= text.length; j++) {
      const wrong = query[i - 1] === text[j - 1] ? 0 : 1
      const slips = [
        slipsAt(table, i - 1, j - 1) + wrong,
        slipsAt(table, i - 1, j) + 1,
        (row[j - 1] ?? i) + 1,
      ]
      if (query[i - 1] === text[j - 2] && query[i - 2] === text[j - 1])
        slips.push(slipsAt(table, i - 2, j - 2) + 1)
      row.push(Math.min(...slips))
    }
    table.push(row)
  }
  return Math.min(...(table.at(-1) ?? []))
}

function slipsAt(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? Number.POSITIVE_INFINITY
}

/** Levels sounds that many do not tell apart. */
function levelSounds(letters: string): string {
  return letters
    .replace(/([zcs])h/g, '$1')
    .replace(/ng/g, 'n')
    .replace(/n/g, 'l')
    .replace(/v/g, 'u')
}
