import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname } from 'node:path'
import { readArguments } from '../../cli/arguments.ts'
import { describeError, EXIT, UsageError } from '../../cli/command.ts'
import { limitLines, parseChangedLines } from './changed-lines.ts'
import { formatItem, type Judgement, parseJudgements } from './judgements.ts'
import { findDeclarations, type Part, parsePart, takePart } from './parts.ts'
import { runStryker } from './run-stryker.ts'
import { addScores, type Score, scoreMutants, shareNoticed } from './score.ts'

/** The rooms whose tests are to notice at least `LEAST` of the mutants. */
const ROOMS = ['model', 'text', 'search', 'compile', 'address', 'linking', 'library']
const LEAST = 0.85
const JUDGED = 'docs/mutants.md'
const OPTIONS = {
  changed: { type: 'boolean' },
  since: { type: 'string' },
  lines: { type: 'string' },
  whole: { type: 'boolean' },
  wait: { type: 'string' },
  part: { type: 'string' },
  near: { type: 'boolean' },
  workers: { type: 'string' },
} as const
/** A machine that does other things as well is slow: only what no longer ends takes so many seconds. */
const PATIENCE = 20
const USAGE =
  '用法：npm run -s mutate -- [FOLDER…] [--whole | --near | --part K/N] [--wait SECONDS] [--workers N] | --changed [--since COMMIT] [--lines N]。'

/** What is mutated of a room: patterns of files, with lines where only some are. */
interface Task {
  readonly room: string
  readonly files: readonly string[]
  /** The folder whose tests are to notice: the room. */
  readonly tests: string
}

/**
 * Tries mutants of rooms, of folders or files below `src/`, or of what has changed since the mutants were last judged.
 *
 * With `--near` only the tests in the folder of what is given are run, which takes minutes where all of a room's take
 * hours: a first answer while tests are written, and never more than the whole room notices.
 *
 * @returns 1 where the tests notice too few.
 */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, USAGE)
  const seconds = readCount('--wait', values.wait, PATIENCE)
  const tasks = values.changed
    ? tasksOfChange(values.since, readCount('--lines', values.lines, 200))
    : partsOf(tasksOf(positionals, values.near === true), readPart(values.part))
  const judgements = existsSync(JUDGED) ? parseJudgements(readFileSync(JUDGED, 'utf8')) : []
  const isWhole = !values.changed && !values.near && values.part === undefined
  const workers = readCount('--workers', values.workers, availableParallelism())
  const scores: Score[] = []
  for (const task of tasks) {
    const mutants = await runStryker({
      ...task,
      concurrency: workers,
      incremental: isWhole && !values.whole,
      seconds,
    })
    const mutated = new Set(mutants.map(({ file }) => file))
    const score = scoreMutants(
      mutants,
      judgements.filter(({ file }) => mutated.has(file)),
      (file) => readFileSync(file, 'utf8'),
    )
    printScore(task.room, score, isWhole ? score.outdated : [])
    scores.push(score)
  }
  // A change of a few lines is judged as a whole: half of a room's three mutants say nothing.
  const judged = values.changed ? [addScores(scores)] : scores
  return judged.every((score) => shareNoticed(score) >= LEAST) ? EXIT.ok : EXIT.faulty
}

