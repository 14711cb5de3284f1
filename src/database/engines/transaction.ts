import type { Statements } from '../database.ts'

/**
 * Runs what a transaction consists of, and makes sure that it can be committed.
 *
 * PostgreSQL answers the commit of a transaction in which a statement failed with a silent rollback, where `run` has
 * caught the error and goes on; a further statement tells.
 */
export async function runCommittable<T>(statements: Statements, run: (statements: Statements) => Promise<T>) {
  let hasFailed = false
  const watched = async <R>(answer: Promise<R>): Promise<R> => {
    try {
      return await answer
    } catch (error) {
      hasFailed = true
      throw error
    }
  }
  const result = await run({
    query: (statement, values) => watched(statements.query(statement, values)),
    script: (text) => watched(statements.script(text)),
  })
  if (hasFailed) await statements.query('select 1')
  return result
}
