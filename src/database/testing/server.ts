import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client, escapeIdentifier } from 'pg'
import { provideBinaries, serverUser } from './binaries.ts'

/** Signs that an address must have percent-encoded, and one of three bytes. */
export const PASSWORD = 'p@ss/w#rd:100%密'
export const USER = 'librarian'

/** A PostgreSQL server for tests, with a folder and a port of its own. */
export interface TestServer {
  /** The address of its first database. */
  readonly address: string
  /** Makes an empty database; returns its address. */
  createDatabase(): Promise<string>
  /** Ends it at once, as a crash does: connections break, and what was committed is recovered at the next start. */
  kill(): Promise<void>
  /** Starts it again after `kill`, at the same address. */
  restart(): Promise<void>
  /** Ends it and removes its folder. */
  stop(): Promise<void>
}

/**
 * Starts a server.
 *
 * Passwords are checked by scram-sha-256, and texts are ordered as in Chinese: what relies on the order of code points
 * without saying so is found out. Nothing waits for the disk, unless `isDurable`: then commits do, as an owner's.
 *
 * @throws Error where PostgreSQL is neither found nor installed.
 */
export async function startServer({ isDurable = false } = {}): Promise<TestServer> {
  const binaries = provideBinaries()
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  const user = serverUser()
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid)
  const secret = join(folder, 'password')
  writeFileSync(secret, PASSWORD)
  chmodSync(secret, 0o644)
  const locale = ['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=zh']
  const access = ['-U', USER, '-A', 'scram-sha-256', `--pwfile=${secret}`]
  const options = { ...user, cwd: folder }
  execFileSync(join(binaries, 'initdb'), ['-D', 'data', '--no-sync', ...locale, ...access], {
    ...options,
    stdio: 'ignore',
  })
  const port = await freePort()
  const address = `postgres://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/postgres`
  const start = () =>
    startProcess({ program: join(binaries, 'postgres'), port, address, isDurable, ...options })
  let child = await start()
  return {
    address,
    createDatabase: () => createDatabaseAt(address),
    kill: () => end(child, 'SIGQUIT'),
    async restart() {
      child = await start()
    },
    async stop() {
      await end(child, 'SIGINT')
      rmSync(folder, { recursive: true })
    },
  }
}

interface Start {
  readonly program: string
  readonly port: number
  readonly address: string
  readonly isDurable: boolean
  readonly cwd: string
  readonly uid?: number
  readonly gid?: number
}

async function startProcess({ program, port, address, isDurable, ...options }: Start): Promise<ChildProcess> {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    ...(isDurable ? {} : { fsync: 'off', full_page_writes: 'off' }),
    max_connections: 200,
  }
  const log = join(options.cwd, 'log')
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const output = openSync(log, 'a')
  const child = spawn(program, ['-D', 'data', ...args], { ...options, stdio: ['ignore', output, output] })
  const endWithUs = () => child.kill('SIGQUIT')
  process.once('exit', endWithUs)
  child.once('exit', () => process.off('exit', endWithUs))
  while (!(await answers(address))) {
    if (child.exitCode !== null) throw new Error(`PostgreSQL does not start:\n${readFileSync(log, 'utf8')}`)
    await wait(50)
  }
  return child
}

async function answers(address: string): Promise<boolean> {
  const client = new Client({ connectionString: address })
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end()
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await once(child, 'exit')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port is free')
  return address.port
}

let made = 0

/** Makes an empty database on the server of an address; returns its address. */
export async function createDatabaseAt(
  address: string,
  encoding: 'UTF8' | 'LATIN1' = 'UTF8',
): Promise<string> {
  made += 1
  const name = `library_${process.pid}_${Math.random().toString(36).slice(2)}_${made}`
  const client = new Client({ connectionString: address })
  await client.connect()
  try {
    const form =
      encoding === 'UTF8' ? '' : `encoding ${encoding} template template0 locale_provider libc locale 'C'`
    await client.query(`create database ${escapeIdentifier(name)} ${form}`)
  } finally {
    await client.end()
  }
  return Object.assign(new URL(address), { pathname: `/${name}` }).href
}
