import type { NodeKey } from '../../model/ids.ts'
import type { TermGraph } from '../../model/read-graph.ts'
import { fold } from '../../text/fold.ts'
import { isAmbiguous, type NamedNode, QUERY_RULES, type QueryRule } from './oracle.ts'

/** A query with the one node that it means. */
export interface RuleQuery {
  readonly rule: QueryRule
  readonly query: string
  readonly key: NodeKey
}

/** What queries are made with. */
export interface RuleOptions {
  /** Returns numbers from 0 to below 1; the same numbers give the same queries. */
  readonly random: () => number
  /** How many queries each rule makes, where it can. */
  readonly perRule: number
  readonly toTraditional: (text: string) => string
}

/** How many tries without a result a rule makes for each wanted query. */
const TRIES = 20
const LETTER_OR_DIGIT = /^[a-z\d]$/
const HAN = /\p{Script=Han}/u
const ALPHABET = 'abcdefghijklmnopqrstuwxyz'

/**
 * Returns the nodes of a graph that have a name, paragraphs left out.
 *
 * @param readSyllables Returns the toneless reading of each character of a name, null for what is not read.
 */
export function namedNodes(
  graph: TermGraph,
  readSyllables: (name: string) => readonly (string | null)[],
): NamedNode[] {
  return graph.nodes.flatMap((node) => {
    if (node.kind === 'paragraph') return []
    const name = fold(node.kind === 'term' ? node.name : node.label)
    const chars = [...name]
    const read = readSyllables(name)
    const syllables = chars.map((char, at) => (LETTER_OR_DIGIT.test(char) ? char : (read[at] ?? '')))
    const isSpelled = syllables.every((syllable) => syllable !== '')
    return {
      key: node.key,
      kind: node.kind,
      name,
      pinyin: isSpelled ? syllables.join('') : null,
      initials: isSpelled ? syllables.map((syllable) => syllable.charAt(0)).join('') : null,
      syllables,
    }
  })
}

/**
 * Makes queries of the names of nodes, by each rule, every one such that it means one node: where another name answers
 * it as well, by a brute-force comparison with all names, it is left out.
 */
export function makeRuleQueries(nodes: readonly NamedNode[], options: RuleOptions): RuleQuery[] {
  const dice = (limit: number) => Math.floor(options.random() * limit)
  const chars = [...new Set(nodes.flatMap(({ name }) => [...name]))].filter((char) => HAN.test(char))
  const makers = makersBy(dice, chars, options.toTraditional)
  return QUERY_RULES.flatMap((rule) => {
    const made = new Map<string, RuleQuery>()
    for (let tries = TRIES * options.perRule; tries > 0 && made.size < options.perRule; tries--) {
      const node = nodes[dice(nodes.length)]
      const query = node && makers[rule](node)
      if (!node || !query || made.has(query) || isAmbiguous(rule, query, node, nodes)) continue
      made.set(query, { rule, query, key: node.key })
    }
    return [...made.values()]
  })
}

/** Makes a query of a node, or null where the rule does not fit its name. */
type Maker = (node: NamedNode) => string | null

function makersBy(
  dice: (limit: number) => number,
  chars: readonly string[],
  toTraditional: (text: string) => string,
): Readonly<Record<QueryRule, Maker>> {
  return {
    exact: ({ name }) => name,
    substitution({ name }) {
      const at = dice(name.length)
      const other = chars[dice(chars.length)] ?? ''
      if (name.length < 4 || !HAN.test(name.charAt(at)) || other === name.charAt(at)) return null
      return name.slice(0, at) + other + name.slice(at + 1)
    },
    deletion({ name }) {
      const at = dice(name.length)
      return name.length < 4 ? null : name.slice(0, at) + name.slice(at + 1)
    },
    swap: ({ name }) => (name.length < 3 ? null : swapAt(name, dice(name.length - 1))),
    infix({ name }) {
      if (name.length < 3) return null
      const length = 2 + dice(name.length - 2)
      const at = dice(name.length - length + 1)
      return name.slice(at, at + length)
    },
    pinyin: ({ pinyin, syllables }) => pinyin && syllables.join(dice(2) === 0 ? '' : ' '),
    initials: ({ initials }) => (initials && initials.length >= 3 ? initials : null),
    'pinyin-slip'({ pinyin }) {
      if (pinyin === null || pinyin.length < 6 || /\d/.test(pinyin)) return null
      const at = dice(pinyin.length - 1)
      const letter = ALPHABET.charAt(dice(ALPHABET.length))
      const [before, here, behind] = [pinyin.slice(0, at), pinyin.charAt(at), pinyin.slice(at + 1)]
      const slips = [
        before + letter + behind,
        before + behind,
        before + here + here + behind,
        swapAt(pinyin, at),
      ]
      const slip = slips[dice(slips.length)] ?? null
      return slip === pinyin ? null : slip
    },
    traditional({ name }) {
      const written = toTraditional(name)
      return written === name ? null : written
    },
  }
}

/** Swaps two neighbours; null where they are the same. */
function swapAt(text: string, at: number): string | null {
  const [first, second] = [text.charAt(at), text.charAt(at + 1)]
  return first === second ? null : text.slice(0, at) + second + first + text.slice(at + 2)
}
