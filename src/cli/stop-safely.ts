/** The signals that end a program, with the exit codes that tell of them. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const

/**
 * Does work that may be ended by Ctrl+C at any time: what it has begun is put away first.
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
  try {
    return await work()
  } finally {
    for (const forget of stops) forget()
  }
}
