/** This file turns the graphs and texts of many reports into concepts: names with who explains and who uses them. */

import type { Slug, TermKey } from '../../model/ids.ts'
import type { CatalogueEntry, Concept, ConceptEntry } from '../../model/library.ts'
import type { LibraryReport } from '../library-report.ts'
import { findBeside, type Neighbour } from './beside.ts'
import { type CollectedName, collectNames } from './collect-names.ts'
import { Counts } from './counts.ts'
import { findUses } from './find-uses.ts'
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
  const entries = sorted.map(({ entry }) => entry)
  const { names, uses } = keepShared(collectNames(sorted), sorted)
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

/** Finds the uses of names, and keeps those names that say something across reports. */
function keepShared(all: readonly CollectedName[], reports: readonly LibraryReport[]) {
  const found = findUses(all, reports)
  const kept = [...all.keys()].filter((at) => {
    const isExplained = (all[at]?.terms.length ?? 0) > 0
    return isExplained || (found[at]?.length ?? 0) > 1
  })
  return {
    names: kept.flatMap((at) => all[at] ?? []),
    uses: kept.map((at) => found[at] ?? []),
  }
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