function tasksOf(folders: readonly string[], isNear: boolean): Task[] {
  const asked = folders.length > 0 ? folders : ROOMS
  return asked.map((given) => {
    const folder = given.replace(/^(?:\.\/)?src\//, '').replace(/\/$/, '')
    const [room = ''] = folder.split('/')
    const path = `src/${folder}`
    if (!ROOMS.includes(room) || !existsSync(path))
      throw new UsageError(`没有可以试的文件夹“${given}”，应当在 ${ROOMS.join('、')} 之中。${USAGE}`)
    const isFolder = statSync(path).isDirectory()
    const near = isFolder ? path : dirname(path)
    return { room, files: [isFolder ? `${path}/**/*.ts` : path], tests: isNear ? near : `src/${room}` }
  })
}

function readCount(option: string, given: string | undefined, usual: number): number {
  if (given === undefined) return usual
  if (!/^[1-9]\d{0,4}$/.test(given))
    throw new UsageError(`${option} 应当是正整数，而不是“${given}”。${USAGE}`)
  return Number(given)
}

function readPart(given: string | undefined): Part | null {
  if (given === undefined) return null
  const part = parsePart(given)
  if (part === null) throw new UsageError(`--part 应当像 3/8 那样写，而不是“${given}”。${USAGE}`)
  return part
}

/** Leaves of each task the declarations that are in a part, which stand for what would take too long as a whole. */
function partsOf(tasks: readonly Task[], part: Part | null): readonly Task[] {
  if (part === null) return tasks
  return tasks.map((task) => {
    const declarations = task.files
      .flatMap(listFiles)
      .filter(isMutated)
      .flatMap((file) => findDeclarations(readFileSync(file, 'utf8')).map((lines) => ({ file, ...lines })))
    return {
      ...task,
      files: takePart(declarations, part).map(({ file, first, last }) => `${file}:${first}-${last}`),
    }
  })
}

/** Lists the files of a folder's pattern in order; of a file's, that file. */
function listFiles(pattern: string): string[] {
  const [folder = '', rest] = pattern.split('/**/')
  if (rest === undefined) return [pattern]
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
}

const isMutated = (file: string) => /\.ts$/.test(file) && !/\.test\.ts$|\/(?:testing|fixtures)\//.test(file)

/**
 * Finds what changed in the rooms, at most so many lines in all, a task a room.
 *
 * @param since A commit; left out, the one in which mutants were last judged. Without a history there are no tasks.
 */
function tasksOfChange(since: string | undefined, lines: number): Task[] {
  const commit = since ?? lastJudged()
  if (commit === '') {
    console.log(`没有 git 的历史，或 ${JUDGED} 还没有提交：改动了哪些行无从得知，这次不试。`)
    return []
  }
  const patch = git('diff', '--unified=0', commit, '--', ...ROOMS.map((room) => `src/${room}`))
  const { taken, left } = limitLines(
    parseChangedLines(patch).filter(({ file }) => isMutated(file)),
    lines,
  )
  console.log(
    `${commit.slice(0, 8)} 以来改动的行：${taken.length} 处${left > 0 ? `，另有 ${left} 行这次不试` : ''}`,
  )
  return ROOMS.map((room) => ({
    room,
    tests: `src/${room}`,
    files: taken
      .filter(({ file }) => file.startsWith(`src/${room}/`))
      .map(({ file, first, last }) => `${file}:${first}-${last}`),
  })).filter(({ files }) => files.length > 0)
}

function lastJudged(): string {
  return existsSync('.git') ? git('log', '-1', '--format=%H', '--', JUDGED).trim() : ''
}

function git(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new UsageError(`git ${args[0]} 没有成功：${stderr.trim()}。`)
  return stdout
}

function printScore(room: string, score: Score, outdated: readonly Judgement[]): void {
  let file = ''
  for (const survivor of score.survivors) {
    if (survivor.file !== file) console.log(`\n### ${survivor.file}\n`)
    file = survivor.file
    console.log(formatItem(survivor.change))
  }
  for (const { file, change } of outdated)
    console.log(`\n${JUDGED} 里不再成立：${file} ${formatItem(change).slice(2)}`)
  const { noticed, equivalent, survivors } = score
  const percent = (shareNoticed(score) * 100).toFixed(1)
  console.log(
    `\n${room}：${noticed} 个被测试发现，${survivors.length} 个没有，${equivalent} 个等价：${percent} %`,
  )
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(describeError('mutate', error))
  process.exitCode = EXIT.usage
}
