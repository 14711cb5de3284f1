import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSiteList, type SiteList } from './site-list.ts'
import { finishStage, isCutShort, openStage } from './stage.ts'

let folder: string
let out: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stage-'))
  out = join(folder, 'site')
  mkdirSync(out)
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(out, name)), { recursive: true })
    writeFileSync(join(out, name), text)
  }
}

/** Returns the files of the folder; null for one that is not there. */
const read = (...names: string[]) =>
  names.map((name) => (existsSync(join(out, name)) ? readFileSync(join(out, name), 'utf8') : null))

const listOf = (...files: string[]): SiteList => ({ files, parts: new Map() })

describe('the stage of a site', () => {
  it('leaves the old site until all is made, then has the new one and what is not the site’s', () => {
    write({ 'r/index.html': 'old', 'r/gone.html': 'old', CNAME: 'example.org' })
    const stage = openStage(out)
    expect(stage.put('r/index.html', Buffer.from('new'))).toBe(true)
    stage.put('assets/a.js', Buffer.from('new'))
    expect(read('r/index.html', 'assets/a.js', 'r/gone.html')).toEqual(['old', null, 'old'])
    stage.commit(listOf('r/index.html', 'assets/a.js'), ['r/gone.html'])
    expect(read('r/index.html', 'assets/a.js', 'r/gone.html', 'CNAME')).toEqual([
      'new',
      'new',
      null,
      'example.org',
    ])
    expect(readSiteList(out).files).toEqual(['assets/a.js', 'r/index.html'])
    expect(readdirSync(out)).not.toContain('.term-graph-new')
  })

  it.each([
    ['builds', openStage],
    ['serves', finishStage],
  ])('is put into place by whoever %s next where one was killed that had begun to', (_, goOn) => {
    expect(isCutShort(out)).toBe(false)
    write({
      'index.html': 'new',
      'r/index.html': 'old',
      'r/gone.html': 'old',
      '../kept.txt': 'not of the site',
      '.term-graph-new/files/r/index.html': 'new',
      '.term-graph-new/list.json': JSON.stringify({ files: ['index.html', 'r/index.html'], parts: {} }),
      '.term-graph-new/ready.json': JSON.stringify(['r/gone.html', '../kept.txt']),
    })
    expect(isCutShort(out)).toBe(true)
    goOn(out)
    expect(read('index.html', 'r/index.html', 'r/gone.html', '../kept.txt')).toEqual([
      'new',
      'new',
      null,
      'not of the site',
    ])
    expect(readSiteList(out).files).toEqual(['index.html', 'r/index.html'])
    expect(readdirSync(out)).not.toContain('.term-graph-new')
  })

  it('drops what one was killed over that was still making its files', () => {
    write({ 'index.html': 'old', '.term-graph-new/files/index.html': 'half' })
    openStage(out).commit(listOf('index.html'), [])
    expect(read('index.html')).toEqual(['old'])
  })

  it.each([
    ['a folder where a file comes', 'r/index.html', 'EISDIR', 'r/index.html'],
    ['a file where a folder comes', 'r/index.html/x', 'EEXIST', 'r'],
  ])('refuses %s before the old site is touched', (_, name, code, inTheWay) => {
    if (code === 'EISDIR') mkdirSync(join(out, inTheWay), { recursive: true })
    else write({ [inTheWay]: 'a file' })
    write({ 'index.html': 'old' })
    const stage = openStage(out)
    expect(() => {
      stage.put('index.html', Buffer.from('new'))
      stage.put(name, Buffer.from('new'))
      stage.commit(listOf('index.html', name), [])
    }).toThrow(expect.objectContaining({ code, path: join(out, inTheWay) }))
    expect(read('index.html')).toEqual(['old'])
  })
})
