import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readReport } from '../compile/compile.ts'
import { originOf } from '../compile/testing/samples.ts'
import { SMALL } from '../library/testing/small-library.ts'
import { runCommand } from './testing/run-command.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'term-graph-library-'))
  for (const [id, source] of Object.entries(SMALL)) {
    const home = join(folder, 'graph-data', id)
    mkdirSync(home, { recursive: true })
    writeFileSync(join(home, 'source.txt'), source)
    writeFileSync(join(home, 'graph.json'), JSON.stringify(readReport(source, [], originOf(source)).graph))
  }
  const draft = '各位代表：\n一、2026年工作安排\n推进“四区两城”建设，落实河长制，落实河长制。\n'
  writeFileSync(join(folder, 'draft.txt'), draft)
  cpSync('graph-data/lingling-2024-plan', join(folder, 'graph-data', 'lingling-2024-plan'), {
    recursive: true,
  })
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('with a library', () => {
  it('check tells a drafter how the nearest report explains what the draft does not', async () => {
    const { code, out } = await runCommand(folder, ['check', 'draft.txt', '--library', '.'])
    expect(code).toBe(1)
    expect(out.join('\n')).toMatch(
      /“四区两城”没有列入名词解释，请补充词条，各报告的解释不一，东县2024年政府工作报告的解释：.*；零陵区/,
    )
    expect(out.join('\n')).toMatch(/“河长制”没有列入名词解释，别的报告有解释.*［explained-elsewhere］/)
  })

  it('check is as before without one', async () => {
    const { out } = await runCommand(folder, ['check', 'draft.txt'])
    expect(out.join('\n')).not.toContain('explained-elsewhere')
  })

  it('link leads every explained name to its concept, once, and does so once', async () => {
    const args = [
      'link',
      'draft.txt',
      '--library',
      '.',
      '--base',
      'https://example.org/t/',
      '--out',
      'linked.md',
    ]
    expect((await runCommand(folder, args)).code).toBe(0)
    const again = await runCommand(folder, [
      'link',
      'linked.md',
      '--library',
      '.',
      '--base',
      'https://example.org/t/',
    ])
    const text = again.out.join('\n')
    expect(text).toContain('[“四区两城”](https://example.org/t/concept/siqu-liangcheng/)')
    expect(text.match(/concept\/hezhangzhi/g)).toHaveLength(1)
  })

  it('link takes a report or a library, not both', async () => {
    const { code, err } = await runCommand(folder, ['link', 'draft.txt', '--data', 'x', '--library', '.'])
    expect([code, err.join()]).toEqual([2, expect.stringContaining('--data 和 --library 只能选一个')])
  })
})
