import { defineConfig } from 'vitest/config'
import { countFailedFiles } from './count-failed-files.ts'

/** Which tests are to notice a mutant: those of its own room. */
const room = process.env.MUTATED_ROOM ?? ''

export default defineConfig({
  test: {
    include: [`src/${room}/**/*.test.ts`],
    reporters: [countFailedFiles],
    setupFiles: ['src/trust/mutate/report-coverage.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
