import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { readArticles } from './articles.ts'
import { sampleLines } from './testing/lines.ts'
import { Usage } from './usage.ts'

function read(...texts: readonly string[]) {
  const { source, lines } = sampleLines(texts)
  const show = (span: { start: number; end: number }) => sliceSpan(source, span)
  return readArticles(source, lines, new Usage(source)).map((stretch) => ({
    ...stretch,
    whole: show(stretch),
    names: stretch.entries.map(({ labelSpan }) => show(labelSpan)),
    definitions: stretch.entries.map(({ definition }) => show(definition)),
    spans: stretch.entries.map(({ entrySpan }) => show(entrySpan)),
  }))
}

const names = (...texts: readonly string[]) => read(...texts).flatMap((stretch) => stretch.names)
const FIRST = '第一条 为了保护湿地公园，制定本条例。'
const LAST = '第九条 本条例自公布之日起施行。'

describe('the terms of a law', () => {
  it('are defined in three articles at least', () => {
    const term = '第二条 本条例所称湿地，是指浅水的区域。'
    expect(names(FIRST, term, LAST)).toEqual(['湿地'])
    expect(names(FIRST, term)).toEqual([])
    expect(names(FIRST, term, '见第九条 本条例')).toEqual([])
  })

  it('are each a stretch of the report, from 本条例所称 on', () => {
    const [found] = read(FIRST, '第二条 本条例所称 湿地 ，是指浅水的区域。 ', LAST)
    expect(found).toMatchObject({
      names: ['湿地'],
      definitions: ['是指浅水的区域。'],
      spans: [' 湿地 ，是指浅水的区域。 '],
      headings: [],
      title: [],
      number: null,
      remarks: [],
      isPart: true,
      unread: [],
    })
    expect(found?.entries[0]).toMatchObject({ number: null, value: null, style: 'none' })
    expect([found?.limit, found?.whole.trim()]).toEqual([found?.end, '湿地 ，是指浅水的区域。'])
  })

  it('go on in paragraphs, up to the next article', () => {
    const term = '第二条 本条例所称湿地，是指浅水的区域。'
    expect(names(FIRST, term, '草带，是指草地。', '林带，包括树木。', LAST)).toEqual(['湿地', '草带', '林带'])
    expect(names(FIRST, term, '应当保护。', '草带，是指草地。', LAST)).toEqual(['湿地'])
    expect(names(FIRST, term, '第三条，是指某条。', '草带，包括：', LAST)).toEqual(['湿地', '第三条'])
    expect(names(FIRST, term, '第三条 草带，是指草地。', LAST)).toEqual(['湿地'])
    expect(names(FIRST, '第二条 湿地应当保护。', '草带，是指草地。', LAST)).toEqual([])
  })

  it('are no lists', () => {
    expect(names(FIRST, '第二条 本条例所称湿地，包括：', '（一）河流；', LAST)).toEqual([])
    expect(names(FIRST, '第二条 本条例所称湿地，包括:', '（一）河流；', LAST)).toEqual([])
  })

  it('are told once, by the list before the articles', () => {
    const list = ['第三条 本条例下列用语的含义：', '（一）湿地，是指浅水。', '（二）草带，是指草地。']
    const found = read(FIRST, '第二条 本条例所称“湿地”，是指浅水的区域。', ...list, LAST)
    expect(found.map((stretch) => stretch.names)).toEqual([['湿地', '草带']])
    expect(found[0]).toMatchObject({ isPart: true, headings: [], whole: list.slice(1).join('\n') })
    const twice = '第三条 本条例所称湿地，是指别的区域。'
    expect(read(FIRST, '第二条 本条例所称湿地，是指浅水的区域。', twice, LAST)).toHaveLength(1)
  })

  it('are listed right below an article that is short', () => {
    const list = ['（一）湿地，是指浅水。', '（二）草带，是指草地。']
    expect(names(FIRST, '第三条 本条例下列用语的含义：', '说明。', ...list, LAST)).toEqual([])
    expect(names(FIRST, '第三条 本条例下列事项：', ...list, LAST)).toEqual([])
    expect(names(FIRST, `第三条 本条例下列用语的含义${'某'.repeat(17)}：`, ...list, LAST)).toHaveLength(2)
    expect(
      names(FIRST, `第三条${' '.repeat(8)}在本条例中下列用语的含义${'某'.repeat(60)}：`, ...list, LAST),
    ).toEqual([])
  })

  it('have names at the head of a paragraph, however long that is', () => {
    const long = `第二条 本条例所称湿地，是指浅水的区域${'，包括河流'.repeat(40)}。`
    expect(read(FIRST, long, LAST)[0]?.definitions).toEqual([`是指浅水的区域${'，包括河流'.repeat(40)}。`])
  })
})
