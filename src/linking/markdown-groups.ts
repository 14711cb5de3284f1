import type { MarkdownBlock } from '../documents/markdown/parse.ts'
import type { NodeKey } from '../model/ids.ts'
import { compareSpans, type Span, sliceSpan } from '../model/span.ts'
import type { Edit } from '../text/edits.ts'
import { greatestOf, leastOf } from '../text/extremes.ts'
import { countLeading } from '../text/sorted.ts'
import type { LinkMode } from './choose-uses.ts'
import { cutsOf, hasSigns, type MarkdownSource, writeStretch } from './markdown-inline.ts'
import { Sayings } from './sayings.ts'

/** A use of a term that may be linked, and the stretches of the source that its link may be put around, the best first. */
export interface MarkdownUse {
  readonly key: NodeKey
  readonly places: readonly [Span, ...Span[]]
}

/** A link that is made. */
export interface MarkdownLink {
  readonly key: NodeKey
  readonly place: Span
}

/** The stretch of a block around one or more uses that means the same alone: whether they can be linked is seen from it. */
export interface UseGroup {
  readonly block: MarkdownBlock
  readonly section: number
  readonly stretch: Span
  readonly uses: readonly MarkdownUse[]
  /** Whether it has signs that a link could change. */
  readonly hasSigns: boolean
}

interface GroupedBlock {
  readonly block: MarkdownBlock
  readonly open: readonly Span[]
  readonly section: number
  readonly source: string
}

/** Returns the uses of a block, parted where its text can be parted. */
export function groupUses(
  uses: readonly MarkdownUse[],
  { block, open, section, source }: GroupedBlock,
): UseGroup[] {
  if (uses.length === 0) return []
  const group = (stretch: Span, some: readonly MarkdownUse[]): UseGroup => ({
    block,
    section,
    stretch,
    uses: some,
    hasSigns: hasSigns(sliceSpan(source, stretch)),
  })
  if (!hasSigns(sliceSpan(source, block))) return [group(block, uses)]
  const cuts = cutsOf(open, source)
  const groups: { stretch: Span; uses: MarkdownUse[] }[] = []
  for (const use of uses) {
    // A character on either side stays with the use: signs are told by what stands beside them.
    const reach = reachOf(use)
    const start = cuts[countLeading(cuts.length, (i) => (cuts[i] as number) < reach.start) - 1] ?? block.start
    const end = cuts[countLeading(cuts.length, (i) => (cuts[i] as number) <= reach.end)] ?? block.end
    const last = groups.at(-1)
    if (last && start < last.stretch.end) {
      last.uses.push(use)
      last.stretch = { start: Math.min(start, last.stretch.start), end: Math.max(end, last.stretch.end) }
    } else groups.push({ stretch: { start, end }, uses: [use] })
  }
  return groups.map(({ stretch, uses: some }) => group(stretch, some))
}

/** Returns the stretch that holds all places of a use. */
function reachOf({ places }: MarkdownUse): Span {
  return {
    start: leastOf(places.map(({ start }) => start)),
    end: greatestOf(places.map(({ end }) => end)),
  }
}

/**
 * How often a group is parsed, and how many code units of it in all, before it gets no links: a paragraph that people
 * wrote needs a few times.
 */
const MOST_TESTS = 128
const MOST_TESTED = 400_000

interface Linking extends MarkdownSource {
  readonly linked: ReadonlyMap<number, ReadonlySet<NodeKey>>
  readonly mode: LinkMode
  readonly linksOf: (link: MarkdownLink) => readonly Edit[]
}

/**
 * Returns the links that are made, in the order of the document: as many as can be without a change to what it says.
 *
 * A link may change nothing once others are made: groups are tried until no more links can be made, so that a second
 * run finds nothing to do.
 */
export function linkGroups(groups: readonly UseGroup[], linking: Linking): MarkdownLink[] {
  const sayings = new Sayings(linking)
  const states = groups.map((group) => new GroupLinker(group, { ...linking, sayings }))
  sayTogether(states, sayings)
  for (let open = states; open.length > 0; ) {
    const taken = takenKeys(states, linking)
    let added = 0
    for (const state of open) added += state.addLinks(taken(state.group.section))
    open = added === 0 ? [] : open.filter(({ isRefusing }) => isRefusing)
  }
  return states.flatMap((state) => state.links())
}

/** Finds out what is most often asked, many texts at once: whether all uses of a group, and a lone one elsewhere, can be linked. */
function sayTogether(states: readonly GroupLinker[], sayings: Sayings): void {
  const signed = states.filter(({ group }) => group.hasSigns)
  sayings.add(signed.flatMap(({ before, linked }) => [before, linked]))
  const refused = signed.filter(({ canLinkAll }) => !canLinkAll)
  sayings.add(refused.flatMap((state) => state.otherLinks()))
}

