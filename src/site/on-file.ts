/**
 * Does something with a file; where the system refuses, its error names this file.
 *
 * Errors of writing name none, and those of a temporary file one that nobody knows.
 */
export function onFile<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw Object.assign(error, { path })
    throw error
  }
}
