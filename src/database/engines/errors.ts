import { DatabaseError, type DatabaseErrorCode } from '../database.ts'

/** By SQLSTATE, of PostgreSQL, and by `code` of what Node throws. */
const CODES: Readonly<Record<string, DatabaseErrorCode>> = {
  '28P01': 'refused',
  '28000': 'refused',
  '3D000': 'no-database',
  '53100': 'full',
  ENOSPC: 'full',
  EDQUOT: 'full',
  '57014': 'too-slow',
  '25006': 'read-only',
  // It starts, stops, or has all the connections that it allows.
  '57P01': 'unreachable',
  '57P02': 'unreachable',
  '57P03': 'unreachable',
  '53300': 'unreachable',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  ETIMEDOUT: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EPIPE: 'unreachable',
}

/** What the client of a server says of itself, without a code. */
const SAYINGS: readonly (readonly [RegExp, DatabaseErrorCode])[] = [
  [/^Connection terminated|connection error and is not queryable|^timeout exceeded when/, 'unreachable'],
  // The server asks for a password, and there is none or a wrong one.
  [/^SASL/, 'refused'],
  // An engine in this process that met a full disk tells only of its end.
  [/No space left on device/, 'full'],
]

/**
 * Turns what an engine throws into a `DatabaseError`.
 *
 * The error of the engine is not kept as its cause: those of PGlite hold the whole statement with its values.
 */
export function toDatabaseError(error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error
  const { code, message } = partsOf(error)
  return new DatabaseError(kindOf(code, message), code === '' ? message : `${message} (${code})`)
}

function kindOf(code: string, message: string): DatabaseErrorCode {
  if (code === '42P01' && /\blibrary\b/.test(message)) return 'not-made'
  // A socket of a server on this machine that is not there.
  if (code === 'ENOENT' && message.startsWith('connect ')) return 'unreachable'
  const known = CODES[code] ?? (/^08/.test(code) ? 'unreachable' : null)
  return known ?? SAYINGS.find(([pattern]) => pattern.test(message))?.[1] ?? 'failed'
}

function partsOf(error: unknown): { code: string; message: string } {
  if (!(error instanceof Error)) return { code: '', message: String(error) }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  // A host with several addresses: Node says what became of each.
  const all = error instanceof AggregateError ? error.errors.map((one) => partsOf(one).message) : []
  return { code, message: error.message || all.join('; ') || error.name }
}
