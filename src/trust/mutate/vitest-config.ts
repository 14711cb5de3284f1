import { defineConfig } from 'vitest/config'
import { countFailedFiles } from './count-failed-files.ts'

/** The folder, below the project, whose tests are to notice a mutant. */
const folder = process.env.MUTATED_TESTS ?? 'src'

export default defineConfig({
  test: {
    include: [`${folder}/**/*.test.ts`],
    reporters: [countFailedFiles],
    setupFiles: ['src/trust/mutate/report-coverage.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
