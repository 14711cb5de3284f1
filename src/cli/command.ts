/** What a command talks to; tests put their own in its place. */
export interface Io {
  /** Writes a line of the result. */
  readonly out: (line: string) => void
  /** Writes a line about what went wrong. */
  readonly err: (line: string) => void
  /** Writes bytes of the result as they are. */
  readonly write?: (bytes: Uint8Array) => void
  /** The folder that relative paths start from. */
  readonly cwd: string
  /** Reads all of standard input; the process's own where it is left out. */
  readonly readInput?: () => Promise<Uint8Array>
}

/** A command of the command line: its arguments in, its exit code out. */
export type Command = (args: readonly string[], io: Io) => Promise<number>

/** The exit codes every command shares. */
export const EXIT = { ok: 0, faulty: 1, usage: 2 } as const

/** Gives the one line that tells the user why a command failed. */
export function describeError(name: string, error: unknown): string {
  const text = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  return error instanceof UsageError ? text : `${name} 没有完成：${text}`
}

/** Thrown by a command for wrong usage or input that cannot be read; the message is one sentence for the user. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}
