import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Io, UsageError } from './command.ts'
import { SAY } from './messages.ts'

/** A file that a command reads. */
export interface InputFile {
  readonly bytes: Uint8Array
  /** Its name in messages; the ending tells Markdown from plain text. */
  readonly name: string
}

/** Reads the file that the user names; `-` is standard input. */
export async function readInput(io: Io, path: string): Promise<InputFile> {
  if (path !== '-') return { bytes: readBytes(resolve(io.cwd, path), path), name: path }
  return { bytes: await (io.readInput ?? readStandardInput)(), name: SAY.standardInput }
}

/** Reads a file; throws UsageError with one sentence that names it. */
export function readBytes(path: string, name: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new UsageError(SAY.noFile(name))
    throw new UsageError(code === 'EISDIR' ? SAY.isFolder(name) : SAY.unreadable(name))
  }
}

/** Tells whether a path is that of a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}
