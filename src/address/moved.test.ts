import { describe, expect, it } from 'vitest'
import type { NodeKey } from '../model/ids.ts'
import { findMisfit } from '../model/schema/find-misfit.ts'
import {
  formatMoved,
  type Moved,
  MovedError,
  mergeMoved,
  nameOfKey,
  parseMoved,
  strayMoved,
} from './moved.ts'
import { MOVED_FILE_SCHEMA } from './moved-schema.ts'

const moved = (from: string, to: string | null, change: Moved['change'] = 'moved'): Moved => ({
  from: from as NodeKey,
  to: to as NodeKey | null,
  change,
  words: '全面落实',
})
const ENTRIES = [
  moved('p/1.1', 'p/1.2'),
  moved('p/1.2', null, 'removed'),
  moved('term/a', 'term/b', 'renamed'),
  moved('term/c', null, 'deleted'),
]
const file = (entries: unknown, schema: unknown = 1) => JSON.stringify({ schema, moved: entries })
const codeOf = (text: string) => {
  try {
    parseMoved(text)
  } catch (error) {
    return error instanceof MovedError ? error.code : error
  }
  return 'read'
}

describe('moved.json', () => {
  it('is written in the order of the old addresses, and read back whole', () => {
    const text = formatMoved([...ENTRIES].reverse())
    expect(parseMoved(text)).toEqual(ENTRIES)
    expect(formatMoved(ENTRIES)).toBe(text)
    expect(text).toMatch(/^\{\n "schema": 1,\n.*\}\n$/s)
    expect(findMisfit(MOVED_FILE_SCHEMA, JSON.parse(text))).toBeNull()
  })

  it.each([
    ['cut short', file(ENTRIES).slice(0, -3), 'not-json'],
    ['in merge conflict', `<<<<<<< ours\n${file(ENTRIES)}`, 'not-json'],
    ['of a newer version', file(ENTRIES, 2), 'schema-version'],
    ['nothing', 'null', 'not-moved'],
    ['of no version', JSON.stringify({ moved: ENTRIES }), 'not-moved'],
    ['without entries', '{"schema":1}', 'not-moved'],
    ['an entry that is nothing', file([null]), 'not-moved'],
    ['an entry from nowhere', file([moved('nowhere', 'p/1.2')]), 'not-moved'],
    ['an entry from a number', file([{ ...ENTRIES[0], from: 1 }]), 'not-moved'],
    ['an entry to no address', file([moved('p/1.1', 'P 1')]), 'not-moved'],
    ['an entry of an unknown change', file([{ ...ENTRIES[0], change: 'lost' }]), 'not-moved'],
    ['removed, and yet somewhere', file([moved('p/1.1', 'p/1.2', 'removed')]), 'not-moved'],
    ['deleted, and yet somewhere', file([moved('p/1.1', 'p/1.2', 'deleted')]), 'not-moved'],
    ['renamed to nothing', file([moved('term/a', null, 'renamed')]), 'not-moved'],
    ['an entry without words', file([{ ...ENTRIES[0], words: undefined }]), 'not-moved'],
    ['two entries of one address', file([ENTRIES[0], ENTRIES[0]]), 'not-moved'],
    ['one bad entry among good ones', file([...ENTRIES, {}]), 'not-moved'],
    ['nothing that moved', file([]), 'read'],
  ])('%s is told apart', (_, text, code) => {
    expect(codeOf(text)).toBe(code)
  })

  it('says in its error which file and why', () => {
    expect(() => parseMoved('{')).toThrow(
      expect.objectContaining({ name: 'MovedError', message: 'the file is no moved.json: not-json' }),
    )
  })

  it('that leads to where no edition has anything is found out', () => {
    const edition = (...keys: string[]) => ({ node: (key: string) => (keys.includes(key) ? {} : undefined) })
    expect(strayMoved(ENTRIES, [edition('p/1.2', 'term/b')])).toEqual([])
    expect(strayMoved(ENTRIES, [edition('p/1.2'), edition('term/b')])).toEqual([])
    expect(strayMoved(ENTRIES, [edition('p/1.2')])).toEqual([ENTRIES[2]])
  })
})

describe('what moved in several versions', () => {
  it('leads from the first address to where it is now', () => {
    expect(mergeMoved([moved('p/1', 'p/2')], [moved('p/2', 'p/3')])).toEqual([
      moved('p/1', 'p/3'),
      moved('p/2', 'p/3'),
    ])
    expect(mergeMoved([moved('p/1', 'p/2')], [moved('p/2', null, 'removed')])[0]).toEqual(
      moved('p/1', null, 'removed'),
    )
  })

  it('leaves alone what moved earlier and not again, and what is gone', () => {
    const known = [moved('p/1', 'p/2'), moved('p/4', null, 'removed')]
    expect(mergeMoved(known, [moved('p/8', 'p/9')])).toEqual([...known, moved('p/8', 'p/9')])
  })

  it('is forgotten once it is back at its own address', () => {
    expect(mergeMoved([moved('p/1', 'p/2')], [moved('p/2', 'p/1')])).toEqual([moved('p/2', 'p/1')])
  })

  it('keeps the latest meaning of an address', () => {
    expect(mergeMoved([moved('p/1', 'p/2')], [moved('p/1', 'p/5')])).toEqual([moved('p/1', 'p/5')])
  })
})

describe('nameOfKey', () => {
  it.each([
    ['p/1.p4.1', '1.p4.1'],
    ['s/2.8', '2.8'],
    ['term/siqu-liangcheng', 'term/siqu-liangcheng'],
    ['coinage/a-b', 'coinage/a-b'],
  ])('shows %s as %s', (key, name) => {
    expect(nameOfKey(key as NodeKey)).toBe(name)
  })
})
