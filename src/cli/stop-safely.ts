/** The signals that end a program, with the exit codes that tell of them. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const

/**
 * Does work that may be ended at any time, by Ctrl+C or by an output that cannot be written: what it has begun is put
 * away first.
 *
 * @param putAway Called before the process ends.
 */
export async function stopSafely<T>(putAway: () => void, work: () => Promise<T>): Promise<T> {
  const stops = Object.entries(SIGNALS).map(([signal, code]) => {
    const stop = () => {
      putAway()
      process.exit(code)
    }
    process.once(signal, stop)
    return () => process.off(signal, stop)
  })
  process.once('exit', putAway)
  try {
    return await work()
  } finally {
    for (const forget of stops) forget()
    process.off('exit', putAway)
  }
}

/**
 * Does work that Ctrl+C asks to stop: it finishes what it has begun. Asked again, the process ends at once.
 *
 * @param work Is given what tells whether it has been asked to stop.
 * @returns What came of it, and the exit code that tells of the signal; null where there was none.
 */
export async function stopWhenAsked<T>(
  work: (isAsked: () => boolean) => Promise<T>,
): Promise<{ readonly result: T; readonly code: number | null }> {
  let asked: number | null = null
  const stops = Object.entries(SIGNALS).map(([signal, code]) => {
    const stop = () => {
      if (asked !== null) process.exit(code)
      asked = code
    }
    process.on(signal, stop)
    return () => process.off(signal, stop)
  })
  try {
    const result = await work(() => asked !== null)
    return { result, code: asked }
  } finally {
    for (const forget of stops) forget()
  }
}

/** Waits until the process is asked to end, by Ctrl+C or from outside; asked again, it ends at once. */
export function untilAskedToEnd(): Promise<void> {
  return new Promise((done) => {
    const stops = Object.keys(SIGNALS).map((signal) => {
      const stop = () => {
        for (const forget of stops) forget()
        done()
      }
      process.on(signal, stop)
      return () => process.off(signal, stop)
    })
  })
}
