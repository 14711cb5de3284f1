import { DISTRIBUTED_TABLES } from '../cluster.ts'
import type { Queries, Value } from '../database.ts'

/** A step of a plan as `explain (format json)` tells it. */
interface Step {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly Plans?: readonly Step[]
  readonly [property: string]: unknown
}

/** Steps that put rows under each other and join nothing. */
const NO_JOIN = /^(?:Append|MergeAppend|Merge Append|SetOp|HashSetOp|Recursive Union|Unique)$/

/**
 * Returns the pairs of distributed tables that a statement joins by anything but their common key: where they lie on
 * several machines, their rows would have to travel.
 */
export async function strayJoins(
  db: Queries,
  statement: string,
  values: readonly Value[],
): Promise<string[]> {
  const [row] = await db.query(`explain (format json, verbose) ${statement}`, values)
  const plans = (row?.['QUERY PLAN'] ?? []) as readonly { readonly Plan: Step }[]
  return plans.flatMap(({ Plan: plan }) => joinsIn(plan))
}

function joinsIn(step: Step): string[] {
  const parts = step.Plans ?? []
  const inner = parts.flatMap(joinsIn)
  if (NO_JOIN.test(step['Node Type'])) return inner
  const spread = parts.map((part) => tablesIn(part))
  const pairs = spread.flatMap((tables, at) =>
    spread
      .slice(at + 1)
      .flatMap((others) => tables.flatMap((one) => others.map((other) => [one, other] as const))),
  )
  const conditions = conditionsIn(step)
  const isByKey = ([one, other]: readonly [string, string]) => {
    const key = keyOf(one)
    const together = new RegExp(`\\.?"?${key}"? = .*\\b${key}\\b`)
    return key === keyOf(other) && conditions.some((condition) => together.test(condition))
  }
  return [...inner, ...pairs.filter((pair) => !isByKey(pair)).map((pair) => pair.join(' × '))]
}

/** Lists the distributed tables that a step reads. */
function tablesIn(step: Step): string[] {
  const own = step['Relation Name']
  const below = (step.Plans ?? []).flatMap(tablesIn)
  return own !== undefined && own in DISTRIBUTED_TABLES ? [own, ...below] : below
}

/** Lists the conditions of a step and of those right below it. */
function conditionsIn(step: Step): string[] {
  const own = Object.entries(step).flatMap(([name, value]) =>
    /Cond$|Filter$/.test(name) && typeof value === 'string' ? [value] : [],
  )
  return [...own, ...(step.Plans ?? []).flatMap(conditionsIn)]
}

/** Returns the column by which a table is spread. */
function keyOf(table: string): string | undefined {
  return Object.entries(DISTRIBUTED_TABLES).find(([name]) => name === table)?.[1]
}
