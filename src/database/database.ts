/** This room keeps a library in PostgreSQL: its schema, how reports come in and concepts are made, and what it is asked. */

/** What a statement is given in place of its `$1`, `$2` …; lists go to `any($1)` and `unnest($1)`. */
export type Value =
  | string
  | number
  | boolean
  | null
  | Uint8Array
  | readonly (string | null)[]
  | readonly number[]

/** A row as a statement names its columns. */
export type Row = Record<string, unknown>

/** What statements are sent to. Texts come into a statement as values only, never as parts of it. */
export interface Queries {
  /**
   * Runs one statement.
   *
   * @returns Its rows: `int8` as numbers, `json` parsed, `bytea` as bytes.
   * @throws DatabaseError where the database refuses it or is gone.
   */
  query<R extends Row = Row>(statement: string, values?: readonly Value[]): Promise<R[]>
}

/** What a transaction, or the database itself, is given. */
export interface Statements extends Queries {
  /** Runs several statements that have no values, as a file of SQL holds them: all of them or none. */
  script(statements: string): Promise<void>
}

/** A database, be it embedded in this process or a server. */
export interface Database extends Statements {
  readonly engine: 'pglite' | 'postgres'
  /** How messages name it: the folder, or the address without its password. */
  readonly name: string
  /**
   * Runs statements that count together or not at all; on one connection, so that nothing may be asked of the database
   * itself meanwhile.
   */
  transaction<T>(run: (statements: Statements) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** What may be wrong with a database. */
export const DATABASE_ERRORS = [
  /** The address cannot be read. */
  'bad-address',
  /** No server answers, or it went away. */
  'unreachable',
  /** The server refuses user or password. */
  'refused',
  /** There is no database of that name. */
  'no-database',
  /** Another process has the folder open. */
  'locked',
  /** The folder holds something else, or a damaged database. */
  'foreign-folder',
  /** Its tables are not there. */
  'not-made',
  /** Its tables are of a newer version, or of PostgreSQL before 15. */
  'other-version',
  /** Its tables are of an older version and may not be changed. */
  'old-version',
  /** There is no room left on its disk. */
  'full',
  /** A report that it keeps cannot be read. */
  'damaged',
  /** A statement took longer than allowed. */
  'too-slow',
  /** The connection may only read. */
  'read-only',
  /** Anything else that the database refuses. */
  'failed',
] as const
export type DatabaseErrorCode = (typeof DATABASE_ERRORS)[number]

/** Thrown where a database cannot do what it is asked; never names a password. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode
  /** What the database itself says; English, and for those who keep it. */
  readonly detail: string

  constructor(code: DatabaseErrorCode, detail: string, options?: ErrorOptions) {
    super(`${code}: ${detail}`, options)
    this.name = 'DatabaseError'
    this.code = code
    this.detail = detail
  }
}
