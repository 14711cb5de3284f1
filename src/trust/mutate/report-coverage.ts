import { afterAll, inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** Name of the global object that counts which places of the code a test passes through. */
    globalNamespace: string
  }
}

/**
 * Hands on which test passed through which place. Stryker 9.5 looks for the suite where vitest up to 4.0 gave it; vitest 4.1
 * gives it second, and without this every test would be run for every mutant.
 */
// biome-ignore lint/correctness/noEmptyPattern: the test runner reads the names of the fixtures from a pattern
afterAll(({}, suite) => {
  const counted = Reflect.get(globalThis, inject('globalNamespace')) ?? {}
  Object.assign(suite.meta, { mutantCoverage: counted.mutantCoverage, hitCount: counted.hitCount })
})
