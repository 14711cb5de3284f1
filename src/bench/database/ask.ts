import { groupBy } from '../../text/collect.ts'
import { medianOf, quantileOf } from '../measure.ts'
import type { BenchQuery, QueryKind } from './queries.ts'

/** Something that is asked for names. */
export interface Asked {
  readonly name: string
  readonly kinds: readonly QueryKind[]
  /** 1, or n to ask each nth query of a kind only, where it is slow. */
  readonly every: number
  /** Returns the slugs of the names that answer a query, best first. */
  answer(query: BenchQuery): Promise<readonly string[]>
}

/** How long an answer took, and at which place in it, from 0, the name stands that the query was made of; -1 for none. */
export interface Answered {
  readonly query: BenchQuery
  readonly ms: number
  readonly place: number
}

/** The speed of answers, in milliseconds. */
export interface Speed {
  readonly median: number
  readonly p95: number
  readonly most: number
}

/**
 * Times answers in rounds, in each one system after the other, so that other load on the machine affects all alike. A
 * first round, in which engines still compile and caches fill, is not counted.
 *
 * @returns For each of those that are asked, its answers with the median of their times.
 */
export async function timeAnswers(
  systems: readonly Asked[],
  queries: readonly BenchQuery[],
  rounds: number,
): Promise<Answered[][]> {
  const plans = systems.map((asked) => chooseQueries(asked, queries))
  const times = plans.map((plan) => plan.map((): number[] => []))
  const places = plans.map((plan) => plan.map(() => -1))
  for (let round = 0; round <= rounds; round++)
    for (const [which, asked] of systems.entries())
      for (const [at, query] of (plans[which] ?? []).entries()) {
        const start = performance.now()
        const slugs = await asked.answer(query)
        if (round > 0) times[which]?.[at]?.push(performance.now() - start)
        const found = places[which]
        if (found) found[at] = slugs.indexOf(query.truth.slug)
      }
  return plans.map((plan, which) =>
    plan.map((query, at) => ({
      query,
      ms: medianOf(times[which]?.[at] ?? []),
      place: places[which]?.[at] ?? -1,
    })),
  )
}

function chooseQueries({ kinds, every }: Asked, queries: readonly BenchQuery[]): BenchQuery[] {
  const byKind = groupBy(queries, ({ kind }) => kind)
  return kinds.flatMap((kind) => (byKind.get(kind) ?? []).filter((_, at) => at % every === 0))
}

/** Returns the speed of some answers. */
export function speedOf(answers: readonly Pick<Answered, 'ms'>[]): Speed {
  const times = answers.map(({ ms }) => ms)
  return { median: medianOf(times), p95: quantileOf(times, 0.95), most: quantileOf(times, 1) }
}

/** Returns the share of answers that have the right name among their first ones. */
export function recallOf(answers: readonly Answered[], first: number): number {
  return answers.filter(({ place }) => place >= 0 && place < first).length / answers.length
}
