import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { chainEntries } from './entry-chain.ts'
import { readHeadingNumber } from './headings.ts'
import { closeStretch, findUnread, isOutlined } from './stretch.ts'
import { sampleLines } from './testing/lines.ts'

/** Reads a text whose first line, or first two, are the heading of an appendix. */
function read(texts: readonly string[], { headed = 1 } = {}) {
  const { source, lines, text } = sampleLines(texts)
  const number = readHeadingNumber(texts[0] ?? '')
  const chain = chainEntries(text, lines, { from: headed, number })
  if (chain === null) throw new Error('no entries')
  const stretch = closeStretch(source, { heading: lines.slice(0, headed), lines, chain, number })
  const shown = (spans: readonly { start: number; end: number }[]) =>
    spans.map((span) => sliceSpan(source, span))
  return {
    ...stretch,
    whole: sliceSpan(source, stretch),
    heads: shown(stretch.headings),
    titles: shown(stretch.title),
    spans: shown(stretch.entries.map(({ entrySpan }) => entrySpan)),
    definitions: shown(stretch.entries.map(({ definition }) => definition)),
    missed: shown(stretch.unread),
    rest: source.slice(stretch.limit),
  }
}

const HE = '1.河长制：由领导任河长。'
const LIN = '2.林长制：由领导任林长。'

describe('the entries of an appendix', () => {
  it('end where the next begins, in its line or before it', () => {
    const open = '2.林长制：由领导任林长，'
    expect(read(['名词解释', HE, '分为四级。 ', open, '逐级负责。']).spans).toEqual([
      `${HE}\n分为四级。 `,
      `${open}\n逐级负责。`,
    ])
    expect(read(['名词解释', `${HE} ${LIN}`]).spans).toEqual([HE, LIN])
  })

  it('end before the heading of the next group', () => {
    const found = read(['名词解释', '一、水利类', HE, '名称　内容', '二、林业类', LIN])
    expect(found.spans).toEqual([HE, LIN])
    expect(found.heads).toEqual(['名词解释', '一、水利类', '名称　内容', '二、林业类'])
    expect(found.titles).toEqual(['名词解释'])
  })

  it('end before the foot of the page in the line of the last', () => {
    expect(read(['名词解释', HE, `${LIN}扫一扫在手机打开`]).spans).toEqual([HE, LIN])
    expect(read(['名词解释', `${HE}打印方便。`, LIN]).spans).toEqual([`${HE}打印方便。`, LIN])
    expect(read(['名词解释', '1.打印：甲。', '2.分享到：把文章传给别人。']).definitions[1]).toBe(
      '把文章传给别人。',
    )
  })

  it('reach from the heading to the end of the last one', () => {
    const found = read(['附件2', '名词解释', HE, LIN, '附件3', '重点项目'], { headed: 2 })
    expect(found.whole).toBe(`附件2\n名词解释\n${HE}\n${LIN}`)
    expect(found.heads).toEqual(['附件2', '名词解释'])
    expect([found.isPart, found.rest, found.missed]).toEqual([false, '附件3\n重点项目', []])
  })

  it('may be one, or three, and have no heading', () => {
    expect(read(['名词解释', HE]).whole).toBe(`名词解释\n${HE}`)
    const TIAN = '3.田长制：由领导任田长。'
    expect(read(['名词解释', HE, LIN, TIAN]).whole).toBe(`名词解释\n${HE}\n${LIN}\n${TIAN}`)
    expect(read([HE, LIN], { headed: 0 })).toMatchObject({ start: 0, headings: [], title: [], remarks: [] })
  })

  it('leave lines unread that are in doubt or stand before something else', () => {
    const found = read(['名词解释', HE, LIN, '某某办公室', '又某某', '附件3', '重点项目'])
    expect([found.missed, found.rest]).toEqual([['某某办公室\n又某某'], '附件3\n重点项目'])
    const long = `2.${'这一条很长没有名称'.repeat(6)}。`
    expect(read(['名词解释', HE, long, '3.田长制：由领导任田长。']).missed).toEqual([long])
  })

  it('reach to the end of the text where nothing follows', () => {
    const found = read(['三、名词解释', HE, LIN])
    expect([found.isPart, found.rest, found.missed, found.heads]).toEqual([false, '', [], ['三、名词解释']])
  })
})

describe('an appendix that is a part of the report', () => {
  it('leaves its heading to the outline, and what stands before its first entry', () => {
    const found = read(['三、名词解释', '水利类', HE, '林业类', LIN, '四、有关情况', '好。'])
    expect(found.isPart).toBe(true)
    expect(found.heads).toEqual(['林业类'])
    expect(found.titles).toEqual(['三、名词解释'])
    expect(found.whole).toBe(`${HE}\n林业类\n${LIN}`)
    expect(found.rest).toBe('四、有关情况\n好。')
  })

  it('has a number of its own', () => {
    expect(read(['名词解释', HE, LIN, '第四部分 附表']).isPart).toBe(false)
    expect(read(['第三部分 名词解释', HE, LIN, '第四部分 附表']).isPart).toBe(true)
  })
})

describe('the outline of a report', () => {
  const goesOn = (line: string) => {
    const { source, lines } = sampleLines(['第四部分', line, '其他'])
    const number = { style: 'han', value: 3, parent: null } as const
    return isOutlined(source, lines[1], number)
  }

  it.each(['四、有关情况', '第四部分 附表', '第四条 本办法自公布之日起施行。'])('goes on with %s', (line) => {
    expect(goesOn(line)).toBe(true)
  })

  it.each(['五、有关情况', '（四）有关情况', '有关情况', '第四部分的内容是：好。'])(
    'does not go on with %s',
    (line) => {
      expect(goesOn(line)).toBe(false)
    },
  )

  it('does not go on after the last line', () => {
    const { source } = sampleLines([''])
    expect(isOutlined(source, undefined, { style: 'han', value: 3, parent: null })).toBe(false)
  })
})

describe('what was not read of an appendix', () => {
  const unread = (...texts: string[]) => {
    const { source, lines } = sampleLines(texts)
    return findUnread(source, lines).map((span) => sliceSpan(source, span))
  }

  it('is one stretch without the page around it and what closes the text', () => {
    expect(
      unread('打印本页', '以下由各单位提供', '来源：政府办', '没有冒号', '（完）', '2024年1月5日'),
    ).toEqual(['以下由各单位提供\n来源：政府办\n没有冒号'])
    expect(unread('以下由各单位提供')).toEqual(['以下由各单位提供'])
  })

  it('is any long line', () => {
    const long = '某'.repeat(130)
    expect(unread('（完）', long, '打印本页')).toEqual([long])
  })

  it('is nothing where only these stand', () => {
    expect(unread('打印本页', '作者：张三', '（完）')).toEqual([])
    expect(unread()).toEqual([])
  })
})
