import { DataError } from './data-error.ts'

/**
 * Fetches a file of the site.
 *
 * @throws DataError where it cannot be had.
 */
export async function fetchData(folder: URL, file: string): Promise<Response> {
  try {
    const response = await fetch(new URL(file, folder))
    if (!response.ok) throw new Error(`status ${response.status}`)
    return response
  } catch (error) {
    throw new DataError(file, error)
  }
}
