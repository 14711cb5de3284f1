import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DATABASE_ERRORS, DatabaseError } from '../../database/database.ts'
import { SMALL } from '../../library/testing/small-library.ts'
import { describeError } from '../command.ts'
import { LIBRARY_ACTIONS } from './action.ts'
import { FakeKeepers, type FakeLibrary } from './testing/fake-keepers.ts'

let folder: string
let library: FakeLibrary
const keepers = new FakeKeepers()
const run = (...argv: string[]) => keepers.run(folder, argv)
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'term-graph-library-'))
  mkdirSync(join(folder, 'in'))
  for (const [id, text] of Object.entries(SMALL)) writeFileSync(join(folder, 'in', `${id}.txt`), text)
  library = keepers.at(join(folder, 'library.db'))
  await run('add', 'in')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('library list', () => {
  it('prints a line for each report', async () => {
    const { code, out } = await run('list')
    expect([code, out.length]).toEqual([0, 3])
    expect(out[0]).toContain('/dong-2024/　东县2024年政府工作报告')
  })

  it('says so where there is no library, and how to make one', async () => {
    const { code, err } = await run('list', '--db', 'none.db')
    expect([code, err]).toEqual([2, [expect.stringMatching(/none\.db 里还没有报告库.*library add/)]])
  })
})

