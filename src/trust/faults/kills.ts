import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { SHIPPED_REPORTS } from '../../cli/product.ts'
import { finishPending } from '../../site/pending-writes.ts'
import { finishStage } from '../../site/stage.ts'
import type { Outcome } from '../trial.ts'
import { runProgram } from './program.ts'
import { leftovers, reportText, restore, stateOf, writeInto } from './scene.ts'

const MOMENTS = 20

/** A command that is killed: what it starts from, and what tells whether its result is old or new. */
interface Killed {
  readonly name: string
  readonly args: readonly string[]
  /** Makes the folder as it is before the command. */
  readonly prepare: (folder: string) => Promise<void>
  readonly look: (folder: string) => string | Promise<string>
  /** After every so many kills the command is run to its end. */
  readonly againAfter: number
}

const SHIPPED = join(SHIPPED_REPORTS, 'lingling-2024-plan')

async function run(cwd: string, ...args: string[]): Promise<string> {
  const { code, out, said } = await runProgram(args, { cwd })
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${said.join(' ')}`)
  return out
}

const KILLED: readonly Killed[] = [
  {
    name: 'build',
    args: ['build', '.', '--out', 'site'],
    async prepare(folder) {
      writeInto(folder, 'r.txt', reportText('旧版'))
      await run(folder, 'build', '.', '--out', 'site')
      writeInto(folder, 'r.txt', reportText('新版'))
    },
    look(folder) {
      // As whoever serves or builds the site does first.
      finishStage(join(folder, 'site'))
      return stateOf(join(folder, 'site'))
    },
    againAfter: 5,
  },
  {
    name: 'library add',
    args: ['library', 'add', 'b.txt'],
    async prepare(folder) {
      for (const id of ['a', 'b']) writeInto(folder, `${id}.txt`, reportText(id))
      await run(folder, 'library', 'add', 'a.txt')
    },
    look: (folder) => run(folder, 'library', 'list'),
    againAfter: 5,
  },
  {
    name: 'compile --all',
    args: ['compile', '--all'],
    async prepare(folder) {
      writeInto(folder, 'graph-data/r/source.txt', reportText('旧版'))
      await run(folder, 'compile', '--all')
      writeInto(folder, 'graph-data/r/source.txt', reportText('新版'))
    },
    look(folder) {
      // As whoever reads the report does first.
      finishPending(join(folder, 'graph-data/r'))
      return stateOf(join(folder, 'graph-data/r'))
    },
    againAfter: 2,
  },
  {
    name: 'link --out',
    args: ['link', join(SHIPPED, 'source.txt'), '--data', SHIPPED, '--all', '--out', 'out/linked.txt'],
    prepare: async (folder) => writeInto(folder, 'out/linked.txt', '旧版'),
    look: (folder) => stateOf(join(folder, 'out')),
    againAfter: 2,
  },
  {
    name: 'diff --write',
    args: ['diff', 'a', 'b', '--write'],
    async prepare(folder) {
      for (const id of ['a', 'b']) {
        writeInto(folder, `${id}.txt`, reportText(id).replace(id === 'a' ? '零碳' : '无', '低碳'))
        await run(folder, 'compile', `${id}.txt`, '--out', id)
      }
    },
    look: (folder) => stateOf(join(folder, 'b')),
    againAfter: 2,
  },
]

/** Kills each command at many moments of its run, and looks whether its result is the old one or the new one as a whole. */
export async function* killAtMoments(
  scratch: string,
  isWanted: (name: string) => boolean,
): AsyncIterable<Outcome> {
  for (const killed of KILLED.filter(({ name }) => isWanted(name)))
    yield await killOne(killed, join(scratch, killed.name.replaceAll(' ', '-')))
}

async function killOne({ name, args, prepare, look, againAfter }: Killed, scratch: string): Promise<Outcome> {
  const [old, folder] = [join(scratch, 'old'), join(scratch, 'now')]
  mkdirSync(old, { recursive: true })
  await prepare(old)
  restore(folder, old)
  const before = await look(folder)
  const { code, ms } = await runProgram(args, { cwd: folder })
  const after = await look(folder)
  if (code !== 0 || before === after) throw new Error(`${name} does not do what it is to be killed over`)
  const seen = { old: 0, new: 0, runs: 0 }
  let held = 0
  for (let moment = 0; moment < MOMENTS; moment++) {
    restore(folder, old)
    await runProgram(args, { cwd: folder, killAfter: ms * momentOf(moment) })
    const state = await look(folder)
    const isNext = moment % againAfter === 0
    const isWhole = state === before || state === after
    if (state === before) seen.old++
    if (state === after) seen.new++
    if (isNext) seen.runs++
    if (isWhole && (!isNext || (await comesOut(args, folder, look, after)))) held++
  }
  const result = `${seen.old} times the old result, ${seen.new} times the new one; ${seen.runs} times run again to its end, with nothing left behind`
  return { tried: `kill -9 at ${MOMENTS} moments of ${name}`, times: MOMENTS, held, result }
}

/** Returns a moment as a part of the run: half of them are spread over all of it, half about its end, where it writes. */
function momentOf(index: number): number {
  const half = MOMENTS / 2
  return index < half ? (index + 0.5) / half : 0.85 + (0.25 * (index - half + 0.5)) / half
}

/** Tells whether a command does its work after it was killed, and clears away what was left. */
async function comesOut(
  args: readonly string[],
  folder: string,
  look: Killed['look'],
  after: string,
): Promise<boolean> {
  const { code } = await runProgram(args, { cwd: folder })
  return code === 0 && (await look(folder)) === after && leftovers(folder).length === 0
}
