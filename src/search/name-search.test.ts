import { describe, expect, it } from 'vitest'
import { buildNameKeys } from '../compile/names/search-keys.ts'
import { newSlugs } from '../compile/names/slugs.ts'
import { termKey } from '../model/ids.ts'
import { nearByFuse } from './near/near-by-fuse.ts'
import { buildNameSearch } from './search.ts'

/** Names in the order of their uses. */
const NAMES = [
  '乡村振兴',
  '河长制',
  '林长制',
  '“四区两城”',
  '两重',
  '“2614”工作法',
  '公租房',
  '乡村振兴示范区',
]

const slugs = newSlugs()
const engine = buildNameSearch({
  names: NAMES.map((name, at) => ({ key: termKey(slugs(name)), name, uses: NAMES.length - at })),
  keys: buildNameKeys(NAMES),
  near: nearByFuse,
})

describe('names outside of any report', () => {
  it.each([
    ['exactly', '河长制', '河长制'],
    ['by their middle', '区两', '“四区两城”'],
    ['by their beginning', '乡村', '乡村振兴'],
    ['with numerals in another form', '4区2城', '“四区两城”'],
    ['by digits', '26', '“2614”工作法'],
    ['in traditional characters', '鄉村振興示範區', '乡村振兴示范区'],
    ['in pinyin', 'hezhangzhi', '河长制'],
    ['in pinyin with tones', 'hézhǎngzhì', '河长制'],
    ['by initials', 'gzf', '公租房'],
    ['with a slip', '四区二域', '“四区两城”'],
    ['with a slip in the pinyin', 'hezhanzhi', '河长制'],
  ])('are found %s', (_how, query, label) => {
    expect(engine.search(query)[0]?.label).toBe(label)
  })

  it('come in the order of their uses where they match alike', () => {
    expect(engine.search('长制').map(({ label }) => label)).toEqual(['河长制', '林长制'])
    expect(engine.search('xc').map(({ label }) => label)).toEqual(['乡村振兴', '乡村振兴示范区'])
  })

  it('mark what matches, quotation marks apart', () => {
    expect(engine.search('区两')[0]?.marks).toEqual([{ start: 2, end: 4 }])
  })

  it('are offered where nothing is found', () => {
    expect(engine.search('公祖宿房')).toEqual([])
    expect(engine.suggest('公祖宿房')?.label).toBe('公租房')
    expect(engine.suggest('河长制')).toBeNull()
  })
})
