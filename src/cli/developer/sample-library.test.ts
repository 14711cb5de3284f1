import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeSampleLibrary } from '../../library/sample/make-sample-library.ts'
import { UsageError } from '../command.ts'
import { sampleLibraryCommand } from './sample-library.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'term-graph-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function run(...args: string[]): Promise<{ code: number; out: string[] }> {
  const out: string[] = []
  const code = await sampleLibraryCommand(args, { out: (line) => out.push(line), err: () => {}, cwd: folder })
  return { code, out }
}

describe('sample-library', () => {
  it('writes every report, the catalogue and the truth', async () => {
    const { code, out } = await run('made/library', '--reports', '12', '--seed', '2')
    expect([code, out.length]).toEqual([0, 1])
    const { reports, truth } = makeSampleLibrary({ reports: 12, seed: 2 })
    const at = (...path: string[]) => readFileSync(join(folder, 'made', 'library', ...path), 'utf8')
    for (const { id, source } of reports) expect(at('graph-data', id, 'source.txt')).toBe(source)
    expect(JSON.parse(at('truth.json'))).toEqual(truth)
    const [columns, ...rows] = at('graph-data', 'catalog.csv').trim().split('\r\n')
    expect(columns).toBe('id,title,kind,issuer,place,place_code,level,year,date,url')
    const wrong = truth.reports.find(({ id }) => id === truth.faults.misattributed?.report)
    const row = rows.find((one) => one.startsWith(`${wrong?.id},`))?.split(',')
    expect([rows.length, row?.[4], row?.[5]]).toEqual([12, wrong?.place, wrong?.placeCode])
    expect(readdirSync(join(folder, 'made'))).toEqual(['library'])
  })

  it('writes into an empty folder, and refuses one that holds something', async () => {
    mkdirSync(join(folder, 'empty'))
    expect((await run('empty', '--reports', '1')).code).toBe(0)
    await expect(run('empty', '--reports', '1')).rejects.toThrow(UsageError)
    writeFileSync(join(folder, 'file'), 'kept')
    await expect(run('file', '--reports', '1')).rejects.toThrow(UsageError)
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('kept')
  })

  it('leaves nothing behind where it cannot write', async () => {
    writeFileSync(join(folder, 'file'), '')
    await expect(run('file/library', '--reports', '1')).rejects.toThrow()
    expect(readdirSync(folder)).toEqual(['file'])
  })

  it.each([
    [[]],
    [['a', 'b']],
    [['a', '--reports', '0']],
    [['a', '--reports', 'many']],
    [['a', '--seed', '-1']],
    [['a', '--seed', '4294967296']],
  ])('refuses %j', async (args) => {
    await expect(run(...args)).rejects.toThrow(UsageError)
    expect(existsSync(join(folder, 'a'))).toBe(false)
  })
})
