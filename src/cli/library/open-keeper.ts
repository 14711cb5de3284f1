import { DatabaseError } from '../../database/database.ts'
import type { OpenKeeper } from './keeper.ts'

/** Opens the library of a folder or a server. */
export const openKeeper: OpenKeeper = async (target) => {
  throw new DatabaseError('failed', `no engine opens ${target}`)
}
