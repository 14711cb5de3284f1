import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { Outcome, Trial } from '../trial.ts'
import {
  ask,
  beginDownload,
  breakOff,
  readOn,
  sendRaw,
  sendSlowly,
  type Tally,
  takeNothing,
} from './clients.ts'
import { forbiddenAddresses, oddRequests } from './odd-requests.ts'
import { LARGE_BYTES, makeSite, SECRET, type Serving, spawnServe, startServing } from './served-site.ts'

const CLIENTS = { reading: 1600, sendingSlowly: 200, takingNothing: 200 }
const SECONDS = 60
/** At the first look all clients are connected. */
const FIRST_LOOK_SECONDS = 20
const DOWNLOADS = 1000
/** Memory that grows by less than this between the looks is flat. */
const FLAT = 1.2
const OPEN_AT_END = 20
const FEW_FILES = { limit: 200, clients: 600 }

/** The trial of what clients can do to `serve`. */
export const SERVER_TRIAL: Trial = {
  name: 'server',
  heading: 'The server',
  async *run() {
    const site = makeSite()
    try {
      const serving = await startServing(site.dir)
      yield await tryAddresses(serving)
      yield await tryRequests(serving)
      yield await tryBrokenDownloads(serving)
      yield* tryManyClients(serving)
      yield await tryTakenPort(site.dir, serving)
      yield await tryToEnd(serving)
      yield await tryFewFiles(site.dir)
    } finally {
      site.remove()
    }
  },
}

async function tryAddresses({ port }: Serving): Promise<Outcome> {
  const addresses = forbiddenAddresses()
  let held = 0
  for (const address of addresses) {
    const answer = await sendRaw(port, `GET ${address} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`)
    if (/^HTTP\/1\.1 (?:400|404) /.test(answer) && !answer.includes(SECRET)) held++
  }
  const tried = 'addresses of what is outside of the site, hidden or linked, in many encodings'
  return { tried, times: addresses.length, held, result: 'status 404 or 400, nothing of it sent' }
}

async function tryRequests({ port, process: child }: Serving): Promise<Outcome> {
  const requests = oddRequests()
  let held = 0
  for (const [bytes, statuses] of requests) {
    const answer = await sendRaw(port, bytes)
    if (statuses.includes(Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1])) && child.exitCode === null) held++
  }
  const tried = 'odd ranges, methods, headers, lengths and bytes'
  return {
    tried,
    times: requests.length,
    held,
    result: 'refused or answered with the right status, the server lives',
  }
}

async function tryBrokenDownloads({ port, openFiles }: Serving): Promise<Outcome> {
  const before = openFiles()
  for (let begun = 0; begun < DOWNLOADS; begun += 50)
    await Promise.all(Array.from({ length: 50 }, () => breakOff(port)))
  await wait(1000)
  const after = openFiles()
  const { size } = await ask({ port, path: '/large.bin' })
  const isWell = size === LARGE_BYTES && (before === null || after === null || after <= before + 2)
  const result = `open files: ${before} before, ${after} after; a whole download then has ${size} bytes`
  return { tried: 'downloads broken off', times: DOWNLOADS, held: isWell ? DOWNLOADS : 0, result }
}

/** Lets 2,000 clients be connected at once, of which some send slowly and some take nothing. */
async function* tryManyClients({ port, memory, openFiles }: Serving): AsyncGenerator<Outcome> {
  const [before, filesBefore] = [memory(), openFiles()]
  const until = Date.now() + SECONDS * 1000
  const tally: Tally = { asked: 0, answered: 0, faults: new Map() }
  const times = (count: number, act: () => Promise<unknown>) => Array.from({ length: count }, act)
  const slow = Promise.all(times(CLIENTS.sendingSlowly, () => sendSlowly(port, until)))
  const others = Promise.all([
    ...times(CLIENTS.reading, () => readOn(port, until, tally)),
    ...times(CLIENTS.takingNothing, () => takeNothing(port, until)),
  ])
  await wait(FIRST_LOOK_SECONDS * 1000)
  const [first, filesFirst] = [memory(), openFiles()]
  await wait(until - Date.now() - 1000)
  const last = memory()
  const [closed] = await Promise.all([slow, others])
  await wait(7000)
  const filesAfter = openFiles()
  const { asked, answered, faults } = tally
  const said = [...faults].map(([fault, count]) => `${fault} ${count}`).join(', ') || 'no error'
  yield {
    tried: `requests of ${CLIENTS.reading} clients among 2,000 connections, ${SECONDS} s`,
    times: asked,
    held: answered,
    result: `${said}; open files: ${filesBefore} before, ${filesFirst} during, ${filesAfter} after`,
  }
  const isFlat = first === null || last === null || last <= first * FLAT
  yield {
    tried: 'memory meanwhile',
    times: 1,
    held: isFlat && (filesBefore === null || filesAfter === null || filesAfter <= filesBefore + 2) ? 1 : 0,
    result: `${before} MB before, ${first} MB after ${FIRST_LOOK_SECONDS} s, ${last} MB after ${SECONDS} s`,
  }
  yield {
    tried: 'clients that send a byte a second',
    times: closed.length,
    held: closed.filter(Boolean).length,
    result: 'the connection is closed before the minute is over',
  }
}

async function tryTakenPort(dir: string, { port }: Serving): Promise<Outcome> {
  const child = spawnServe(['serve', dir, '--port', String(port)])
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    said += text
  })
  await once(child, 'close')
  const isWell = child.exitCode === 2 && /^[^\n]*--port[^\n]*。\n$/.test(said)
  return {
    tried: 'a port that is taken',
    times: 1,
    held: isWell ? 1 : 0,
    result: `exit ${child.exitCode}: ${said}`,
  }
}

async function tryToEnd({ port, end }: Serving): Promise<Outcome> {
  const downloads = await Promise.all(Array.from({ length: OPEN_AT_END }, () => beginDownload(port)))
  const ended = end()
  const sizes = await Promise.all(downloads.map((rest) => rest().catch(() => 0)))
  const code = await ended
  const whole = sizes.filter((size) => size === LARGE_BYTES).length
  const result = `whole downloads, then exit ${code}`
  return { tried: 'SIGTERM with downloads open', times: OPEN_AT_END, held: code === 0 ? whole : 0, result }
}

async function tryFewFiles(dir: string): Promise<Outcome> {
  const serving = await startServing(dir, FEW_FILES.limit)
  const until = Date.now() + 10_000
  const { port } = serving
  await Promise.all(Array.from({ length: FEW_FILES.clients }, () => takeNothing(port, until)))
  await wait(2000)
  const after = await ask({ port, path: '/r/term/' }).catch(() => null)
  const code = await serving.end()
  const held = after?.status === 200 && code === 0 ? 1 : 0
  const tried = `${FEW_FILES.clients} connections where ${FEW_FILES.limit} files may be open`
  return { tried, times: 1, held, result: 'the server lives, and answers when they are gone' }
}
