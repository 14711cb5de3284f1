import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from '../trial.ts'
import { type Run, type RunWish, runProgram } from './program.ts'
import { leftovers, reportText, restore, stateOf, writeInto } from './scene.ts'
import { onSmallDisk } from './small-disk.ts'

/** The commands that write files for the user, each into a folder `to`. */
const WRITING: Readonly<Record<string, (to: string) => readonly string[]>> = {
  'compile --out': (to) => ['compile', 'r.txt', '--out', join(to, 'r')],
  'link --out': (to) => ['link', 'r.txt', '--data', 'r', '--out', join(to, 'linked.txt')],
  'diff --write': (to) => ['diff', 'r', join(to, 'r'), '--write'],
  'catalog --write': (to) => ['catalog', to, '--write'],
  build: (to) => ['build', '.', '--out', join(to, 'site')],
  'build --single': (to) => ['build', '.', '--single', '--out', join(to, 'site')],
  'library add': (to) => ['library', 'add', 'r.txt', '--db', join(to, 'library.db')],
}
const NAMES = Object.keys(WRITING)
const NO_DISK = 'not tried: only the superuser may make a small disk'

/** Tells whether a command failed with one sentence that people can read, and without a dump. */
function isTold({ code, said }: Run): boolean {
  const [sentence = '', ...others] = said
  return (
    code !== 0 &&
    code !== null &&
    others.length === 0 &&
    /\p{sc=Han}.*。$/u.test(sentence) &&
    !/ E[A-Z]{3,}/.test(sentence)
  )
}

/** Makes the folder in which all commands are tried: a document, its compiled report, an earlier result of each. */
async function prepare(scratch: string): Promise<void> {
  writeInto(scratch, 'r.txt', reportText('新版'))
  mkdirSync(join(scratch, 'old'), { recursive: true })
  for (const args of [
    ['compile', 'r.txt', '--out', 'r'],
    ['compile', 'r.txt', '--out', 'old/r'],
  ]) {
    const { code, said } = await runProgram(args, { cwd: scratch })
    if (code !== 0) throw new Error(said.join(' '))
  }
  writeInto(scratch, 'old/linked.txt', '旧版')
  writeInto(scratch, 'old/site/notes.txt', '不是网站的')
}

/** Tries what the system can refuse: each command ends with its code and one sentence, and what lay there still does. */
export async function* refuseAll(scratch: string): AsyncIterable<Outcome> {
  mkdirSync(scratch, { recursive: true })
  await prepare(scratch)
  yield await tryDisk(scratch, 'a full disk', false)
  yield await tryDisk(scratch, 'a read-only disk', true)
  yield await tryInTheWay(scratch)
  yield await tryOutput(scratch)
  yield await tryLimits(
    scratch,
    'few file handles',
    [20, 26, 34, 64].map((most) => ({ before: `ulimit -n ${most}` })),
  )
  yield await tryLimits(
    scratch,
    'little memory',
    [12, 24, 40].map((most) => ({ node: `--max-old-space-size=${most}` })),
  )
}

async function tryDisk(scratch: string, what: string, isReadOnly: boolean): Promise<Outcome> {
  const disk = join(scratch, 'disk')
  const faults = await onSmallDisk(disk, isReadOnly ? 4096 : 256, async (makeReadOnly) => {
    const faults: string[] = []
    restoreInto(disk, scratch)
    if (isReadOnly) makeReadOnly()
    // What is left is less than any of the files.
    else fill(disk)
    // A library that could not be made says in its folder that it is only begun.
    const look = () =>
      ['r', 'linked.txt', 'site', 'catalog.csv'].map((name) => stateOf(join(disk, name))).join()
    const before = look()
    for (const [name, args] of Object.entries(WRITING)) {
      const run = await runProgram(args(disk), { cwd: scratch })
      if (!isTold(run)) faults.push(`${name}: ${run.code} ${run.said.join(' ')}`)
      if (look() !== before) faults.push(`${name}: changed`)
    }
    return faults
  })
  return outcomeOf(`${what} for ${NAMES.join(', ')}`, NAMES.length, faults)
}

