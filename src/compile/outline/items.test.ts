import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { levelled } from '../testing/samples.ts'
import { findItems, readBullet } from './items.ts'

/** Returns the items of each list of a text as `number marker|title|whole`. */
function itemsOf(text: string, from = 0) {
  const source = levelled(text)
  return findItems(source, { start: from, end: text.length }).map(({ items }) =>
    items.map(
      ({ value, marker, title, span }) =>
        `${value} ${marker}|${sliceSpan(source, title)}|${sliceSpan(source, span)}`,
    ),
  )
}

describe('findItems', () => {
  it('ends items of several sentences where the next begins and the last with the block', () => {
    expect(itemsOf('抓三件事。一是抓投资。完成项目。二是抓消费！办活动。')).toEqual([
      ['1 一是|抓投资|一是抓投资。完成项目。', '2 二是|抓消费|二是抓消费！办活动。'],
    ])
  })

  it('ends the clauses of one sentence with it', () => {
    expect(itemsOf('困难有：一是债务大，压力大；二是结构差。对此要重视。')).toEqual([
      ['1 一是|债务大，压力大|一是债务大，压力大；', '2 二是|结构差|二是结构差。'],
    ])
  })

  it.each([
    ['一要抓早，二要抓小。', ['1 一要|抓早|一要抓早，', '2 二要|抓小|二要抓小。']],
    ['第一，抓早；第二，抓小。', ['1 第一|抓早|第一，抓早；', '2 第二|抓小|第二，抓小。']],
    ['其一：抓早；其二是抓小。', ['1 其一|抓早|其一：抓早；', '2 其二|是抓小|其二是抓小。']],
    [
      '首先，抓早。其次，抓小。最后，抓实。',
      ['1 首先|抓早|首先，抓早。', '2 其次|抓小|其次，抓小。', '3 最后|抓实|最后，抓实。'],
    ],
    [
      '首先要抓早。其次要抓小。再次要抓实。',
      ['1 首先|要抓早|首先要抓早。', '2 其次|要抓小|其次要抓小。', '3 再次|要抓实|再次要抓实。'],
    ],
    ['十是抓早。', ['10 十是|抓早|十是抓早。']],
    ['最后，抓实。', ['0 最后|抓实|最后，抓实。']],
  ])('reads %s', (text, items) => {
    expect(itemsOf(text)).toEqual([items])
  })

  it.each([
    '抓好工作。一是抓投资。',
    '抓好工作。二是抓投资。三是抓消费。',
    '我们统一是为了发展。',
    '第一产业增长。第二产业增长。',
    '抓好工作。一是抓投资。三是抓消费。',
    '抓好工作。一是抓投资。二要抓消费。',
    '首先看到，成绩。',
    '做好工作。首先，抓早。最后，抓小。',
    '',
  ])('finds no list in %s', (text) => {
    expect(itemsOf(text)).toEqual([])
  })

  it('keeps a clause with a sentence in it whole in its title', () => {
    expect(itemsOf('一是抓早。抓好；二是抓小。')).toEqual([
      ['1 一是|抓早。抓好|一是抓早。抓好；', '2 二是|抓小|二是抓小。'],
    ])
  })

  it('begins again at 一是', () => {
    expect(itemsOf('成绩：一是甲好；二是乙好。不足：一是丙差；二是丁差。')).toEqual([
      ['1 一是|甲好|一是甲好；', '2 二是|乙好|二是乙好。'],
      ['1 一是|丙差|一是丙差；', '2 二是|丁差|二是丁差。'],
    ])
  })

  it('takes one item at the head of a part, whatever its number, and what is counted in words as lone', () => {
    const source = levelled('三是抓改革。首先抓好。')
    expect(findItems(source, { start: 0, end: 11 })).toMatchObject([
      { items: [{ value: 3 }], inSentence: false, isLoneWord: false },
    ])
    const word = levelled('首先，抓好投资。')
    expect(findItems(word, { start: 0, end: 8 })).toMatchObject([{ inSentence: false, isLoneWord: true }])
    const words = levelled('首先，抓好。其次，抓实。')
    expect(findItems(words, { start: 0, end: 12 })).toMatchObject([{ isLoneWord: false }])
  })

  it('tells clauses of one sentence from sentences', () => {
    const inSentence = (text: string) =>
      findItems(levelled(text), { start: 0, end: text.length })[0]?.inSentence
    expect(inSentence('一是抓早；二是抓小。')).toBe(true)
    expect(inSentence('一是抓早、二是抓小。')).toBe(true)
    expect(inSentence('一是抓早。二是抓小。')).toBe(false)
  })

  it('reads a part of a text alone', () => {
    expect(itemsOf('抓好。一是抓早。二是抓小。', 3)).toEqual([
      ['1 一是|抓早|一是抓早。', '2 二是|抓小|二是抓小。'],
    ])
  })
})

