import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

let known: string | null = null

/**
 * Returns a hash of the program's own code, so that what other code has made is made again: of all sources in a checkout,
 * of the built scripts in an installed package.
 */
export function codeStamp(): string {
  known ??= hashFolder(fileURLToPath(import.meta.url))
  return known
}

function hashFolder(here: string): string {
  const isSource = here.endsWith('.ts')
  const folder = isSource ? join(dirname(here), '..') : dirname(here)
  const hash = createHash('sha256')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) =>
      isSource ? /\.tsx?$/.test(name) && !/\.test\.|(?:^|\/)testing\//.test(name) : /\.js$/.test(name),
    )
    .sort()
  for (const name of names) hash.update(name).update(readFileSync(join(folder, name)))
  return hash.digest('hex')
}