function outcomeOf(tried: string, times: number, faults: readonly string[] | null): Outcome {
  if (faults === null) return { tried, times: 1, held: 1, result: NO_DISK }
  const result = faults.length === 0 ? 'code, one sentence, nothing half-written' : faults.join('; ')
  return { tried, times, held: Math.max(0, times - faults.length), result }
}

function restoreInto(disk: string, scratch: string): void {
  for (const name of ['r', 'site']) restore(join(disk, name), join(scratch, 'old', name))
  writeInto(disk, 'linked.txt', '旧版')
}

function fill(disk: string): void {
  for (let size = 1 << 18; size >= 1; size >>= 1)
    for (let count = 0; ; count++)
      try {
        writeInto(disk, `fill-${size}-${count}`, 'x'.repeat(size))
      } catch {
        break
      }
}

/** Puts a folder where a file comes, or a file where a folder comes. */
async function tryInTheWay(scratch: string): Promise<Outcome> {
  const faults: string[] = []
  const cases: Readonly<Record<string, string>> = {
    'compile --out': 'r/graph.json/x',
    'link --out': 'linked.txt/x',
    'diff --write': 'r/moved.json/x',
    'catalog --write': 'catalog.csv/x',
    build: 'site/r/index.html/x',
    'build --single': 'site/policy-term-graph.html/x',
    'library add': 'library.db',
  }
  for (const [name, inTheWay] of Object.entries(cases)) {
    const to = join(scratch, `way ${name}`)
    if (name !== 'compile --out') restore(to, join(scratch, 'old'))
    if (name === 'link --out') restore(to, join(scratch, 'r'))
    writeInto(to, inTheWay, '已有的')
    const before = stateOf(to)
    const run = await runProgram(WRITING[name]?.(to) ?? [], { cwd: scratch })
    if (!isTold(run)) faults.push(`${name}: ${run.code} ${run.said.join(' ')}`)
    if (stateOf(to) !== before || leftovers(to).length > 0) faults.push(`${name}: changed`)
  }
  return outcomeOf('a folder or a file in the way of each', Object.keys(cases).length, faults)
}

/** Gives each command that prints an output that takes nothing. */
async function tryOutput(scratch: string): Promise<Outcome> {
  const lines = [
    'help',
    'link r.txt --data r',
    'search 园区 --data r',
    'check r.txt',
    'diff r r',
    'catalog .',
    'compile r.txt --out printed',
  ]
  const tried = 'an output that is full, for each command that prints'
  if (!existsSync('/dev/full'))
    return { tried, times: 1, held: 1, result: 'not tried: there is no /dev/full' }
  const faults: string[] = []
  for (const line of lines) {
    const run = await runProgram(line.split(' '), { cwd: scratch, to: '>/dev/full' })
    if (!isTold(run)) faults.push(`${line}: ${run.code} ${run.said.join(' ')}`)
  }
  return outcomeOf(tried, lines.length, faults)
}

/** Runs commands under limits: each does its work, or fails and leaves what lay there. */
async function tryLimits(
  scratch: string,
  what: string,
  limits: readonly Pick<RunWish, 'before' | 'node'>[],
): Promise<Outcome> {
  const faults: string[] = []
  const ends = { done: 0, told: 0, byNode: 0 }
  const names = ['compile --out', 'link --out', 'build']
  for (const [at, limit] of limits.entries())
    for (const name of names) {
      const to = join(scratch, `${what} ${at} ${name}`)
      restore(to, join(scratch, 'old'))
      const before = stateOf(to)
      const run = await runProgram(WRITING[name]?.(to) ?? [], { cwd: scratch, ...limit })
      if (run.code === 0) ends.done++
      else if (isTold(run)) ends.told++
      // Node itself cannot start, or has no memory left to say anything in.
      else ends.byNode++
      if (run.code !== 0 && stateOf(to) !== before) faults.push(`${name}: half-written`)
    }
  const result = `${ends.done} done, ${ends.told} told in one sentence, ${ends.byNode} ended by Node before ours could say anything; nothing half-written`
  const times = limits.length * names.length
  const tried = `${what} for ${names.join(', ')}`
  return faults.length === 0 ? { tried, times, held: times, result } : outcomeOf(tried, times, faults)
}
