/** This file is a process of its own: clients that ask a served library for some time, each one request after the other. */

import { Agent, get } from 'node:http'
import { makeDice } from '../../text/dice.ts'
import { medianOf, quantileOf } from '../measure.ts'

/** What the clients ask, for how long, and how many they are. */
export interface ClientsPlan {
  readonly base: string
  readonly clients: number
  readonly seconds: number
  /** Paths by what they are, each kind asked equally often. */
  readonly paths: Readonly<Record<string, readonly string[]>>
}

/** What came of it; times in milliseconds. */
export interface ClientsReport {
  readonly requests: number
  readonly seconds: number
  readonly errors: readonly string[]
  readonly kinds: readonly KindReport[]
}

/** What came of one kind of request; of all of them, where it has no name. */
export interface KindReport {
  readonly kind: string
  readonly requests: number
  readonly median: number
  readonly p99: number
  readonly most: number
}

const MS = 1000
/** So many errors are told. */
const TOLD = 5

/** Asks as planned. */
export async function runClients({ base, clients, seconds, paths }: ClientsPlan): Promise<ClientsReport> {
  const kinds = Object.keys(paths)
  const times = new Map(kinds.map((kind) => [kind, [] as number[]]))
  const errors: string[] = []
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const start = performance.now()
  const end = start + MS * seconds
  const client = async (number: number) => {
    const dice = makeDice(number)
    while (performance.now() < end) {
      const kind = kinds[dice(kinds.length)] ?? ''
      const path = paths[kind]?.[dice(paths[kind].length)] ?? ''
      const began = performance.now()
      const status = await statusOf(new URL(path, base), agent)
      times.get(kind)?.push(performance.now() - began)
      if (status !== 200) errors.push(`${status} ${path}`)
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)))
  agent.destroy()
  const all = [...times.values()].flat()
  return {
    requests: all.length,
    seconds: (performance.now() - start) / MS,
    errors: errors.length > TOLD ? [...errors.slice(0, TOLD), `… ${errors.length}`] : errors,
    kinds: [...[...times].map(([kind, list]) => reportOf(kind, list)), reportOf('', all)],
  }
}

function reportOf(kind: string, times: readonly number[]): KindReport {
  const [p99, most] = [0.99, 1].map((share) => quantileOf(times, share))
  return { kind, requests: times.length, median: medianOf(times), p99: p99 ?? 0, most: most ?? 0 }
}

/** Asks for a page and reads it to its end; returns its status, or what went wrong. */
function statusOf(url: URL, agent: Agent): Promise<number | string> {
  return new Promise((done) => {
    const request = get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      response.on('end', () => done(response.statusCode ?? 0)).resume()
    })
    request.on('error', ({ message }) => done(message))
  })
}

const [, script, plan] = process.argv
if (script === import.meta.filename && plan !== undefined)
  console.log(JSON.stringify(await runClients(JSON.parse(plan) as ClientsPlan)))
