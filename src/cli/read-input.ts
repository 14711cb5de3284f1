import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { DOCUMENT_LIMITS } from '../model/document-limits.ts'
import { type Io, UsageError } from './command.ts'
import { describeSystemError } from './describe-system-error.ts'
import { SAY } from './messages.ts'

/** A file that a command reads. */
export interface InputFile {
  readonly bytes: Uint8Array
  /** Its name in messages; the ending tells Markdown from plain text. */
  readonly name: string
}

/**
 * Reads the document that the user names; `-` is standard input.
 *
 * @throws UsageError where it cannot be read, or is larger than a document may be.
 */
export async function readInput(io: Io, path: string): Promise<InputFile> {
  if (path !== '-') return { bytes: readDocumentBytes(resolve(io.cwd, path), path), name: path }
  return { bytes: await (io.readInput ?? readStandardInput)(), name: SAY.standardInput }
}

/** Reads a file; throws UsageError with one sentence that names it. */
export function readBytes(path: string, name: string): Uint8Array {
  return tryToRead(name, () => readFileSync(path))
}

function tryToRead<T>(name: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    const refusal = error as NodeJS.ErrnoException
    if (refusal.code === 'ENOENT' || refusal.code === 'ELOOP') throw new UsageError(SAY.noFile(name))
    throw new UsageError(refusal.code === 'EISDIR' ? SAY.isFolder(name) : describeSystemError(refusal, name))
  }
}

/** Tells whether a path is that of a folder. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false // not there, or a link in a circle
  }
}

/**
 * Reads a document; a pipe or a device as far as a document goes.
 *
 * @throws UsageError with one sentence that names it, also where it is larger than a document may be.
 */
export function readDocumentBytes(path: string, name: string): Uint8Array {
  const { size } = tryToRead(name, () => statSync(path))
  if (size > DOCUMENT_LIMITS.bytes) throw new UsageError(SAY.documentTooLarge(name))
  // What has no length, or is no plain file, is read bit by bit: it may have no end.
  if (size > 0 || isFolder(path)) return readBytes(path, name)
  return joinPieces(piecesOf(path, name), name)
}

const PIECE = 65_536

function* piecesOf(path: string, name: string): Generator<Uint8Array> {
  const file = tryToRead(name, () => openSync(path, 'r'))
  try {
    for (;;) {
      const piece = new Uint8Array(PIECE)
      const length = tryToRead(name, () => readSync(file, piece))
      if (length === 0) return
      yield piece.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}

function joinPieces(pieces: Iterable<Uint8Array>, name: string): Uint8Array {
  const read: Uint8Array[] = []
  let length = 0
  for (const piece of pieces) {
    length += piece.length
    if (length > DOCUMENT_LIMITS.bytes) throw new UsageError(SAY.documentTooLarge(name))
    read.push(piece)
  }
  return Buffer.concat(read)
}

async function readStandardInput(): Promise<Uint8Array> {
  const read: Uint8Array[] = []
  let length = 0
  for await (const piece of process.stdin) {
    length += piece.length
    if (length > DOCUMENT_LIMITS.bytes) throw new UsageError(SAY.documentTooLarge(SAY.standardInput))
    read.push(piece)
  }
  return Buffer.concat(read)
}
