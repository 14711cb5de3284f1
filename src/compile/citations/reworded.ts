import type { NodeKey, TermKey } from '../../model/ids.ts'
import { type Span, sliceSpan } from '../../model/span.ts'
import { appendAll, groupBy } from '../../text/collect.ts'
import { fold } from '../../text/fold.ts'
import { type FoldedSource, type FoundName, findNames, isQuotedAt } from '../../text/found-names.ts'
import { keepLongest } from '../../text/matcher.ts'
import type { OutlineBlock } from '../outline/outline.ts'
import { WORD_CHAR } from '../patterns.ts'
import { findHolder, overlapsAny } from '../spans.ts'
import type { SearchedText } from '../texts.ts'
import type { Body } from './body.ts'
import type { Citation } from './citations.ts'
import { findCoordinated } from './coordinated.ts'
import { type Core, findCores, isQuotedCore } from './cores.ts'
import { findLoose } from './loose.ts'
import { componentRewordings, type Rewording, rewordingsOf, type Surroundings } from './rewordings.ts'

/** What a wording may stand for, and the rewordings that have this wording. */
interface Target {
  readonly key: NodeKey
  readonly term: TermKey
  readonly wordings: Rewording[]
}

/**
 * Finds uses of terms and components in other words than the entry's, where a careful reader would know the entry.
 *
 * A wording that fits two names counts for neither, and a place that is cited already is left alone.
 *
 * @param exact What is cited as written, in source order.
 */
export function findReworded(body: Body, exact: readonly Citation[]): Citation[] {
  const { text, blocks, owned } = body
  const targets = collectTargets(text.source, body)
  const taken = exact.map(({ mention }) => mention)
  const list = [...targets.values()]
  const nearby = termsNearby(blocks, exact)
  const found: (Citation & Span)[] = [...findCoordinated(body), ...findLoose(body)]
  const cores = findCores(text.source, body.terms)
  const places = findPlaces(text, [...targets.keys()], cores)
  appendAll(found, findByCore(body, cores, places.ofCores))
  for (const { name, start, end } of places.ofWordings) {
    const owner = findHolder(owned, { start, end })
    const block = owner && blocks[owner.block]
    const target = list[name]
    if (!owner || !block || !target) continue
    const termNearby = nearby(owner.block, target.term)
    const opens = opensAt(text.source, { start, end }, block)
    const at: Surroundings = { source: text.source, start, end, side: block.side, opens, termNearby }
    const wording = target.wordings.find(({ holds }) => holds(at))
    if (!wording) continue
    const to = wording.tailEnd?.(at) ?? end
    const mention = { start, end: to, surface: text.source.slice(start, to), match: 'reworded' } as const
    if (to <= owner.end)
      found.push({ target: target.key, term: target.term, block: owner.block, mention, start, end: to })
  }
  return keepBest(found.filter((span) => !overlapsAny(taken, span)))
}

/** Finds the places of the wordings and of the cores, which are searched for at once; what is both is found as both. */
function findPlaces(text: FoldedSource, wordings: readonly string[], cores: readonly Core[]) {
  const names = [...new Set([...wordings, ...cores.map((core) => core.text)])]
  const coreAt = new Map(cores.map((core, at) => [core.text, at]))
  const ofWordings: FoundName[] = []
  const ofCores: FoundName[] = []
  for (const place of findNames(text, names)) {
    if (place.name < wordings.length) ofWordings.push(place)
    const core = coreAt.get(names[place.name] as string)
    if (core !== undefined) ofCores.push({ ...place, name: core })
  }
  return { ofWordings, ofCores }
}

/** Finds terms that are cited by their quoted core with another word: “九千”体系 as “九千”工程. */
function findByCore(
  { text: { source }, owned }: Body,
  cores: readonly Core[],
  places: readonly FoundName[],
): (Citation & Span)[] {
  const unquoted = new Set<number>()
  const found = places.flatMap(({ name, start, end }) => {
    const owner = findHolder(owned, { start, end })
    const core = cores[name]
    if (!owner || !core) return []
    if (!isQuotedCore(source, { start, end })) {
      const { before, after } = isQuotedAt(source, { start, end })
      if (!before && !after) unquoted.add(name)
      return []
    }
    const { key } = core.term
    const mention = { start, end, surface: source.slice(start, end), match: 'reworded' } as const
    return [{ name, citation: { target: key, term: key, block: owner.block, mention, start, end } }]
  })
  // A core that the body uses as a plain word is one, unless it counts something.
  return found.flatMap(({ name, citation }) =>
    cores[name]?.isCounted || !unquoted.has(name) ? [citation] : [],
  )
}

/** Keeps the longest of overlapping uses of one name; coordinated names may overlap (“334”“622”等模式). */
function keepBest(found: readonly (Citation & Span)[]): Citation[] {
  return [...groupBy(found, ({ target }) => target).values()]
    .flatMap((citations) => keepLongest(citations))
    .map(({ target, term, block, mention }) => ({ target, term, block, mention }))
}

/** Collects what each wording stands for; null where it fits two names. */
function collectTargets(source: SearchedText, { terms, years, quoted }: Body): Map<string, Target | null> {
  const names = new Set<string>()
  for (const term of terms) {
    names.add(fold(term.name))
    for (const { span } of term.components) names.add(fold(sliceSpan(source, span)))
  }
  const targets = new Map<string, Target | null>()
  const add = (key: NodeKey, term: TermKey, wordings: readonly Rewording[]) => {
    for (const wording of wordings) {
      const other = targets.get(wording.text)
      if (names.has(wording.text)) continue
      if (other === undefined) targets.set(wording.text, { key, term, wordings: [wording] })
      else if (other?.key === key) other.wordings.push(wording)
      else targets.set(wording.text, null)
    }
  }
  for (const { key, labelSpan, components } of terms) {
    add(key, key, rewordingsOf(sliceSpan(source, labelSpan), years, quoted))
    for (const part of components) {
      add(part.key, key, componentRewordings(sliceSpan(source, part.span)))
    }
  }
  return targets
}

/** Returns a function that tells whether a term is cited in a block or in one that contains it. */
function termsNearby(
  blocks: readonly OutlineBlock[],
  citations: readonly Citation[],
): (block: number, term: TermKey) => boolean {
  const cited = new Set(citations.map(({ block, target }) => `${block} ${target}`))
  return (block, term) => {
    for (let at: number | null = block; at !== null; at = blocks[at]?.parent ?? null) {
      if (cited.has(`${at} ${term}`)) return true
    }
    return false
  }
}

function opensAt(source: SearchedText, { start }: Span, block: OutlineBlock): boolean {
  if (start === block.title?.start || start === block.span.start) return true
  return !WORD_CHAR.test(source[start - 1] ?? '')
}
