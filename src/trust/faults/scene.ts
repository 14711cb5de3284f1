import { hash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** A report that is compiled in a moment, with a sentence that tells one edition from another. */
export function reportText(edition: string): string {
  return [
    '甲县2024年国民经济和社会发展计划',
    '各位代表：',
    '一、2024年工作安排',
    `（一）抓园区。建设“五好”园区和零碳园区，${edition}。`,
    '（二）抓服务。落实“一站式”服务。',
    '名词解释：',
    '1.“五好”园区：甲好、乙好、丙好、丁好、戊好。',
    '2.零碳园区：不排放碳的园区。',
    `3.“一站式”服务：在一处办完的服务，${edition}。`,
    '',
  ].join('\n')
}

/** Writes a file, and the folders above it. */
export function writeInto(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}

/** Puts a folder back to what another holds. */
export function restore(folder: string, from: string): void {
  rmSync(folder, { recursive: true, force: true })
  cpSync(from, folder, { recursive: true, preserveTimestamps: true })
}

/** Says what a file, or every file below a folder, holds; what is hidden is nobody's result. */
export function stateOf(path: string): string {
  if (!existsSync(path)) return 'nothing'
  if (statSync(path).isFile()) return hash('sha256', readFileSync(path))
  const isHidden = (name: string) => /(?:^|[/\\])\./.test(name)
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !isHidden(file.slice(path.length)))
    .sort()
  return hash(
    'sha256',
    entries.map((file) => `${file.slice(path.length)} ${hash('sha256', readFileSync(file))}`).join('\n'),
  )
}

/** Lists what was begun below a folder and is still there: what a reader may see of a file that is half written. */
export function leftovers(path: string): string[] {
  if (!existsSync(path)) return []
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.term-graph-(?:new|\d+-\d+\.)|\.tmp$|\.draft$/.test(name),
  )
}
