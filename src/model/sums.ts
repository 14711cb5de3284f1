/** The file of a folder that says of the others which bytes they hold (sums.json). */

/** Its name: it lies beside the files of a compiled report, beside those of a report on a site, and at a site's root. */
export const SUMS_FILE = 'sums.json'
/** The version of the format of sums.json. */
export const SUMS_SCHEMA = 1

/** The SHA-256 of files, lower-case hexadecimal, by their paths from the folder. */
export type Sums = ReadonlyMap<string, string>

/** Returns the SHA-256 of a text in UTF-8, lower-case hexadecimal. */
export type HashText = (text: string) => string

/** Formats sums.json; the same files give the same bytes. */
export function formatSums(sums: Sums, hash: HashText): string {
  const files = Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)))
  // Its own sum tells a damaged sums.json from a damaged file.
  return `${JSON.stringify({ schema: SUMS_SCHEMA, files, sha256: hash(JSON.stringify(files)) }, null, 1)}\n`
}

/**
 * Parses sums.json.
 *
 * @param hash Left out, its own sum is not looked at.
 * @returns Null for any text but one that `formatSums` wrote.
 */
export function parseSums(text: string, hash?: HashText): Sums | null {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return null
  }
  const { schema, files } = (data ?? {}) as Record<string, unknown>
  if (schema !== SUMS_SCHEMA || typeof files !== 'object' || files === null) return null
  const entries = Object.entries(files)
  if (!entries.every((entry): entry is [string, string] => isWithin(entry[0]) && isSum(entry[1]))) return null
  const sums = new Map(entries)
  return hash === undefined || formatSums(sums, hash) === text ? sums : null
}

function isSum(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}

/** Tells whether a path leads to a file within the folder. */
function isWithin(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !path.split(/[/\\]/).includes('..')
}
