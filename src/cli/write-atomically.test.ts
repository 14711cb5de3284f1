import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readTogether } from '../site/read-together.ts'
import { writeAtomically } from './write-atomically.ts'

/** A process number that no system gives. */
const DEAD = 4_194_305

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const at = (name: string) => join(folder, name)
const read = (name: string) => readFileSync(at(name), 'utf8')

describe('a file that is written for the user', () => {
  it('keeps the mode of the one that it replaces', () => {
    writeFileSync(at('a'), 'old')
    chmodSync(at('a'), 0o600)
    writeAtomically(folder, { a: 'new' })
    expect([read('a'), statSync(at('a')).mode & 0o777]).toEqual(['new', 0o600])
  })

  it('goes where a symbolic link leads, through several of them, and the links stay', () => {
    mkdirSync(at('elsewhere'))
    writeFileSync(at('elsewhere/target'), 'old')
    symlinkSync('elsewhere/target', at('middle'))
    symlinkSync(at('middle'), at('link'))
    writeAtomically(folder, { link: 'new' })
    expect(lstatSync(at('link')).isSymbolicLink() && lstatSync(at('middle')).isSymbolicLink()).toBe(true)
    expect(read('elsewhere/target')).toBe('new')
    expect(readdirSync(at('elsewhere'))).toEqual(['target'])
  })

  it('is made where a link leads to nothing yet', () => {
    symlinkSync('target', at('link'))
    writeAtomically(folder, { link: 'new' })
    expect([read('target'), lstatSync(at('link')).isSymbolicLink()]).toEqual(['new', true])
  })

  it('is refused where links go in a circle', () => {
    symlinkSync('b', at('a'))
    symlinkSync('a', at('b'))
    expect(() => writeAtomically(folder, { a: 'new' })).toThrow(expect.objectContaining({ code: 'ELOOP' }))
  })

  it.runIf(existsSync('/dev/null'))('goes into a device, which stays', () => {
    symlinkSync('/dev/null', at('nothing'))
    writeAtomically(folder, { nothing: 'new' })
    writeAtomically('/dev', { null: 'new' })
    expect([statSync('/dev/null').isCharacterDevice(), readdirSync(folder)]).toEqual([true, ['nothing']])
  })

  it.runIf(existsSync('/dev/full'))('tells which device takes nothing more', () => {
    symlinkSync('/dev/full', at('full'))
    const full = expect.objectContaining({ code: 'ENOSPC', path: at('full') })
    expect(() => writeAtomically(folder, { full: 'new' })).toThrow(full)
  })

  it('may have the longest name that there is', () => {
    const name = '词'.repeat(85)
    writeAtomically(folder, { [name]: 'new' })
    expect(read(name)).toBe('new')
  })

  it.each([
    ['a folder', 'EISDIR', 'in-the-way'],
    ['too long a name', 'ENAMETOOLONG', 'a'.repeat(256)],
  ])('is refused for %s, told by its own name, and nothing is left behind', (_, code, name) => {
    mkdirSync(at('in-the-way'))
    const refusal = expect.objectContaining({ code, path: at(name) })
    expect(() => writeAtomically(folder, { a: 'new', [name]: 'new' })).toThrow(refusal)
    expect(readdirSync(folder)).toEqual(['in-the-way'])
  })

  it('leaves no folders behind that were made for nothing', () => {
    expect(() => writeAtomically(at('x/y'), { ['a'.repeat(256)]: 'new' })).toThrow()
    expect(readdirSync(folder)).toEqual([])
  })
})

/** Leaves what a process leaves that is killed while it puts two files into place and takes one away. */
function leaveHalfDone(): void {
  writeFileSync(at('graph.json'), 'new graph')
  writeFileSync(at('keys.json'), 'old keys')
  writeFileSync(at('marks.json'), 'old marks')
  writeFileSync(at(`.term-graph-${DEAD}-2.tmp`), 'new keys')
  const files = [
    [`.term-graph-${DEAD}-1.tmp`, 'graph.json'],
    [`.term-graph-${DEAD}-2.tmp`, 'keys.json'],
  ]
  const gone = [['marks.json', statSync(at('marks.json')).ino]]
  writeFileSync(at(`.term-graph-${DEAD}-3.ready`), JSON.stringify({ files, gone }))
}

describe('files that are written together', () => {
  it('go in all or none', () => {
    writeFileSync(at('graph.json'), 'old')
    writeFileSync(at('marks.json'), 'old')
    mkdirSync(at('keys.json'))
    const files = { 'graph.json': 'new', 'keys.json': 'new', 'marks.json': null }
    expect(() => writeAtomically(folder, files)).toThrow()
    expect([read('graph.json'), read('marks.json')]).toEqual(['old', 'old'])
    rmSync(at('keys.json'), { recursive: true })
    writeAtomically(folder, files)
    expect(readdirSync(folder).sort()).toEqual(['graph.json', 'keys.json'])
    expect([read('graph.json'), read('keys.json')]).toEqual(['new', 'new'])
  })

  it('are all new to whoever reads them after their writer was killed in between', () => {
    leaveHalfDone()
    const seen = readTogether(folder, () => [
      read('graph.json'),
      read('keys.json'),
      existsSync(at('marks.json')),
    ])
    expect(seen).toEqual(['new graph', 'new keys', false])
    expect(readdirSync(folder).sort()).toEqual(['graph.json', 'keys.json'])
  })

  it('are read again where they change meanwhile', () => {
    writeAtomically(folder, { a: 'old', b: 'old' })
    let times = 0
    const seen = readTogether(folder, () => {
      const a = read('a')
      if (times++ === 0) writeAtomically(folder, { a: 'new', b: 'new' })
      return [a, read('b')]
    })
    expect(seen).toEqual(['new', 'new'])
  })

  it('clear away what a killed process has only begun, and nothing of a living one', () => {
    writeFileSync(at(`.term-graph-${DEAD}-1.tmp`), 'half')
    writeFileSync(at(`.term-graph-${process.ppid}-1.tmp`), 'at work')
    writeAtomically(folder, { a: 'new' })
    expect(readdirSync(folder).sort()).toEqual([`.term-graph-${process.ppid}-1.tmp`, 'a'])
  })

  it('take nothing away that came into the place of what was to go', () => {
    leaveHalfDone()
    writeFileSync(at('other'), 'newer marks')
    renameSync(at('other'), at('marks.json'))
    writeAtomically(folder, { a: 'new' })
    expect(read('marks.json')).toBe('newer marks')
  })

  it.each([
    ['that leads elsewhere', { files: [['../x', '../y']], gone: [['../kept', 1]] }],
    ['that takes other files', { files: [['a', 'b']], gone: [] }],
    ['of another form', [null, 7]],
  ])('are not moved by a list %s', (_, list) => {
    mkdirSync(at('in'))
    for (const name of ['x', 'kept', 'in/a']) writeFileSync(at(name), name)
    const text = JSON.stringify(list).replace('1]', `${statSync(at('kept')).ino}]`)
    writeFileSync(at(`in/.term-graph-${DEAD}-1.ready`), text)
    expect(readTogether(at('in'), () => read('in/a'))).toBe('in/a')
    expect(readdirSync(folder).sort()).toEqual(['in', 'kept', 'x'])
    expect(readdirSync(at('in'))).toEqual(['a'])
  })
})
