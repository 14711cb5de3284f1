import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLibrary } from './library-site.ts'

const ID = 'lingling-2024-plan'
let dir: string
const list = (...ids: string[]) =>
  writeFileSync(join(dir, 'reports.json'), JSON.stringify(ids.map((id) => ({ id }))))

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'term-graph-library-'))
  for (const id of [ID, 'other']) cpSync(`graph-data/${ID}`, join(dir, id), { recursive: true })
})
afterAll(() => {
  rmSync(dir, { recursive: true })
})

describe('an address of a library without a file', () => {
  it.each([
    ['other/term/siqu-liangcheng/3/', { kind: 'page' }],
    ['other/coinage/shiwutiao/', { kind: 'page' }],
    ['other/coinage/shiwutiao', { kind: 'forward', to: 'other/coinage/shiwutiao/', isLasting: true }],
    ['other/term/1/', { kind: 'forward', to: 'other/term/siqu-liangcheng/', isLasting: false }],
    [
      `other/term/${encodeURIComponent('四区两城')}`,
      { kind: 'forward', to: 'other/term/siqu-liangcheng/', isLasting: false },
    ],
    ['other/term/siqu-liangcheng/99/', null],
    ['other/term/no-such/', null],
    ['none/coinage/shiwutiao/', null],
    ['other/graph.gexf', null],
    ['../other/p/p1/', null],
    ['%ff/%2e%2e/', null],
    ['', null],
  ])('%s', (path, answer) => {
    list(ID, 'other')
    expect(openLibrary(dir)(path)).toEqual(answer)
  })

  it('offers what a number of several terms may mean', () => {
    list(ID, 'other')
    const text = readFileSync(`graph-data/${ID}/graph.json`, 'utf8')
    writeFileSync(join(dir, 'other', 'graph.json'), text.replace('"number": "2"', '"number": "1"'))
    const answer = openLibrary(dir)('other/term/1/')
    expect(answer).toMatchObject({ kind: 'choice' })
    expect(answer?.kind === 'choice' && answer.html.match(/<li>/g)).toHaveLength(2)
    expect(openLibrary(dir)('other/term/1')).toMatchObject({ kind: 'forward', to: 'other/term/1/' })
  })

  it('is none in a site of one report, and of a graph that cannot be read', () => {
    list(ID)
    expect(openLibrary(dir)(`${ID}/coinage/shiwutiao/`)).toBeNull()
    list(ID, 'other')
    const find = openLibrary(dir)
    writeFileSync(join(dir, ID, 'graph.json'), '{')
    expect(find(`${ID}/coinage/shiwutiao/`)).toBeNull()
  })
})
