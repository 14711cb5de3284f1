import { DataError } from '../data-error.ts'
import { siteOf } from './inlined.ts'

/**
 * Gives a file of the site from what the page holds.
 *
 * @throws DataError where it holds none of that name.
 */
export async function fetchData(folder: URL, file: string): Promise<Response> {
  const { pathname } = new URL(file, folder)
  const name = decodeURIComponent(pathname.slice(1))
  const text = siteOf().files[name]
  if (text === undefined) throw new DataError(file, new Error(`the page holds no ${name}`))
  return new Response(text)
}