describe('library search', () => {
  it('prints names, then passages with the report, how many places, and the first', async () => {
    const { code, out } = await run('search', '河长制')
    expect(code).toBe(0)
    expect(out[0]).toMatch(/^河长制　［名称相同，3 份报告，2 份解释，\d 种说法］　concept\/hezhangzhi$/)
    const at = out.findIndex((line) => line.includes('［正文'))
    expect(out[at]).toMatch(/西县2025年政府工作报告　［正文 \d+ 处］　\/xi-2025\//)
    expect(out[at + 1]).toMatch(/^ {4}.*河长制/)
  })

  it('gives programs one line of JSON, no more of each than they ask for', async () => {
    const { out } = await run('search', '--format', 'json', '--limit', '1', '河长制')
    const { names, passages } = JSON.parse(out.join(''))
    expect(names[0]).toMatchObject({ slug: 'hezhangzhi', name: '河长制', match: 'exact', reports: 3 })
    expect(passages).toEqual([
      {
        report: expect.any(String),
        label: expect.any(String),
        count: expect.any(Number),
        quote: expect.stringContaining('河长制'),
      },
    ])
  })

  it('says so where nothing is found', async () => {
    const { code, out } = await run('search', 'ZZZZ')
    expect([code, out]).toEqual([0, ['没有找到“ZZZZ”。']])
  })
})

describe('library remove', () => {
  it('takes out what it is told, and tells what was not there', async () => {
    writeFileSync(join(folder, 'more.txt'), `${SMALL['xi-2025']}附注。\n`)
    await run('add', 'more.txt')
    const { code, out, err } = await run('remove', 'more', 'strange')
    expect([code, err]).toEqual([1, [expect.stringContaining('strange')]])
    expect(out.at(-1)).toMatch(/移除 1 份；库里现有 3 份报告/)
    expect(library.settled?.library.entries).toHaveLength(3)
  })
})

describe('library verify', () => {
  it('exits 0 for a sound library, and 1 with a line for each fault', async () => {
    expect(await run('verify')).toMatchObject({ code: 0, out: ['3 份报告核对无误。'] })
    library.faults = [
      { code: 'other-hash', report: 'xi-2025', what: 'graph.json' },
      { code: 'other-count', report: null, what: '3/4' },
    ]
    const { code, out } = await run('verify')
    library.faults = []
    expect(code).toBe(1)
    expect(out).toEqual([
      expect.stringMatching(/xi-2025.*graph\.json.*library add.*［other-hash］/),
      expect.stringMatching(/整个库.*library rebuild.*［other-count］/),
    ])
  })
})

describe('library rebuild and init', () => {
  it('make everything anew, and an empty library', async () => {
    expect((await run('rebuild')).out.at(-1)).toContain('3 份报告')
    expect((await run('init', '--db', 'new.db')).out.at(-1)).toContain('new.db')
  })

  it('rebuild makes no library where there was none', async () => {
    expect(await run('rebuild', '--db', 'none.db')).toMatchObject({ code: 2 })
    expect(existsSync(join(folder, 'none.db'))).toBe(false)
  })

  it('init spreads a library over a cluster, which is never a folder', async () => {
    const address = 'postgres://me:secret@cluster/terms'
    const { code, text } = await run('init', '--citus', '--db', address)
    expect([code, keepers.at(address).isDistributed]).toEqual([0, true])
    expect(text).not.toContain('secret')
    expect(await run('init', '--citus')).toMatchObject({ code: 2 })
  })
})

describe('library export', () => {
  it('writes the site of the reports that are wanted', async () => {
    const { code, out, err } = await run('export', '--static', 'site', '--level', 'county')
    expect([code, err]).toEqual([0, []])
    expect(out.at(-1)).toContain('site')
    const ids = JSON.parse(readFileSync(join(folder, 'site', 'reports.json'), 'utf8')).map(
      ({ id }: { id: string }) => id,
    )
    expect(ids).toEqual(['dong-2024', 'xi-2025'])
  })

  it('of one report is the site of that report', async () => {
    await run('export', '--static', 'one', 'zhou-2023')
    expect(JSON.parse(readFileSync(join(folder, 'one', 'reports.json'), 'utf8'))).toHaveLength(1)
  })

  it.each([
    [['export'], '--static'],
    [['export', '--static', 'x', '--level', 'city'], '--level'],
    [['export', '--static', 'x', '--kind', 'poem'], '--kind'],
    [['export', '--static', 'x', '--year', '24'], '--year'],
    [['export', '--static', 'x', '--year', '1999'], '没有报告符合条件'],
    [['export', '--static', 'x', 'strange'], 'strange'],
    [['export', '--static', 'library.db/site'], 'library.db/site'],
    [['export', '--static', '.'], '报告库所在'],
  ])('%j ends in one sentence and writes nothing', async (argv, named) => {
    const { code, err } = await run(...argv)
    expect([code, err]).toEqual([2, [expect.stringContaining(named)]])
    expect(existsSync(join(folder, 'x'))).toBe(false)
  })
})

describe('wrong usage', () => {
  it.each([
    [[], '没有指定对报告库做什么'],
    [['destroy'], '没有“destroy”这个子命令'],
    [['list', 'x'], '多出了“x”'],
    [['remove'], '没有指定要移除'],
    [['search'], '没有指定要搜索'],
    [['search', '--limit', '0', 'x'], '--limit'],
    [['init', '--cluster'], '没有“--cluster”这个选项'],
  ])('%j ends in one sentence', async (argv, named) => {
    const { code, out, err } = await run(...argv)
    expect([code, out, err]).toEqual([2, [], [expect.stringContaining(named)]])
  })

  it('is explained by the form of what was meant', async () => {
    const { err } = await run('remove')
    expect(err[0]).toMatch(/用法：term-graph library remove[^或]*。$/)
    expect(LIBRARY_ACTIONS.length).toBe(8)
  })
})

describe('an error of the database', () => {
  it.each(DATABASE_ERRORS)(
    '%s ends in one sentence that names the library, never its password',
    async (code) => {
      keepers.failure = new DatabaseError(code, 'said by the database\nin two lines')
      const answer = await run('list', '--db', 'postgres://me:s%40cret@host:5433/terms?password=s%40cret')
      keepers.failure = null
      expect(answer).toMatchObject({ code: 2, out: [], err: [expect.stringMatching(/^[^\n]*，[^\n]*。$/)] })
      expect(answer.text).toContain('postgres://me@host:5433/terms')
      expect(answer.text).not.toMatch(/cret|two lines/)
    },
  )

  it('that any other command meets ends in one sentence too', () => {
    const error = new DatabaseError('unreachable', 'connect ECONNREFUSED')
    expect(describeError('serve', error)).toMatch(/^连不上数据库.*。$/)
  })
})
