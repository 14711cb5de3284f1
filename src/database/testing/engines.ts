import { cpSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { WITHOUT } from './binaries.ts'
import { createDatabaseAt } from './server.ts'

/** Whether tests on a server are run; they are, unless somebody says that they be left out. */
export const WITH_SERVER = process.env[WITHOUT] !== '1'

/** Makes an empty database on the run's server; returns its address. */
export async function createDatabase(encoding: 'UTF8' | 'LATIN1' = 'UTF8'): Promise<string> {
  return createDatabaseAt(await ask('/server'), encoding)
}

async function ask(what: '/server' | '/folder'): Promise<string> {
  const response = await fetch(inject('databases') + what)
  const text = await response.text()
  if (!response.ok) throw new Error(text)
  return text
}

/** Makes an empty folder, which is removed at the end of the run. */
export const createFolder = () => mkdtempSync(join(inject('folders'), 'library-'))

/** Makes a folder with an empty database, as a copy: PGlite takes seconds to make one, and a moment to open it. */
export async function createMadeFolder(): Promise<string> {
  const folder = createFolder()
  cpSync(await ask('/folder'), folder, { recursive: true })
  return folder
}

/** The engines that a library is kept in; `create` returns what `openDatabase` opens. */
export const ENGINES: readonly { readonly engine: string; readonly create: () => Promise<string> }[] = [
  { engine: 'pglite', create: createMadeFolder },
  ...(WITH_SERVER ? [{ engine: 'postgres', create: createDatabase }] : []),
]
