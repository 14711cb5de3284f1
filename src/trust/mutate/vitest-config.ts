import { defineConfig } from 'vitest/config'

/** Which tests are to notice a mutant: those of its own room. */
const room = process.env.MUTATED_ROOM ?? ''

export default defineConfig({
  test: {
    include: [`src/${room}/**/*.test.ts`],
    setupFiles: ['src/trust/mutate/report-coverage.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
