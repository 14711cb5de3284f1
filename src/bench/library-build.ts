import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Io } from '../cli/command.ts'
import { compileAll } from '../cli/commands/compile.ts'
import { LIBRARY_TOOLS } from '../cli/library-tools.ts'
import { makeSampleLibrary } from '../library/sample/make-sample-library.ts'
import { conceptFile, INDEX_FILE, type LibraryIndex, NAMES_FILE } from '../model/library-files.ts'
import { readBuiltPage } from '../site/built-page.ts'
import { writeSite } from '../site/write-site.ts'
import { type Ratio, ratioOf } from './ratio.ts'
import { formatNumber, printTable } from './table.ts'

const SEED = 1
const KB = 1024

/** How long the building of a library takes, in seconds of this process' own time on the processor. */
interface Built {
  readonly reports: number
  readonly cold: number
  readonly unchanged: number
  readonly touched: number
  readonly files: number
  readonly bytes: number
}

/**
 * Prints how long libraries of several sizes take to compile and build: all of it, again, and again after one report
 * got a sentence more; and what a reader of the largest loads. `vite build` must have made the page.
 *
 * @returns How many times as fast the second build after a change is as the first, for the largest.
 */
export async function printLibraryBuilds(sizes: readonly number[]): Promise<Ratio[]> {
  const built: Built[] = []
  for (const size of sizes)
    built.push(await inFolder((folder) => measure(folder, size, size === sizes.at(-1))))
  const [least] = built
  console.log('\n建库（秒，处理器时间）')
  printTable([
    ['报告', '从头', '没有变', '改了一份', '从头是改一份的几倍', '每份秒', '增长', '每份文件', '每份 KB'],
    ...built.map(({ reports, cold, unchanged, touched, files, bytes }) => [
      ...[reports, cold, unchanged, touched, cold / touched, cold / reports].map(formatNumber),
      formatNumber(least ? cold / least.cold / (reports / least.reports) : 1),
      formatNumber(files / reports),
      formatNumber(bytes / reports / KB),
    ]),
  ])
  const largest = built.slice(-1)
  return [
    ratioOf(
      '改了一份再建比从头快几倍',
      largest.map(({ touched }) => touched),
      largest.map(({ cold }) => cold),
    ),
  ]
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'term-graph-library-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function measure(folder: string, size: number, isLast: boolean): Promise<Built> {
  const dataDir = join(folder, 'graph-data')
  const out = join(folder, 'dist')
  const { reports } = makeSampleLibrary({ reports: size, seed: SEED })
  for (const { id, source } of reports) {
    mkdirSync(join(dataDir, id), { recursive: true })
    writeFileSync(join(dataDir, id, 'source.txt'), source)
  }
  const io: Io = { out: () => {}, err: () => {}, cwd: folder }
  const page = readBuiltPage('build/page')
  const build = async () => {
    const start = process.cpuUsage()
    await compileAll(io, false)
    await writeSite({ page, dataDir, out, base: '/', site: null, library: LIBRARY_TOOLS })
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1e6
  }
  const cold = await build()
  const unchanged = await build()
  const touchedFile = join(dataDir, reports[0]?.id ?? '', 'source.txt')
  writeFileSync(touchedFile, readFileSync(touchedFile, 'utf8').replace('。', '，各项工作有序推进。'))
  const touched = await build()
  const sizes = reports.map(({ id }) => weigh(join(out, id)))
  if (isLast) printLoads(out)
  const sum = (of: (one: { readonly files: number; readonly bytes: number }) => number) =>
    sizes.reduce((total, one) => total + of(one), 0)
  return {
    reports: reports.length,
    cold,
    unchanged,
    touched,
    files: sum(({ files }) => files),
    bytes: sum(({ bytes }) => bytes),
  }
}

/** Counts the files below a folder and their bytes. */
function weigh(folder: string): { readonly files: number; readonly bytes: number } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .filter((stat) => stat.isFile())
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) }
}

/** Prints how many bytes a reader loads for the first page, for a concept and for a first search, scripts not counted. */
function printLoads(out: string): void {
  const zipped = (...files: readonly string[]) =>
    formatNumber(files.reduce((sum, file) => sum + gzipSync(readFileSync(join(out, file))).length, 0) / KB)
  const index = JSON.parse(readFileSync(join(out, INDEX_FILE), 'utf8')) as LibraryIndex
  const [most] = index.shared
  if (!most) return
  console.log('\n读者取的数据（gzip KB，不计脚本）')
  printTable([
    ['首页', '一个名词', '第一次搜索'],
    [
      zipped('index.html', INDEX_FILE),
      zipped(`concept/${most.slug}/index.html`, INDEX_FILE, conceptFile(most.slug, index)),
      zipped(INDEX_FILE, NAMES_FILE),
    ],
  ])
}