/** Returns the keys that are linked in a section, to be added to. */
function takenKeys(states: readonly GroupLinker[], { linked }: Linking): (section: number) => Set<NodeKey> {
  const taken = new Map<number, Set<NodeKey>>()
  const of = (section: number) => {
    const keys = taken.get(section) ?? new Set(linked.get(section))
    taken.set(section, keys)
    return keys
  }
  for (const { group, made } of states) for (const { key } of made.keys()) of(group.section).add(key)
  return of
}

/** Returns uses, each with its best place. */
function atBest(uses: readonly MarkdownUse[]): Map<MarkdownUse, Span> {
  return new Map(uses.map((use) => [use, use.places[0]]))
}

/** Makes the links of one group. */
class GroupLinker {
  readonly group: UseGroup
  /** The uses that are linked, and where. */
  readonly made = new Map<MarkdownUse, Span>()
  /** Whether a use was refused when links were last added. */
  isRefusing = false
  readonly #linking: Linking & { readonly sayings: Sayings }
  /** The stretch as it stands, and with all its uses linked at their best places; empty where no link can change anything. */
  readonly before: string
  readonly linked: string
  #tests = 0
  #tested = 0

  constructor(group: UseGroup, linking: Linking & { readonly sayings: Sayings }) {
    this.group = group
    this.#linking = linking
    this.before = group.hasSigns ? this.#write(new Map()) : ''
    this.linked = group.hasSigns ? this.#write(atBest(group.uses)) : ''
  }

  get canLinkAll(): boolean {
    const { sayings } = this.#linking
    return sayings.of(this.before) === sayings.of(this.linked)
  }

  /** Returns the stretch with its only use linked at each other place; none where it has more than one. */
  otherLinks(): string[] {
    const [use, ...more] = this.group.uses
    if (use === undefined || more.length > 0) return []
    return use.places.slice(1).map((place) => this.#write(new Map([[use, place]])))
  }

  /** Returns the links that were made, in order. */
  links(): MarkdownLink[] {
    return this.group.uses.flatMap((use) => {
      const place = this.made.get(use)
      return place ? [{ key: use.key, place }] : []
    })
  }

  /** Makes the links that can be made; `taken` gets the keys. Returns how many. */
  addLinks(taken: Set<NodeKey>): number {
    const before = this.made.size
    const refused = new Set<MarkdownUse>()
    for (;;) {
      const wanted = this.#wantedUses(taken, refused)
      if (wanted.length === 0) break
      this.#tryUses(wanted, refused)
    }
    if (this.#isSpent()) this.made.clear()
    for (const { key } of this.made.keys()) taken.add(key)
    this.isRefusing = refused.size > 0 && !this.#isSpent()
    return Math.max(0, this.made.size - before)
  }

  #wantedUses(taken: ReadonlySet<NodeKey>, refused: ReadonlySet<MarkdownUse>): MarkdownUse[] {
    const wanted: MarkdownUse[] = []
    const keys = new Set([...taken, ...[...this.made.keys()].map(({ key }) => key)])
    for (const use of this.group.uses) {
      if (this.made.has(use) || refused.has(use)) continue
      if (this.#linking.mode === 'first' && keys.has(use.key)) continue
      keys.add(use.key)
      wanted.push(use)
    }
    return wanted
  }

  /** Links uses if together they change nothing, else those of either half that can be. */
  #tryUses(uses: readonly MarkdownUse[], refused: Set<MarkdownUse>): void {
    const [use] = uses
    if (this.#saysSame(atBest(uses))) for (const one of uses) this.made.set(one, one.places[0])
    else if (use && uses.length === 1) {
      const place = use.places.slice(1).find((other) => this.#saysSame(new Map([[use, other]])))
      if (place) this.made.set(use, place)
      else refused.add(use)
    } else if (this.#isSpent()) for (const one of uses) refused.add(one)
    else {
      const half = uses.length >> 1
      this.#tryUses(uses.slice(0, half), refused)
      this.#tryUses(uses.slice(half), refused)
    }
  }

  /** Tells whether the stretch says the same with more links. */
  #saysSame(more: ReadonlyMap<MarkdownUse, Span>): boolean {
    const { group } = this
    if (!group.hasSigns) return true
    const all = new Map([...this.made, ...more])
    const areBest = group.uses.every((use) => all.get(use) === use.places[0])
    if (areBest) return this.canLinkAll
    if (this.#isSpent()) return false
    const after = this.#write(all)
    this.#tests++
    this.#tested += after.length
    const { sayings } = this.#linking
    return sayings.of(this.before) === sayings.of(after)
  }

  #write(links: ReadonlyMap<MarkdownUse, Span>): string {
    const { block, stretch } = this.group
    // Where one link ends another may begin: the edits of the first stand first.
    const inOrder = [...links].sort(([, one], [, other]) => compareSpans(one, other))
    const edits = inOrder.flatMap(([{ key }, place]) => this.#linking.linksOf({ key, place }))
    return writeStretch(block, stretch, this.#linking.source, edits)
  }

  #isSpent(): boolean {
    return this.#tests >= MOST_TESTS || this.#tested >= MOST_TESTED
  }
}
