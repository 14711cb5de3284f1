import { describe, expect, it } from 'vitest'
import { readSample } from '../testing/samples.ts'

const termsOf = (...lines: string[]) =>
  readSample(`${lines.join('\n')}\n`)
    .graph.nodesOf('term')
    .map(({ name, definition }) => `${name}=${definition}`)

const FIRST = '第一条 为了保护湿地公园，制定本条例。'
const LAST = '第四条 湿地公园的保护适用本条例。'
const DEFINED = '湿地公园=是指以湿地为主体的区域。'

describe('an article of a law', () => {
  it.each([
    ['第二条 本条例所称湿地公园，是指以湿地为主体的区域。', DEFINED],
    ['第二条 本条例所称的湿地公园，是指以湿地为主体的区域。', DEFINED],
    ['第二条 在本市所称湿地公园，是指以湿地为主体的区域。', DEFINED],
    ['第二条 所称湿地公园，是指以湿地为主体的区域。', null],
    ['第二条 本条例所称湿地公园指以湿地为主体的区域。', '湿地公园=指以湿地为主体的区域。'],
    ['第二条 本条例所称湿地公园，包括城市湿地公园。', '湿地公园=包括城市湿地公园。'],
    ['第二条 本条例所称湿地公园包括：', null],
    ['第二条 湿地公园，是指以湿地为主体的区域。', null],
    ['第二条 湿地公园应当设立标志。', null],
  ])('may define a name: %s', (article, expected) => {
    expect(termsOf(FIRST, article, '第三条 设立湿地公园应当公告。', LAST)).toEqual(
      expected === null ? [] : [expected],
    )
  })

  it('goes on in paragraphs that define, up to the first that does not', () => {
    const found = termsOf(
      FIRST,
      '第二条 本条例所称湿地公园，是指以湿地为主体的区域。',
      '缓冲带，包括林带和草带。',
      '岸线应当保护。',
      '核心区，是指中心区域。',
      '第三条 设立湿地公园应当公告。',
      LAST,
    )
    expect(found).toEqual([DEFINED, '缓冲带=包括林带和草带。'])
  })

  it('defines a name once', () => {
    const again = '第三条 本条例所称湿地公园，是指别的区域。'
    expect(termsOf(FIRST, '第二条 本条例所称湿地公园，是指以湿地为主体的区域。', again, LAST)).toEqual([
      DEFINED,
    ])
  })

  it('defines nothing where there are but two', () => {
    expect(termsOf('一、总则', FIRST, '第二条 本条例所称湿地公园，是指以湿地为主体的区域。')).toEqual([])
  })

  it('may list names, which go before those of single articles', () => {
    const list = [
      '第三条 本条例下列用语的含义：',
      '（一）湿地公园，是指列出的区域。',
      '（二）缓冲带，是指林带。',
    ]
    expect(termsOf(FIRST, '第二条 本条例所称湿地公园，是指以湿地为主体的区域。', ...list, LAST)).toEqual([
      '湿地公园=是指列出的区域。',
      '缓冲带=是指林带。',
    ])
  })
})
