import type { Database } from './database.ts'

/** How a database is opened. */
export interface OpenOptions {
  readonly access: 'read' | 'write'
  /** The most milliseconds that a statement may take; without bound unless told. PGlite knows no such bound. */
  readonly timeout?: number
  /** The most connections that a server is given; 10 unless told. PGlite has one. */
  readonly clients?: number
}

/** Whether a target is the address of a server, not a folder. */
export function isAddress(target: string): boolean {
  return /^postgres(?:ql)?:/i.test(target)
}

/**
 * Opens a database; its tables may not be there yet.
 *
 * @param target  A folder, for PGlite in this process, or the address of a server: `postgres://user:password@host/name`.
 * @throws DatabaseError where the folder is not a library's or is open elsewhere, or where the server is not reached.
 */
export async function openDatabase(target: string, options: OpenOptions): Promise<Database> {
  // Each engine is loaded when it is asked for: most commands need none.
  if (isAddress(target)) return (await import('./engines/server.ts')).openServer(target, options)
  return (await import('./engines/pglite.ts')).openFolder(target, options)
}
