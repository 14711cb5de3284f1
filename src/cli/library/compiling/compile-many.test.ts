import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatMoved } from '../../../address/moved.ts'
import { SMALL } from '../../../library/testing/small-library.ts'
import { startWorker, type WorkerEvents } from '../../apart/start-worker.ts'
import { compileFile, derivedFiles } from '../../compile-file.ts'
import { withSums } from '../../with-sums.ts'
import type { CompileJob, CompileOutcome } from './compile-job.ts'
import { compileMany } from './compile-many.ts'

const TEXTS = Object.values(SMALL)
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'term-graph-many-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function jobsOf(count: number): CompileJob[] {
  return Array.from({ length: count }, (_, at) => {
    const name = `r${at}.txt`
    const path = join(folder, name)
    writeFileSync(path, `${TEXTS[at % TEXTS.length]}附注${at}\n`)
    return { path, name, isKept: false }
  })
}

async function outcomesOf(jobs: readonly CompileJob[], wish: Parameters<typeof compileMany>[1] = {}) {
  const outcomes: CompileOutcome[] = []
  for await (const { outcome } of compileMany(jobs, wish)) outcomes.push(outcome)
  return outcomes
}

function textOf(outcome: CompileOutcome | undefined, file: string): string {
  if (outcome === undefined || 'fault' in outcome) throw new Error(`not compiled: ${outcome?.fault}`)
  return new TextDecoder().decode(outcome.files[file])
}

describe('many documents', () => {
  it('compile in several processes to what they compile to alone, in their order', async () => {
    const jobs = jobsOf(9)
    const outcomes = await outcomesOf(jobs, { workers: 2 })
    expect(outcomes).toHaveLength(9)
    for (const [at, { name }] of jobs.entries()) {
      const bytes = new TextEncoder().encode(`${TEXTS[at % TEXTS.length]}附注${at}\n`)
      const alone = derivedFiles(await compileFile({ bytes, name }))
      expect(textOf(outcomes[at], 'graph.json')).toBe(alone['graph.json'])
      expect(textOf(outcomes[at], 'keys.json')).toBe(alone['keys.json'])
      expect(textOf(outcomes[at], 'source.txt')).toContain(`附注${at}\n`)
    }
  })

  it('tells of those that cannot be compiled and goes on', async () => {
    const jobs = jobsOf(4)
    writeFileSync(join(folder, 'r1.txt'), 'no report')
    rmSync(join(folder, 'r2.txt'))
    const outcomes = await outcomesOf(jobs, { workers: 2 })
    expect(outcomes.map((one) => ('fault' in one ? one.fault : 'compiled'))).toEqual([
      'compiled',
      expect.stringContaining('r1.txt'),
      expect.stringContaining('r2.txt'),
      'compiled',
    ])
  })

  it('starts no process for one or two', async () => {
    const start = () => {
      throw new Error('started')
    }
    expect(await outcomesOf(jobsOf(2), { start })).toHaveLength(2)
  })
})

describe('a process that is killed', () => {
  it('costs the document that it was at, and the others are compiled by another', async () => {
    const jobs = jobsOf(6)
    let started = 0
    // Killed as soon as it has told of its first document: it is at one of the next two.
    const start = (events: WorkerEvents) => {
      const isFirst = started++ === 0
      const worker = startWorker({
        ...events,
        onTold: (told) => {
          if (isFirst) worker.end()
          events.onTold(told)
        },
      })
      return worker
    }
    const outcomes = await outcomesOf(jobs, { workers: 1, start })
    const faults = outcomes.flatMap((one, at) => ('fault' in one ? [at] : []))
    expect(faults).toEqual([expect.toBeOneOf([1, 2])])
    expect(outcomes).toHaveLength(6)
    expect(started).toBe(2)
  })

  it('where none can be started the work ends with a sentence', async () => {
    const start = ({ onEnd }: WorkerEvents) => {
      queueMicrotask(() => onEnd('stillborn'))
      return { pid: undefined, send: () => {}, hold: () => {}, end: () => {} }
    }
    await expect(outcomesOf(jobsOf(5), { workers: 2, start })).rejects.toMatchObject({ name: 'UsageError' })
  })
})

describe('documents ahead', () => {
  it('are as many as the workers need, however many there are', async () => {
    const jobs = jobsOf(200)
    let sent = 0
    const start = ({ onReady, onTold }: WorkerEvents) => {
      queueMicrotask(onReady)
      const send = () => {
        sent++
        queueMicrotask(() => onTold({ answer: { fault: 'made up' } }))
      }
      return { pid: undefined, send, hold: () => {}, end: () => {} }
    }
    let taken = 0
    for await (const _ of compileMany(jobs, { workers: 2, start })) {
      taken++
      await new Promise(setImmediate)
      expect(sent - taken).toBeLessThanOrEqual(8)
    }
    expect([sent, taken]).toEqual([200, 200])
  })
})

/** Keys that no compiler made show whether they were taken. */
const TAKEN = '{"taken": true}'

describe('a compiled report', () => {
  it('is taken as it is where this compiler made it of its source, and compiled again otherwise', async () => {
    const home = join(folder, 'dong')
    mkdirSync(home)
    const bytes = new TextEncoder().encode(TEXTS[0])
    const path = join(home, 'source.txt')
    writeFileSync(path, bytes)
    const derived = derivedFiles(await compileFile({ bytes, name: 'dong' }))
    const graph = String(derived['graph.json'])
    writeFileSync(join(home, 'keys.json'), TAKEN)
    writeFileSync(join(home, 'graph.json'), graph)
    writeFileSync(join(home, 'moved.json'), formatMoved([]))
    writeFileSync(join(home, 'sums.json'), String(withSums(home, {})['sums.json']))
    const job = { path, name: 'dong/source.txt', isKept: true }
    const [taken] = await outcomesOf([job])
    expect(textOf(taken, 'keys.json')).toBe(TAKEN)
    expect(textOf(taken, 'moved.json')).toBe(formatMoved([]))
    writeFileSync(path, `${TEXTS[0]}多了一句。\n`)
    const [again] = await outcomesOf([job])
    expect(textOf(again, 'keys.json')).not.toBe(TAKEN)
    expect(textOf(again, 'graph.json')).not.toBe(graph)
    writeFileSync(path, bytes)
    writeFileSync(join(home, 'graph.json'), graph.replace(/"compiler": "[^"]*"/, '"compiler": "0.0.1"'))
    const [older] = await outcomesOf([job])
    expect(textOf(older, 'graph.json')).toBe(graph)
  })
})
