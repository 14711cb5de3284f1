import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { databaseStore } from '../../database/store/database-store.ts'
import { nearByFuse } from '../../search/near/near-by-fuse.ts'
import { makeDice } from '../../text/dice.ts'
import { formatNumber, printTable } from '../table.ts'
import type { ClientsPlan, ClientsReport } from './clients.ts'
import { ENGINES, type Engines } from './engines.ts'
import type { Loaded } from './load-bench.ts'
import { costOf, memoryOf, startCommand, startScript } from './processes.ts'

/** How many clients ask for how long. */
export interface ServePlan {
  readonly clients: number
  readonly seconds: number
}

const SEED = 5
const CLIENTS = fileURLToPath(new URL('./clients.ts', import.meta.url))
const ADDRESS = /https?:\/\/[^\s，。]+/
const MS = 1000
/** When the server's memory is looked at, as shares of the time. */
const LOOKS = [1 / 6, 1 / 2, 1]
/** So many different addresses of each kind are asked for. */
const PATHS = 200

/** Prints how many requests `serve --db` answers, how fast, and what it holds in memory meanwhile. */
export async function printServing(engines: Engines, loaded: Loaded, plan: ServePlan): Promise<void> {
  for (const engine of ENGINES) {
    const target = loaded[engine]
    const paths = await choosePaths(engines, target)
    const server = startCommand(['serve', '--db', target])
    try {
      const base = await addressOf(server)
      const looks = lookAt(server.pid, plan.seconds)
      const report = await askServer({ ...plan, base, paths })
      print(engine, { report, plan, memory: await looks })
    } finally {
      server.kill('SIGTERM')
      if (server.exitCode === null) await once(server, 'close')
    }
  }
}

/** Waits until the server says where it is. */
async function addressOf(server: ChildProcess): Promise<string> {
  let said = ''
  if (server.stdout)
    for await (const text of server.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
      said += text
      const [address] = ADDRESS.exec(said) ?? []
      if (address !== undefined) return address
    }
  throw new Error(`serve did not start: ${said}`)
}

/** Chooses what is asked: the library's first page, concepts, names, passages, and the files of reports. */
async function choosePaths(engines: Engines, target: string): Promise<ClientsPlan['paths']> {
  return engines.reading(target, async (db) => {
    const store = databaseStore(db, nearByFuse)
    const [{ entries }, { names, slugs }] = [await store.index(), await store.names()]
    const dice = makeDice(SEED)
    const some = (path: (at: number) => string) =>
      Array.from({ length: PATHS }, () => path(dice(names.length)))
    const id = () => entries[dice(entries.length)]?.id ?? ''
    const ask = (what: string, text: string) => `library/ask/${what}?${new URLSearchParams({ q: text })}`
    const part = (name = '', dropped = 0) => name.slice(0, 2) + name.slice(2 + dropped)
    return {
      '/': [''],
      名词: some((at) => `concept/${slugs[at]}/`),
      查名词: some((at) => ask('names', part(names[at]).slice(0, 3))),
      有错字: some((at) => ask('names', part(names[at], 1))),
      查正文: some((at) => ask('passages', part(names[at]).slice(0, 4))),
      报告: some(() => `${id()}/`),
      'graph.json': some(() => `${id()}/graph.json`),
      'source.txt': some(() => `${id()}/source.txt`),
    }
  })
}

async function askServer(plan: ClientsPlan): Promise<ClientsReport> {
  const { output } = await costOf(startScript(CLIENTS, [JSON.stringify(plan)]))
  return JSON.parse(output) as ClientsReport
}

/** Looks at the memory of a process while it is asked. */
async function lookAt(pid: number | undefined, seconds: number): Promise<(number | null)[]> {
  const memory: (number | null)[] = []
  let passed = 0
  for (const share of LOOKS) {
    await wait(MS * (share * seconds - passed))
    passed = share * seconds
    memory.push(memoryOf(pid))
  }
  return memory
}

interface Result {
  readonly report: ClientsReport
  readonly plan: ServePlan
  readonly memory: readonly (number | null)[]
}

function print(engine: string, { report, plan, memory }: Result): void {
  const { requests, seconds, errors, kinds } = report
  console.log(`\nserve --db（${engine}，${plan.clients} 个客户端，${formatNumber(seconds)} 秒）`)
  const times = LOOKS.map((share) => `第 ${formatNumber(share * plan.seconds)} 秒 MB`)
  printTable([
    ['请求', '每秒', '错误', ...times],
    [
      String(requests),
      formatNumber(requests / seconds),
      String(errors.length),
      ...memory.map((megabytes) => (megabytes === null ? '' : formatNumber(megabytes))),
    ],
  ])
  for (const error of errors) console.log(error)
  printTable([
    ['地址', '请求', '中位毫秒', 'p99', '最大'],
    ...kinds.map(({ kind, requests: count, median, p99, most }) => [
      kind || '共',
      String(count),
      ...[median, p99, most].map(formatNumber),
    ]),
  ])
}
