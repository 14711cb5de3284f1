import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DOCUMENT_LIMITS } from '../../model/document-limits.ts'
import type { Outcome, Trial } from '../trial.ts'
import type { Hostile } from './hostile.ts'
import { hostilePackages } from './hostile-packages.ts'
import { hostileTexts } from './hostile-texts.ts'
import { type Measured, measureCommand } from './measure-command.ts'

/** Beside the time of a document: starting two processes from their sources, on a machine that does other things. */
const STARTING = 30_000
/** Beside the memory of a document: its bytes in two processes, and the processes themselves, in MB. */
const STANDING = 800
/** A sentence for people, which may begin with the path of the file. */
const SENTENCE = /^[^\n]*[\u4e00-\u9fff][^\n]*。$/u
const STACK = /\n\s+at |Error|unfinished|没有完成/u

/** Puts documents that are made to use up a machine through the commands that read them. */
export const DOCUMENTS_TRIAL: Trial = {
  name: 'documents',
  heading: 'Hostile documents',
  async *run() {
    const folder = mkdtempSync(join(tmpdir(), 'term-graph-documents-'))
    try {
      for (const hostile of [...hostilePackages(), ...hostileTexts()])
        yield await tryDocument(folder, hostile)
      yield await tryPaths(folder)
      yield await tryInput('standard input: 3 GB of zeros', '/dev/zero')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

async function tryDocument(folder: string, { tried, name, expected, make }: Hostile): Promise<Outcome> {
  const path = join(folder, name)
  writeFileSync(path, make())
  const commands = [
    ['compile', path, '--out', join(folder, 'out')],
    ['link', path, '--data', 'graph-data/lingling-2024-plan', '--out', join(folder, 'linked')],
  ]
  const measured = await Promise.all(commands.map((args) => run(args)))
  const [compiled] = measured
  const isRefused = compiled?.code === 2
  const held = measured.map((one, i) => isBounded(one) && (i > 0 || expected === 'any' || isRefused))
  return outcomeOf(tried, measured, held)
}

/** Folders, devices, links in circles and what is not there: each is refused. */
async function tryPaths(folder: string): Promise<Outcome> {
  mkdirSync(join(folder, 'a folder.docx'))
  symlinkSync('circle.txt', join(folder, 'circle.txt'))
  const paths = [
    join(folder, 'a folder.docx'),
    join(folder, 'circle.txt'),
    '/dev/zero',
    '/dev/null',
    'missing.txt',
  ]
  const measured: Measured[] = []
  for (const path of paths) measured.push(await run(['check', path]))
  const held = measured.map((one) => isBounded(one) && one.code === 2)
  return outcomeOf('folder, link in a circle, /dev/zero, /dev/null, missing file', measured, held)
}

async function tryInput(tried: string, device: string): Promise<Outcome> {
  const input = openSync(device, 'r')
  try {
    const measured = await measureCommand({ args: ['check', '-'], input, patience: patienceOf() })
    return outcomeOf(tried, [measured], [isBounded(measured) && measured.code === 2])
  } finally {
    closeSync(input)
  }
}

function run(args: readonly string[]): Promise<Measured> {
  return measureCommand({ args, patience: patienceOf() })
}

function patienceOf(): number {
  return DOCUMENT_LIMITS.time + STARTING
}

/** Tells whether a command ended by itself within its limits, and said what it had to say in sentences. */
function isBounded({ code, problems, megabytes }: Measured): boolean {
  const lines = problems.trim() === '' ? [] : problems.trim().split('\n')
  const isSaid = lines.every((line) => SENTENCE.test(line)) && !STACK.test(problems)
  const isOne = code !== 2 || lines.length === 1
  return code !== null && isSaid && isOne && megabytes <= DOCUMENT_LIMITS.memory + STANDING
}

function outcomeOf(tried: string, measured: readonly Measured[], held: readonly boolean[]): Outcome {
  const codes = measured.map(({ code }) => code ?? 'killed').join(', ')
  const seconds = measured.reduce((most, one) => Math.max(most, one.seconds), 0)
  const megabytes = measured.reduce((most, one) => Math.max(most, one.megabytes), 0)
  const wrong = measured.flatMap(({ problems }, i) => (held[i] ? [] : [problems.slice(0, 200)]))
  const result = [`exit ${codes}; at most ${seconds.toFixed(0)} s, ${megabytes.toFixed(0)} MB`, ...wrong]
  return { tried, times: measured.length, held: held.filter(Boolean).length, result: result.join(': ') }
}
