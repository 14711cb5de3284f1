import type { Statements } from '../database.ts'

/**
 * Runs a transaction on a connection that nobody else uses meanwhile.
 *
 * PostgreSQL answers the commit of a transaction in which a statement failed with a silent rollback, where `run` has
 * caught the error and goes on; a further statement tells.
 */
export async function runTransaction<T>(statements: Statements, run: (statements: Statements) => Promise<T>) {
  let hasFailed = false
  const watched = async <R>(answer: Promise<R>): Promise<R> => {
    try {
      return await answer
    } catch (error) {
      hasFailed = true
      throw error
    }
  }
  await statements.query('begin')
  try {
    const result = await run({
      query: (statement, values) => watched(statements.query(statement, values)),
      script: (text) => watched(statements.script(text)),
    })
    if (hasFailed) await statements.query('select 1')
    await statements.query('commit')
    return result
  } catch (error) {
    // Where even this fails, the transaction has ended with the connection.
    await statements.query('rollback').catch(() => {})
    throw error
  }
}
