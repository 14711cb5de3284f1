import type { Ratio } from '../ratio.ts'
import { type ConceptsPlan, printConcepts } from './concepts-bench.ts'
import { withEngines } from './engines.ts'
import { printLoading } from './load-bench.ts'
import { type NamesPlan, printNames } from './names-bench.ts'
import { printServing, type ServePlan } from './serve-bench.ts'

/** The amount of work with a library in a database. */
export interface DatabasePlan {
  readonly names: NamesPlan
  readonly concepts: ConceptsPlan
  /** The reports that are taken in, and then served. */
  readonly loaded: number
  readonly serve: ServePlan
}

/**
 * Prints what a library in PostgreSQL takes, embedded and on a server: names, a concept, taking in reports, serving them.
 *
 * @returns How many times as fast names are found as by what PostgreSQL itself offers.
 */
export async function printLibraryDatabase({
  names,
  concepts,
  loaded,
  serve,
}: DatabasePlan): Promise<Ratio[]> {
  return withEngines(async (engines) => {
    const ratios = await printNames(engines, names)
    await printConcepts(engines, concepts)
    await printServing(engines, await printLoading(engines, loaded), serve)
    return ratios
  })
}
