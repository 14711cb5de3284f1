/** This file turns the graphs and texts of many reports into concepts: names with who explains and who uses them. */

import type { Slug, TermKey } from '../../model/ids.ts'
import type { CatalogueEntry, Concept, ConceptEntry, ConceptUse } from '../../model/library.ts'
import type { LibraryReport } from '../library-report.ts'
import { findBeside, type Neighbour } from './beside.ts'
import { type CollectedName, NameCollector } from './collect-names.ts'
import { Counts } from './counts.ts'
import { type UseFinder, useFinder } from './find-uses.ts'
import { sensesOf } from './senses.ts'
import { unlikeSpans } from './unlike.ts'

/** Gives each name a slug of its own. */
export type SlugMaker = (name: string) => Slug

/**
 * Builds the concepts of a library: every name that a report defines, and those that two reports or more coin without a
 * definition. A coinage of one report alone is that report's own affair.
 *
 * They do not depend on the order of the reports. Takes time in proportion to the texts.
 *
 * @param slugs Called once for each name, in an order that the names alone decide.
 * @returns Concepts in the order of their names' keys.
 */
export function buildConcepts(reports: readonly LibraryReport[], slugs: SlugMaker): Concept[] {
  const sorted = [...reports].sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1))
  const collector = new NameCollector()
  for (const report of sorted) collector.add(report)
  const users = new UseCollector(collector.names())
  for (const report of sorted) users.add(report)
  return formConcepts(
    users,
    sorted.map(({ entry }) => entry),
    slugs,
  )
}

/** Collects who uses names; no report is held. */
export class UseCollector {
  private readonly names: readonly CollectedName[]
  private readonly find: UseFinder
  private readonly uses: ConceptUse[][]

  constructor(names: readonly CollectedName[]) {
    this.names = names
    this.find = useFinder(names)
    this.uses = names.map(() => [])
  }

  /** Adds a report; they come in the order of their ids. */
  add(report: LibraryReport): void {
    for (const [name, use] of this.find(report)) this.uses[name]?.push(use)
  }

  /** Returns the names that say something across reports, with their uses. */
  shared(): { readonly names: readonly CollectedName[]; readonly uses: readonly (readonly ConceptUse[])[] } {
    const kept = [...this.names.keys()].filter((at) => {
      const isExplained = (this.names[at]?.terms.length ?? 0) > 0
      return isExplained || (this.uses[at]?.length ?? 0) > 1
    })
    return {
      names: kept.flatMap((at) => this.names[at] ?? []),
      uses: kept.map((at) => this.uses[at] ?? []),
    }
  }
}

/**
 * Forms the concepts of names and their uses; see `buildConcepts`.
 *
 * @param entries Of all reports, by id.
 */
export function formConcepts(
  users: UseCollector,
  entries: readonly CatalogueEntry[],
  slugs: SlugMaker,
): Concept[] {
  const { names, uses } = users.shared()
  const slugOf = giveSlugs(names, slugs)
  const beside = findBeside(uses)
  const counts = new Counts(entries)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return names.map((name, at): Concept => {
    const ownUses = uses[at] ?? []
    const { list, senses } = readEntries(name, byId)
    const users = {
      using: new Set([...ownUses, ...list].map(({ report }) => report)),
      defining: new Set(list.map(({ report }) => report)),
    }
    return {
      slug: slugOf(at),
      name: name.name,
      entries: list,
      senses,
      uses: ownUses,
      firstUse: counts.first(users.using),
      firstDefinition: counts.first(users.defining),
      years: counts.byYear(users),
      levels: counts.byLevel(users),
      beside: (beside[at] ?? []).map(({ name: other, ...how }: Neighbour) => ({
        slug: slugOf(other),
        name: names[other]?.name ?? '',
        ...how,
      })),
    }
  })
}

/** Returns the slugs by the names' positions: names that are explained choose first, so that theirs last. */
function giveSlugs(names: readonly CollectedName[], slugs: SlugMaker): (name: number) => Slug {
  const given = new Map<number, Slug>()
  for (const isExplained of [true, false])
    names.forEach(({ name, terms }, at) => {
      if (terms.length > 0 === isExplained) given.set(at, slugs(name))
    })
  return (name) => given.get(name) as Slug
}

function readEntries({ name, terms }: CollectedName, byId: ReadonlyMap<string, CatalogueEntry>) {
  const yearOf = (report: string) => byId.get(report)?.year ?? Number.POSITIVE_INFINITY
  const sorted = [...terms].sort(
    (a, b) =>
      yearOf(a.report) - yearOf(b.report) ||
      compareIds(a.report, b.report) ||
      compareIds(a.node.key, b.node.key),
  )
  const senses = sensesOf(
    name,
    sorted.map(({ definition }) => definition),
  )
  const first = new Map<number, string>()
  const list = sorted.map(({ report, definition, node: { key, label } }, at): ConceptEntry => {
    const sense = senses[at] ?? 0
    const like = first.get(sense)
    if (like === undefined) first.set(sense, definition)
    const unlike = like === undefined ? [] : unlikeSpans(definition, like)
    return { report, term: key as TermKey, label, definition, sense, unlike }
  })
  return { list, senses: new Set(senses).size }
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
