import { DatabaseError } from '../database/database.ts'
import { ReportFileError } from '../site/report-file-error.ts'
import { describeSystemError, isFileError } from './describe-system-error.ts'
import { describeDatabaseError } from './library/describe-database-error.ts'
import { SAY } from './messages.ts'

/** The surroundings of a command; tests give their own. */
export interface Io {
  /** Writes a line of the result. */
  readonly out: (line: string) => void
  /** Writes a line about a problem. */
  readonly err: (line: string) => void
  /** Writes bytes of the result as they are. */
  readonly write?: (bytes: Uint8Array) => void
  /** Tells whether somebody still reads the result; left out, somebody does. */
  readonly isHeard?: () => boolean
  /** The folder that relative paths start from. */
  readonly cwd: string
  /** Reads all of standard input; left out, the process's own. */
  readonly readInput?: () => Promise<Uint8Array>
  /** Does a job on a document in another process, within limits of time and memory; left out, it is done in this one. */
  readonly doApart?: (kind: string, question: unknown) => Promise<unknown>
}

/** A command: takes its arguments, returns its exit code. */
export type Command = (args: readonly string[], io: Io) => Promise<number>

/** The exit codes every command shares. */
export const EXIT = { ok: 0, faulty: 1, usage: 2 } as const

/** Returns the one line that tells the user why a command failed. */
export function describeError(name: string, error: unknown): string {
  if (error instanceof DatabaseError) return describeDatabaseError(error)
  if (error instanceof ReportFileError) return error.message
  if (isFileError(error)) return describeSystemError(error, error.path ?? SAY.someFile)
  const text = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  return error instanceof UsageError ? text : SAY.unfinished(name, text)
}

/** Returns the exit code of a command that failed: data that do not fit are faulty, anything else could not be done. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return error.exitCode
  return error instanceof ReportFileError ? EXIT.faulty : EXIT.usage
}

/** Thrown by a command for wrong usage or input that cannot be read; the message is one sentence for the user. */
export class UsageError extends Error {
  readonly exitCode: number
  /** @param exitCode `EXIT.faulty` where it is the data that do not fit each other. */
  constructor(message: string, exitCode: number = EXIT.usage) {
    super(message)
    this.name = 'UsageError'
    this.exitCode = exitCode
  }
}
