import { describe, expect, it } from 'vitest'
import { buildSyllabary } from '../names/letters.ts'
import { sketchNames } from '../testing/sketch.ts'
import { cutGreedily, lettersSought, matchNearPinyin } from './near-pinyin.ts'

const match = (names: readonly string[], query: string) => {
  const { read, ...spellings } = sketchNames(names)
  return matchNearPinyin(spellings, read(query))
}
const met = (names: readonly string[], query: string) =>
  match(names, query).map(({ document }) => document.label)

describe('a name that is spelled with a slip', () => {
  const names = ['河长制', '公租房', '园区']

  it.each([
    // A letter missing, wrong, too many, and two that are swapped.
    ['hezhangzi', '河长制'],
    ['hezhamgzhi', '河长制'],
    ['hezhhangzhi', '河长制'],
    ['hehzangzhi', '河长制'],
    ['gongzufan', '公租房'],
    ['yanqu', '园区'],
    ['yuanqi', '园区'],
  ])('%s means %s', (query, label) => {
    expect(met(names, query)).toEqual([label])
  })

  it('may sound as many say it: z for zh, n for ng, l for n', () => {
    expect(met(['农村生活'], 'longcunsenhuo')).toEqual(['农村生活'])
    expect(met(['中心城'], 'zonxincen')).toEqual(['中心城'])
    // What sounds the same has no slip.
    expect(match(['中心城'], 'zonxincen')[0]?.miss.penalty).toBeLessThan(0.01)
  })

  it('has one slip in less than ten letters, two from ten', () => {
    expect(met(['园区'], 'yunqo')).toEqual([])
    expect(met(['公租房'], 'gomgzufamg')).toEqual(['公租房'])
    expect(met(['公租房'], 'gomgzofamg')).toEqual([])
  })

  it('is no long title of which less than half is spelled', () => {
    expect(met(['公租房管理'], 'gonzufag')).toEqual(['公租房管理'])
    expect(met(['公租房建设管理办法'], 'gonzufag')).toEqual([])
    // Eight letters of sixteen, and of seventeen.
    expect(met(['西部地区土地发布'], 'xibudigu')).toEqual(['西部地区土地发布'])
    expect(met(['西部地区土地发改'], 'xibudigu')).toEqual([])
  })

  it('is nearer the more of it is spelled', () => {
    const penalty = (name: string) => match([name], 'gonzufag')[0]?.miss.penalty ?? Number.NaN
    expect(penalty('公租房')).toBeLessThan(penalty('公租房管理'))
    // One slip of the eight that count as farthest, and a part of another: six letters of fifteen, wherever they stand.
    for (const name of ['公租房管理', '管理公租房']) {
      expect(penalty(name)).toBeGreaterThanOrEqual(1.4 / 8)
      expect(penalty(name)).toBeLessThan(2 / 8)
    }
  })

  it('is told from very many with the same initials by its neighbouring syllables', () => {
    // More names than are read, all of them before the one that is meant.
    const others = [...'章中政值重周站正志知真专'].flatMap((second) =>
      [...'发服飞方分风福非芳份丰付'].map((third) => `公${second}${third}`),
    )
    expect(others.length).toBeGreaterThan(128)
    expect(met([...others, '公租房', '翻'], 'gongzufan')[0]).toBe('公租房')
  })

  it('is not looked for by characters, or by very few letters', () => {
    expect(met(names, '河长治')).toEqual([])
    expect(met(names, 'yun')).toEqual([])
  })

  it('may be wanted of a term alone', () => {
    const { read, ...spellings } = sketchNames(['园区', '公租房'])
    const coinages = { ...spellings, index: { ...spellings.index, terms: 1 } }
    const found = (query: string, onlyTerms: boolean) =>
      matchNearPinyin(coinages, read(query), { onlyTerms }).map(({ document }) => document.label)
    expect(found('gongzufan', false)).toEqual(['公租房'])
    expect(found('gongzufan', true)).toEqual([])
    expect(found('yanqu', true)).toEqual(['园区'])
    // Any is, unless a term is asked for.
    expect(matchNearPinyin(coinages, read('gongzufan'))).toHaveLength(1)
  })
})

describe('the letters by whose sound names are looked for', () => {
  const sought = (query: string) => {
    const { alphabet, read } = sketchNames(['四区两城'])
    return lettersSought(read(query), alphabet)
  }

  it('are four to eighty', () => {
    expect(sought('siq')).toBeNull()
    expect(sought('siqu')).toBe('siqu')
    expect(sought('a'.repeat(80))).toBe('a'.repeat(80))
    expect(sought('a'.repeat(81))).toBeNull()
  })

  it('are those of characters as well where some are typed', () => {
    expect(sought('si区liang城')).toBe('siquliangcheng')
    expect(sought('四区两城')).toBeNull()
    expect(sought('4！q')).toBeNull()
  })
})

describe('letters with slips in them', () => {
  const cut = (letters: string) => cutGreedily(letters, buildSyllabary(['xi', 'an', 'xian', 'si', 'qu', 'a']))

  it('are cut into the longest syllables from the left', () => {
    expect(cut('xiansiqu')).toEqual(['xian', 'si', 'qu'])
    expect(cut('xiaqu')).toEqual(['xi', 'a', 'qu'])
    expect(cut('')).toEqual([])
  })

  it('keep a letter that may begin a syllable, and drop one that cannot', () => {
    expect(cut('siqqu')).toEqual(['si', 'q', 'qu'])
    expect(cut('siiuvqu')).toEqual(['si', 'qu'])
    expect(cut('2si')).toEqual(['2', 'si'])
  })

  it('are cut one by one where no syllable is known', () => {
    expect(cutGreedily('sibd', buildSyllabary([]))).toEqual(['s', 'b', 'd'])
  })
})
