/** This part of the room draws the map of a library: the concepts that reports share, joined where blocks cite both. */

import type { GraphAttributes, ReportInfo, SerializedTermGraph, TermAttributes } from '../../model/graph.ts'
import { SCHEMA } from '../../model/graph.ts'
import { edgeKey, type TermKey, termKey } from '../../model/ids.ts'
import type { Concept } from '../../model/library.ts'
import { LIBRARY_SCHEMA, type LibraryMap } from '../../model/library-files.ts'
import { communitiesOfTies, type Tie } from '../../model/ties/communities-of-ties.ts'
import { seededRandom } from '../../text/random.ts'
import { byShare } from '../static/library-files.ts'
import { type MapNode, placeConcepts } from './place-concepts.ts'

/** So many concepts are on the map at most. */
export const MOST_ON_MAP = 300
/** Of the ties of a concept so many are kept, its strongest; those that are among the strongest of the other stay as well. */
const MOST_TIES = 4
/** The radii of the marks, in the unit of the map. */
const SIZE = { least: 5, most: 20 }

const NOWHERE = { start: 0, end: 0 }
const NO_REPORT: ReportInfo = {
  kind: 'other',
  ...{ title: null, shortTitle: null, issuer: null, date: null, session: null },
  ...{ place: null, placeCode: null, level: null, reviewYear: null, planYear: null, proposal: null },
}

/**
 * Builds the map of the concepts that two reports or more use.
 *
 * It is a graph in the form of a report's, so that what draws a report draws it. It does not depend on the order of the
 * concepts.
 */
export function buildMap(concepts: readonly Concept[]): LibraryMap {
  const shared = byShare(concepts)
    .filter(({ reports }) => reports > 1)
    .slice(0, MOST_ON_MAP)
  const most = shared[0]?.reports ?? 1
  const ties = strongestTies(shared.map(({ concept }) => concept))
  const keys = shared.map(({ concept }) => termKey(concept.slug))
  const communities = communitiesOfTies(keys, ties, seededRandom(1))
  const nodes = shared.map(({ concept, reports }): MapNode => {
    return { key: termKey(concept.slug), name: concept.name, size: sizeOf(reports, most) }
  })
  const { frame, spots } = placeConcepts({ nodes, ties, communities })
  const placed = nodes.map(({ key, name, size }, at) => {
    const spot = spots[at] ?? { x: 0, y: 0, labelSide: 'right' as const }
    return { key, attributes: { ...termNamed(name), size, ...spot } }
  })
  const byKey = <Value>(read: (one: (typeof shared)[number]) => Value) =>
    Object.fromEntries(shared.map((one) => [termKey(one.concept.slug), read(one)]))
  return {
    schema: LIBRARY_SCHEMA,
    graph: {
      options: { type: 'directed', multi: true, allowSelfLoops: false },
      attributes: { ...attributesOfNoReport(), frame, communities },
      nodes: placed,
      edges: ties.map(edgeOf),
    },
    years: byKey(({ concept }) => concept.firstUse?.year ?? 0),
    reports: byKey(({ reports }) => reports),
  }
}

/** A tie that holds in so many reports. */
interface MapTie extends Tie {
  readonly a: TermKey
  readonly b: TermKey
}

/** Returns for each concept its strongest ties to the others, each pair once. */
function strongestTies(concepts: readonly Concept[]): MapTie[] {
  const known = new Set(concepts.map(({ slug }) => slug))
  const ties = new Map<string, MapTie>()
  for (const { slug, beside } of concepts) {
    const near = beside.filter((other) => known.has(other.slug)).slice(0, MOST_TIES)
    for (const { slug: other, reports } of near) {
      const [first, second] = slug < other ? [slug, other] : [other, slug]
      const [a, b] = [termKey(first), termKey(second)]
      ties.set(edgeKey('related', a, b), { a, b, weight: reports })
    }
  }
  return [...ties.values()]
}

function edgeOf({ a, b, weight }: MapTie): SerializedTermGraph['edges'][number] {
  return {
    key: edgeKey('related', a, b),
    source: a,
    target: b,
    attributes: { kind: 'related', weight, because: [{ kind: 'library', reports: weight }] },
  }
}

/** Returns the radius of a mark: it grows with the root of the reports. */
function sizeOf(reports: number, most: number): number {
  const share = most > 2 ? Math.sqrt((reports - 2) / (most - 2)) : 0
  return Math.round((SIZE.least + (SIZE.most - SIZE.least) * share) * 100) / 100
}

/** Returns what a term has that no text of this graph says anything of. */
function termNamed(name: string): Omit<TermAttributes, 'x' | 'y' | 'size'> {
  return {
    ...{ kind: 'term', label: name, name, number: null, definition: '', pinyin: '', aliases: [] },
    ...{ span: NOWHERE, labelSpan: NOWHERE, entrySpan: NOWHERE },
  }
}

function attributesOfNoReport(): GraphAttributes {
  return {
    schema: SCHEMA,
    report: NO_REPORT,
    source: { file: 'source.txt', sha256: '', length: 0, format: '', encoding: '' },
    ...{ compiler: '', skipped: [], diagnostics: [] },
  }
}
