import type { DatabaseError } from '../../database/database.ts'
import { SAY } from '../messages.ts'

/**
 * Returns the sentence that tells the user what is wrong with a database, and the remedy.
 *
 * @param name How the database is named; without its password.
 */
export function describeDatabaseError(
  { code, detail }: DatabaseError,
  name: string = SAY.theDatabase,
): string {
  // What a database says may go on for lines; the first tells what is wrong.
  return SAY.database[code](name, detail.split('\n')[0] ?? '')
}
