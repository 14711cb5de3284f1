import { LEVEL_NUMBER } from '../patterns.ts'
import { formatNumber } from './number-formats.ts'
import type { NumberingReference, Styles } from './styles.ts'
import { childrenOf, elementAt, elementsOf, isOn, valueAt, type XmlElement } from './xml.ts'

/** A level of a list: how its numbers are written and when they start again. */
interface Level {
  readonly start: number
  readonly format: string
  /** The number with what stands around it; `%1` is the number of the first level. */
  readonly text: string
  readonly isLegal: boolean
  readonly suffix: string
  /** The level (from 0) that makes this one start again, with all above it; -1 for none. */
  readonly restartAfter: number
  readonly style: string | null
}

interface List {
  /** Lists of one making count on together. */
  readonly family: string
  readonly levels: ReadonlyMap<number, Level>
  readonly startOverrides: ReadonlyMap<number, number>
}

/** A number as it is printed. */
export interface PrintedNumber {
  /** Null for a bullet. */
  readonly text: string | null
  /** What parts it from the text: `tab`, `space` or `nothing`. */
  readonly suffix: string
  /** From 0, the outermost. */
  readonly level: number
}

/** Returns the number of the next paragraph of a list, counting it; null where the paragraph has none. */
export type NextNumber = (reference: NumberingReference | null) => PrintedNumber | null

/** Reads a document's lists and counts their paragraphs in the order in which they are asked for. */
export function readNumbering(root: XmlElement | null, styles: Styles): NextNumber {
  const lists = readLists(elementAt(root, 'numbering'), styles)
  const counters = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return (reference) => {
    const list = reference && lists.get(reference.list)
    if (!reference || !list) return null
    const at = levelOf(list, reference)
    const level = list.levels.get(at)
    if (!level) return null
    const counts = counters.get(list.family) ?? []
    counters.set(list.family, counts)
    if (!begun.has(reference.list)) {
      begun.add(reference.list)
      for (const i of list.startOverrides.keys()) counts[i] = undefined
    }
    count(list, counts, at)
    return { text: print(list, level, counts), suffix: level.suffix, level: at }
  }
}

/** A style's level is the one that names the style; else what the reference says. */
function levelOf(list: List, { style, level }: NumberingReference): number {
  for (const [at, { style: own }] of style === null ? [] : list.levels) if (own === style) return at
  return level ?? 0
}

function count(list: List, counts: (number | undefined)[], at: number): void {
  const startOf = (i: number) => list.startOverrides.get(i) ?? list.levels.get(i)?.start ?? 1
  for (let above = 0; above < at; above++) counts[above] ??= startOf(above)
  const before = counts[at]
  counts[at] = before === undefined ? startOf(at) : before + 1
  for (const [below, { restartAfter }] of list.levels)
    if (below > at && at <= restartAfter) counts[below] = undefined
}

function print(list: List, level: Level, counts: readonly (number | undefined)[]): string | null {
  if (level.format === 'bullet') return null
  return level.text.replace(LEVEL_NUMBER, (_, digit: string) => {
    const at = Number(digit) - 1
    const format = list.levels.get(at)?.format ?? 'decimal'
    return formatNumber(counts[at] ?? 1, level.isLegal && format !== 'none' ? 'decimal' : format)
  })
}

function readLists(numbering: XmlElement | null, styles: Styles): Map<string, List> {
  const families = new Map(
    childrenOf(numbering, 'abstractNum').map((family) => [family.attributes.abstractNumId ?? '', family]),
  )
  const familyOf = new Map(
    childrenOf(numbering, 'num').map((num) => [
      num.attributes.numId ?? '',
      valueAt(num, 'abstractNumId') ?? '',
    ]),
  )
  const lists = new Map<string, List>()
  for (const num of childrenOf(numbering, 'num')) {
    const id = num.attributes.numId ?? ''
    let family = familyOf.get(id) ?? ''
    // A family may only point to a list style, which points to the list that has the levels.
    const link = valueAt(families.get(family) ?? null, 'numStyleLink')
    if (link !== null) family = familyOf.get(styles.numbering(link)?.list ?? '') ?? family
    lists.set(id, readList(num, family, families.get(family) ?? null))
  }
  return lists
}

function readList(num: XmlElement, family: string, levels: XmlElement | null): List {
  const read = new Map(childrenOf(levels, 'lvl').map(readLevel))
  const startOverrides = new Map<number, number>()
  for (const override of childrenOf(num, 'lvlOverride')) {
    const at = Number(override.attributes.ilvl ?? 0)
    const own = elementAt(override, 'lvl')
    if (own) read.set(at, readLevel(own)[1])
    const start = valueAt(override, 'startOverride')
    if (start !== null) startOverrides.set(at, Number(start))
  }
  return { family, levels: read, startOverrides }
}

function readLevel(level: XmlElement): [number, Level] {
  const at = Number(level.attributes.ilvl ?? 0)
  const restart = valueAt(level, 'lvlRestart')
  return [
    at,
    {
      start: Number(valueAt(level, 'start') ?? 0),
      format: formatOf(level),
      text: valueAt(level, 'lvlText') ?? '',
      isLegal: isOn(level, 'isLgl'),
      suffix: valueAt(level, 'suff') ?? 'tab',
      restartAfter: (restart === null ? at : Number(restart)) - 1,
      style: valueAt(level, 'pStyle'),
    },
  ]
}

/** A format that only newer programs know comes with a fallback. */
function formatOf(level: XmlElement): string {
  const plain = valueAt(level, 'numFmt')
  const fallback = elementsOf(level).find(({ name }) => name === 'AlternateContent') ?? null
  return plain ?? valueAt(fallback, 'Fallback', 'numFmt') ?? 'decimal'
}
