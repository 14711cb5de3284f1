import type { NodeKey } from '../model/ids.ts'
import type { Span } from '../model/span.ts'
import type { TermFinder } from './term-finder.ts'

/** Which uses of a term are linked: the first in each section, or all. */
export const LINK_MODES = ['first', 'all'] as const
export type LinkMode = (typeof LINK_MODES)[number]

/** A stretch of running text in a document: a paragraph, a heading, a cell. */
export interface Flow<Place> {
  readonly text: string
  /** Number of the section that it stands in. */
  readonly section: number
  /** Returns where a use stands in the document; null where it cannot be linked. */
  readonly place: (use: Span) => Place | null
}

/** A use that is to be linked. */
export interface ChosenUse<Place> {
  readonly key: NodeKey
  readonly place: Place
  /** Position of its flow among the document's. */
  readonly flow: number
}

/** What was found in a document. */
export interface FoundUses<Place> {
  /** The uses that are to be linked, in the order of the document. */
  readonly chosen: readonly ChosenUse<Place>[]
  /** The term of every use that there is, whether it is linked already, is to be, or cannot be; in the same order. */
  readonly used: readonly NodeKey[]
}

/** What a document says before it is linked. */
export interface Linkable<Place> {
  readonly flows: readonly Flow<Place>[]
  /** What each section links to already. */
  readonly linked: ReadonlyMap<number, ReadonlySet<NodeKey>>
}

/** Finds the uses of terms, and chooses those that are to be linked. */
export function chooseUses<Place>(
  { flows, linked }: Linkable<Place>,
  find: TermFinder,
  mode: LinkMode,
): FoundUses<Place> {
  const used: NodeKey[] = []
  const taken = new Map<number, Set<NodeKey>>()
  for (const [section, keys] of linked) taken.set(section, new Set(keys))
  const chosen = flows.flatMap(({ text, section, place }, flow) => {
    const keys = taken.get(section) ?? new Set()
    taken.set(section, keys)
    return find(text).flatMap((use): ChosenUse<Place>[] => {
      used.push(use.key)
      const at = mode === 'first' && keys.has(use.key) ? null : place(use)
      if (at === null) return []
      keys.add(use.key)
      return [{ key: use.key, place: at, flow }]
    })
  })
  return { chosen, used }
}

const NUMERALS = '[一二三四五六七八九十百]+'
/** What a section of a Chinese document begins with: 一、, （一）, 第二章. */
const SECTION_START = new RegExp(
  `^\\s*(?:第(?:${NUMERALS}|\\d{1,3})[编章节篇部]|${NUMERALS}、|[（(]${NUMERALS}[）)])`,
  'u',
)

/** Tells whether a line or paragraph opens a section by its number; its text may run on behind the heading. */
export function opensSection(text: string): boolean {
  return SECTION_START.test(text)
}
