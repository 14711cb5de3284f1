import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

const TRIES = 12
const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static']

/** Tells whether there is an nginx with its module for Brotli, installing them where that can be done unasked (Debian, as root). */
export function hasNginx(): boolean {
  if (isThere()) return true
  const isDebian = spawnSync('apt-get', ['--version']).status === 0
  if (!isDebian || process.getuid?.() !== 0) return false
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (...args: readonly string[]) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], { env }).status === 0
  const install = () => run('install', '-y', '--no-install-recommends', ...PACKAGES)
  // Each worker of the journeys comes here at once, and one of them has the lock.
  for (let tries = 0; tries < TRIES && !isThere(); tries++) {
    if (!install() && run('update')) install()
    if (!isThere()) spawnSync('sleep', ['5'])
  }
  if (!isThere()) throw new Error(`${PACKAGES.join(' and ')} could not be installed`)
  return true
}

function isThere(): boolean {
  const module = spawnSync('ls', ['/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'])
  return spawnSync('nginx', ['-v']).status === 0 && module.status === 0
}

/** A running nginx. */
export interface Nginx {
  readonly url: string
  readonly stop: () => Promise<unknown>
}

/** Starts nginx with a configuration of the documentation, on a free port and for another folder. */
export async function startNginx(configuration: string, site: string, folder: string): Promise<Nginx> {
  const port = await freePort()
  const conf = configuration.replace('listen 8080;', `listen 127.0.0.1:${port};`).replace('/srv/terms', site)
  mkdirSync(join(folder, 'temp'))
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path temp/${kind};`,
  )
  const path = join(folder, 'nginx.conf')
  writeFileSync(
    path,
    `load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
     daemon off; master_process off; pid nginx.pid; error_log stderr; events {}
     http { access_log off; ${temporary.join(' ')} ${conf} }`,
  )
  const server = spawn('nginx', ['-p', folder, '-c', path], { stdio: ['ignore', 'ignore', 'inherit'] })
  const url = `http://127.0.0.1:${port}/`
  for (let tries = 0; !(await answers(url)); tries++) {
    if (tries > 100 || server.exitCode !== null) throw new Error('nginx does not answer')
    await new Promise((done) => setTimeout(done, 100))
  }
  const ended = once(server, 'exit')
  return { url, stop: () => (server.kill() ? ended : Promise.resolve()) }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    return false // it has not come up yet
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

/** Returns the block of a language in a document. */
export function blockOf(path: string, language: string): string {
  const [, block] =
    new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms').exec(readFileSync(path, 'utf8')) ?? []
  if (block === undefined) throw new Error(`${path} has no ${language}`)
  return block
}