describe('where a list begins and ends', () => {
  /** Returns the titles of each list. */
  const titlesIn = (text: string, from = 0, to = text.length) => {
    const source = levelled(text)
    return findItems(source, { start: from, end: to }).map(({ items }) =>
      items.map(({ title }) => sliceSpan(source, title)),
    )
  }

  it.each([
    ['首先，抓早，其次，抓小，最后，抓实。', [['抓早', '抓小', '抓实']]],
    ['首先，抓早。最后，抓实。', [['抓早']]],
    ['一是抓早。二是抓小。最后，抓实。', [['抓早', '抓小']]],
    ['其一，抓早。其二，抓小。其四，抓实。', [['抓早', '抓小']]],
    ['三是抓早。四是抓小。', [['抓早', '抓小']]],
    ['好。二是抓早。三是抓小。', []],
    ['一是抓早二是抓小', [['抓早二是抓小']]],
    ['一是抓早。好。一是抓小。二是抓实。', [['抓小', '抓实']]],
    ['最后，抓早。最后，抓小。', [['抓早']]],
    ['一是抓早，二是抓小，三是抓实。最后，验收。', [['抓早', '抓小', '抓实']]],
    ['一是抓早；二是抓小；三是抓实', [['抓早', '抓小', '抓实']]],
    ['一是抓早；二是抓小。三是抓实。', [['抓早', '抓小']]],
    ['抓早；一是抓好；二是抓小！三是抓实。', [['抓好', '抓小']]],
    [
      '一是抓早；二是抓小。一是抓实；二是抓细。',
      [
        ['抓早', '抓小'],
        ['抓实', '抓细'],
      ],
    ],
    ['一是抓早。二是抓小。好。一是抓实。二是抓细。', [['抓早', '抓小']]],
    ['零是抓早。', []],
  ])('is told by %s', (text, titles) => {
    expect(titlesIn(text)).toEqual(titles)
  })

  it.each([
    '。',
    '；',
    ';',
    '：',
    ':',
    '！',
    '!',
    '？',
    '?',
    '，',
    ',',
    '、',
    '”',
    '’',
    '）',
    ')',
    ' ',
    '\u3000',
  ])('may be told after the sign %j', (sign) => {
    expect(titlesIn(`好${sign}一是抓早。二是抓小。`)).toEqual([['抓早', '抓小']])
  })

  it('is told within the part that is read', () => {
    expect(titlesIn('一是抓早。二是抓小。三是抓实。', 0, 10)).toEqual([['抓早', '抓小']])
    expect(titlesIn('好。一是抓早。', 2)).toEqual([['抓早']])
    expect(titlesIn('甲一是抓早。二是抓小。', 1)).toEqual([['抓早', '抓小']])
    expect(titlesIn('一是抓早；二是抓小', 0, 9)).toEqual([['抓早', '抓小']])
  })

  it.each([';', '；', '，', ',', '、'])(
    'is in one sentence with the sign %s before the second item',
    (sign) => {
      const text = `一是抓早${sign}二是抓小。好。`
      const [list] = findItems(levelled(text), { start: 0, end: text.length })
      expect(list?.inSentence).toBe(true)
      expect(list?.items.at(-1)?.span.end).toBe(text.indexOf('好'))
    },
  )
})

describe('the title of an item', () => {
  it.each([
    ['一是抓早。', '抓早'],
    ['一是抓早；', '抓早'],
    ['一是抓早;', '抓早'],
    ['一是抓早！', '抓早'],
    ['一是抓早!', '抓早'],
    ['一是抓早？', '抓早'],
    ['一是抓早?', '抓早'],
    ['一是抓早，', '抓早'],
    ['一是抓早,', '抓早'],
    ['一是抓早，；。', '抓早'],
    ['一是  抓早 。', '抓早'],
    ['一是，抓早。', '抓早'],
    ['一是,抓早。', '抓早'],
    ['一是：抓早。', '抓早'],
    ['一是:抓早。', '抓早'],
    ['一是抓早、抓小。', '抓早、抓小'],
    ['一是抓早', '抓早'],
    ['一是', ''],
    ['一是。', ''],
  ])('of %s is %j', (text, title) => {
    const source = levelled(text)
    const [list] = findItems(source, { start: 0, end: text.length })
    expect(list && sliceSpan(source, list.items[0]!.title)).toBe(title)
  })
})

describe('readBullet', () => {
  const read = (text: string) => {
    const source = levelled(text)
    const bullet = readBullet(source, { start: 0, end: text.length })
    return bullet && [bullet.marker, sliceSpan(source, bullet.title)]
  }

  it.each([
    ['——经济增长。增长5%。', ['——', '经济增长']],
    ['● 民生改善', ['●', '民生改善']],
    ['•　“两园”联动；', ['•', '“两园”联动']],
    ['■5项任务！抓好。', ['■', '5项任务']],
    ['▪《规划》落地，', ['▪', '《规划》落地']],
    ['★（新）项目', ['★', '（新）项目']],
    ['○甲', ['○', '甲']],
    ['□甲，；。', ['□', '甲']],
    ['◆  甲 。', ['◆', '甲']],
    ['◇甲？乙', ['◇', '甲']],
    ['▲甲!乙', ['▲', '甲']],
    ['·甲', ['·', '甲']],
  ])('reads %s', (text, bullet) => {
    expect(read(text)).toEqual(bullet)
  })

  it.each(['经济增长。', '—经济增长', '——', '●。', '●   民生', '甲——乙'])('takes %s for none', (text) => {
    expect(read(text)).toBeNull()
  })
})
