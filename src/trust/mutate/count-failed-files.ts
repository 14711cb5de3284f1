import type { RunnerTestFile, TestModule } from 'vitest/node'
import type { Reporter } from 'vitest/reporters'

/**
 * Gives a test file that fails before it has any test a test that failed: Stryker 9.5 looks at tests alone, and would
 * take a change that stops a file from being loaded for one that nothing notices.
 */
export const countFailedFiles: Reporter = {
  onTestRunEnd(modules) {
    for (const { task } of modules as readonly (TestModule & { readonly task: RunnerTestFile })[]) {
      if (task.tasks.length > 0 || task.result?.state !== 'fail') continue
      const failed = { type: 'test', name: 'is loaded', mode: 'run', file: task, result: task.result }
      task.tasks.push(failed as RunnerTestFile['tasks'][number])
    }
  },
}
