import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Set to 1, tests on a server are left out; otherwise they fail where there is none. */
export const WITHOUT = 'TERM_GRAPH_WITHOUT_POSTGRES'
const OLDEST = 15
const DEBIAN = '/usr/lib/postgresql'

/** Finds the folder with `initdb` and `postgres` of PostgreSQL 15 or later, the newest that there is, or null. */
export function findBinaries(): string | null {
  const debian = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...(process.env.PATH ?? '').split(':'),
    ...debian.map((version) => join(DEBIAN, version, 'bin')),
  ]
  return folders.find((folder) => versionIn(folder) >= OLDEST) ?? null
}

function versionIn(folder: string): number {
  if (!existsSync(join(folder, 'initdb')) || !existsSync(join(folder, 'postgres'))) return 0
  const { stdout } = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' })
  return Number(/\b(\d+)(?:\.|\w)/.exec(stdout ?? '')?.[1] ?? 0)
}

/**
 * Finds the programs of PostgreSQL, and installs them with apt-get where there are none.
 *
 * @throws Error where that is not possible, saying what is not tested without them.
 */
export function provideBinaries(): string {
  const found = findBinaries() ?? (install() ? findBinaries() : null)
  if (found !== null) return found
  throw new Error(
    `There is no PostgreSQL ${OLDEST} or later, and apt-get installs none (is this root on Debian?): the library on a ` +
      `server and on a cluster is not tested. Install "postgresql", or set ${WITHOUT}=1 to leave these tests out.`,
  )
}

/** Installs PostgreSQL with its contributions, where this is root and there is apt-get. */
function install(): boolean {
  if (process.getuid?.() !== 0) return false
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (...args: readonly string[]) =>
    spawnSync('apt-get', args, { env, stdio: 'ignore' }).status === 0
  const get = () => run('install', '--yes', '--no-install-recommends', 'postgresql')
  return get() || (run('update') && get())
}

/** Whom a server runs as: root may not run one, and does so as `postgres`, whom Debian's package makes. */
export function serverUser(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const id = (kind: string) => Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}
