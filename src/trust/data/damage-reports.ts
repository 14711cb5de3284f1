import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SHIPPED_REPORTS } from '../../cli/product.ts'
import type { Outcome } from '../trial.ts'
import { changesOf, withChanged } from './change-byte.ts'
import { type Run, runHere } from './run-program.ts'

/** Changed bytes of each file. */
const CHANGES = 20
/** Of which one in so many is asked of what compiles. */
const COMPILED = 10
const ID = 'lingling-2024-plan'
const DOCUMENT = 'src/documents/fixtures/lingling-2024-plan.docx'

const COMMANDS: Readonly<Record<string, (folder: string) => readonly string[]>> = {
  verify: (folder) => ['verify', folder],
  search: (folder) => ['search', '--data', folder, '--format', 'json', '四区'],
  diff: (folder) => ['diff', folder, 'before', '--format', 'json'],
  link: (folder) => ['link', 'page.txt', '--data', folder],
  check: () => ['compile', '--all', '--check'],
}

/** Changes bytes of every file of a compiled report, and asks each command: the file is named, or the answer the same. */
export async function* damageReports(): AsyncGenerator<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'term-graph-trust-'))
  try {
    await prepare(folder)
    for (const report of ['plain', 'docx'])
      for (const file of readdirSync(join(folder, 'graph-data', report)).sort())
        yield await damageFile(folder, join('graph-data', report), file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A project with a report of plain text, one of a document, and where old addresses of both went. */
async function prepare(folder: string): Promise<void> {
  const shipped = join(SHIPPED_REPORTS, ID)
  for (const to of ['before', 'graph-data/plain']) cpSync(shipped, join(folder, to), { recursive: true })
  cpSync(join(shipped, 'source.txt'), join(folder, 'page.txt'))
  cpSync(DOCUMENT, join(folder, 'report.docx'))
  await runHere(folder, ['compile', 'report.docx', '--out', 'graph-data/docx'])
  for (const report of ['plain', 'docx'])
    await runHere(folder, ['diff', 'before', `graph-data/${report}`, '--write'])
}

async function damageFile(folder: string, report: string, file: string): Promise<Outcome> {
  const path = join(folder, report, file)
  const asked = Object.values(COMMANDS).map((argv) => argv(report))
  const before: Run[] = []
  for (const argv of asked) before.push(await runHere(folder, argv))
  let [named, same, raw, silent] = [0, 0, 0, 0]
  for (const [change, changed] of [...changesOf(readFileSync(path), CHANGES, file.length)].entries())
    await withChanged(path, changed, async () => {
      for (const [at, argv] of asked.entries()) {
        if (argv[0] === 'compile' && change % COMPILED > 0) continue
        const { code, out, err } = await runHere(folder, argv)
        const isRaw = /TypeError|RangeError|Cannot read|is not a function|没有完成/.test(err)
        if (isRaw) raw++
        else if (code !== 0 && isNamed(`${out}${err}`, report, file)) named++
        else if (code === before[at]?.code && out === before[at]?.out) same++
        else silent++
      }
    })
  const times = named + same + raw + silent
  return {
    tried: `a byte of ${report.replace('graph-data/', '')}/${file}, ${Object.keys(COMMANDS).join(', ')}`,
    times,
    held: named + same,
    result: `named ${named}, the same answer ${same}, raw errors ${raw}, other answers ${silent}`,
  }
}

/** A text that was changed differs from what it was compiled to: then its graph.json is named. */
function isNamed(said: string, report: string, file: string): boolean {
  return said.includes(file) || (file === 'source.txt' && said.includes(join(report, 'graph.json')))
}
