import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import type { Mutant } from './mutant.ts'

const KEPT = '.term-graph/mutants'

/** What is mutated in one run. */
export interface Run {
  readonly room: string
  /** Patterns of files below the project, with lines where only some are mutated: `src/text/fold.ts:10-12`. */
  readonly files: readonly string[]
  /** The folder below the project whose tests are to notice a change. */
  readonly tests: string
  readonly concurrency: number
  /** Whether results of the last run stand for what has not changed since. */
  readonly incremental: boolean
  /** What takes so much longer than without a change counts as a change that makes it run for ever. */
  readonly seconds: number
}

/**
 * Changes the code in small ways, one at a time, and runs the tests that pass through the changed place.
 *
 * The tests run in a copy of the project that has no `../shared` beside it.
 *
 * @throws What Stryker says where the tests fail without any change.
 */
export async function runStryker({
  room,
  files,
  tests,
  concurrency,
  incremental,
  seconds,
}: Run): Promise<Mutant[]> {
  process.env.MUTATED_TESTS = tests
  const kept = join(KEPT, `${room}.json`)
  if (incremental && existsSync(kept)) forgetSurvivors(kept)
  const stryker = new Stryker({
    mutate: [...files, '!src/**/*.test.ts', '!src/**/testing/**', '!src/**/fixtures/**'],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'src/trust/mutate/vitest-config.ts', related: true },
    coverageAnalysis: 'perTest',
    incremental,
    incrementalFile: kept,
    tempDirName: join(KEPT, 'copy'),
    ignorePatterns: ['dist', 'build', 'e2e', 'test-results', '.term-graph'],
    reporters: ['progress'],
    concurrency,
    timeoutMS: seconds * 1000,
    // It would be rewritten by TypeScript's own API, which version 7 no longer has.
    tsconfigFile: 'none',
    allowEmpty: true,
  })
  const results = await stryker.runMutationTest()
  // What was kept of other files comes back with the results of this run.
  const isMutated = (file: string) =>
    files.some((pattern) => file.startsWith(pattern.replace(/(?:\*|:).*$/, '')))
  return results
    .map(({ fileName, mutatorName, replacement, status, location }) => ({
      file: fileName.replaceAll('\\', '/').replace(/^.*?(?=src\/)/, ''),
      mutator: mutatorName,
      replacement,
      status,
      location,
    }))
    .filter(({ file }) => isMutated(file))
}

/**
 * Takes the mutants that nobody noticed out of the kept results, so that they are tried again: which tests pass through
 * what runs while a file is loaded is not known, and so neither whether a new test would notice a change there.
 */
function forgetSurvivors(kept: string): void {
  const report = JSON.parse(readFileSync(kept, 'utf8')) as {
    readonly files: Readonly<Record<string, { mutants: readonly { readonly status: string }[] }>>
  }
  for (const file of Object.values(report.files))
    file.mutants = file.mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout')
  writeFileSync(kept, JSON.stringify(report))
}
