import { fstatSync, writeFileSync } from 'node:fs'
import { Writable } from 'node:stream'
import type { WriteStream } from 'node:tty'

/** What a command writes its result to. */
export interface Output {
  readonly write: (content: string | Uint8Array) => void
  /** Tells whether somebody still reads what is written. */
  readonly isHeard: () => boolean
}

/**
 * Opens a stream for the result of a command.
 *
 * Whoever reads it may have read enough, as `| head` has: what follows is dropped, and the command finishes its work.
 *
 * @param onFailure Called once where the stream cannot be written for any other reason, also after the last write.
 */
export function openOutput(stream: Writable, onFailure: (error: NodeJS.ErrnoException) => void): Output {
  let isHeard = true
  const stop = (error: NodeJS.ErrnoException) => {
    if (!isHeard) return
    isHeard = false
    if (error.code !== 'EPIPE') onFailure(error)
  }
  stream.on('error', stop)
  return {
    write(content) {
      if (!isHeard) return
      stream.write(content)
      // A file that fails says so at once, its event only after the command has said that all went well.
      if (stream.errored) stop(stream.errored)
    },
    isHeard: () => isHeard,
  }
}

/**
 * Returns what writes to a standard stream of the process.
 *
 * Into a file Node writes each piece once: where the disk takes a part of it only, the rest would be lost without a word.
 */
export function wholeStream(stream: WriteStream & { readonly fd: number }): Writable {
  const stats = fstatSync(stream.fd)
  const isWritten = stats.isFile() || (stats.isCharacterDevice() && !stream.isTTY)
  return isWritten ? fileStream(stream.fd) : stream
}

function fileStream(fd: number): Writable {
  return new Writable({
    write(bytes: Buffer, _, done) {
      try {
        writeFileSync(fd, bytes)
        done()
      } catch (error) {
        done(error as Error)
      }
    },
  })
}
