import type { ConceptUse } from '../../model/library.ts'
import { append } from '../../text/collect.ts'

/** So many of the names that stand beside another are kept. */
const MOST_KEPT = 12
/** A block that cites more names lists them, and says nothing of any two. */
const MOST_IN_BLOCK = 40

/** How often a name stands beside another one. */
export interface Neighbour {
  /** Position of the name in the list. */
  readonly name: number
  readonly blocks: number
  readonly reports: number
}

/**
 * Finds which names are cited in the same blocks.
 *
 * @param uses For each name its uses.
 * @returns For each name those beside it: in most reports first, then in most blocks, then in the order of the names.
 */
export function findBeside(uses: readonly (readonly ConceptUse[])[]): Neighbour[][] {
  const blocks = new Map<string, Map<string, number[]>>()
  uses.forEach((ofName, name) => {
    for (const { report, blocks: using } of ofName)
      for (const { block } of using) {
        const ofReport = blocks.get(report) ?? new Map<string, number[]>()
        blocks.set(report, ofReport)
        append(ofReport, block, name)
      }
  })
  const pairs = uses.map(() => new Map<number, { blocks: number; reports: Set<string> }>())
  for (const [report, ofReport] of blocks)
    for (const names of ofReport.values()) if (names.length <= MOST_IN_BLOCK) countPairs(pairs, names, report)
  return pairs.map((others) =>
    [...others]
      .map(([name, { blocks: shared, reports }]) => ({ name, blocks: shared, reports: reports.size }))
      .sort((a, b) => b.reports - a.reports || b.blocks - a.blocks || a.name - b.name)
      .slice(0, MOST_KEPT),
  )
}

type Pairs = readonly Map<number, { blocks: number; reports: Set<string> }>[]

function countPairs(pairs: Pairs, names: readonly number[], report: string): void {
  for (const one of names)
    for (const other of names) {
      if (one === other) continue
      const known = pairs[one]?.get(other) ?? { blocks: 0, reports: new Set<string>() }
      known.blocks++
      known.reports.add(report)
      pairs[one]?.set(other, known)
    }
}
