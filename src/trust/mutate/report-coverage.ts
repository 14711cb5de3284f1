import { afterAll, beforeEach, inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** Name of the global object that counts which places of the code a test passes through. */
    globalNamespace: string
    /** Whether places are counted or a change is tried. */
    mode: 'dry-run' | 'mutant'
    activeMutant: string
  }
}

/** How often each change's place was passed through, by the change's number. */
type Hits = Record<string, number>

/** What Stryker keeps in the process of a test file. */
interface Counted {
  activeMutant?: string
  readonly currentTestId?: string
  readonly hitCount?: number
  /** What was passed through by each test, and outside of all. */
  readonly mutantCoverage?: { static: Hits; readonly perTest: Record<string, Hits> }
}

const name = inject('globalNamespace')
Reflect.set(globalThis, name, Reflect.get(globalThis, name) ?? {})
const counted = Reflect.get(globalThis, name) as Counted

// Every file is loaded anew for a change, which is there while it is loaded, too.
if (inject('mode') === 'mutant') counted.activeMutant = inject('activeMutant')

const tests = new Set<string>()
beforeEach(() => {
  if (counted.currentTestId !== undefined) tests.add(counted.currentTestId)
})

/**
 * Hands on which test passed through which place. Stryker 9.5 looks for the suite where vitest up to 4.0 gave it; vitest 4.1
 * gives it second, and without this every test would be run for every mutant. What a file passes through while it is
 * loaded counts for all its tests: otherwise all tests of all files would be run for a change there.
 */
// biome-ignore lint/correctness/noEmptyPattern: the test runner reads the names of the fixtures from a pattern
afterAll(({}, suite) => {
  const { mutantCoverage, hitCount } = counted
  if (mutantCoverage) {
    for (const test of tests)
      mutantCoverage.perTest[test] = addHits(mutantCoverage.perTest[test], mutantCoverage.static)
    mutantCoverage.static = {}
  }
  Object.assign(suite.meta, { mutantCoverage, hitCount })
})

function addHits(hits: Hits = {}, more: Hits): Hits {
  const sum = { ...more }
  for (const [mutant, count] of Object.entries(hits)) sum[mutant] = (sum[mutant] ?? 0) + count
  return sum
}
