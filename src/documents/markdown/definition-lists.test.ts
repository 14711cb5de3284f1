import { describe, expect, it } from 'vitest'
import { readReport } from '../../compile/compile.ts'
import { sliceSpan } from '../../model/span.ts'
import { readMarkdown } from './read-markdown.ts'

const read = (source: string) => {
  const { text, marks } = readMarkdown(source)
  return {
    text,
    terms: marks.flatMap(({ kind, span }) => (kind === 'term' ? [sliceSpan(text, span)] : [])),
    marks,
  }
}

describe('a definition list of Markdown', () => {
  it.each([
    ['right below', '晨读角\n:   社区里的读书处。\n\n夜跑道\n:   晚上开放的跑道。\n'],
    ['after a blank line', '晨读角\n\n:   社区里的读书处。\n\n夜跑道\n\n:   晚上开放的跑道。\n'],
    ['with one blank behind the sign', '晨读角\n: 社区里的读书处。\n\n夜跑道\n: 晚上开放的跑道。\n'],
    [
      'with two definitions',
      '晨读角\n:   社区里的读书处。\n:   每日开放。\n\n夜跑道\n:   晚上开放的跑道。\n',
    ],
    ['with bold names', '**晨读角**\n:   社区里的读书处。\n\n**夜跑道**\n  : 晚上开放的跑道。\n'],
  ])('marks its names and loses its signs: %s', (_, list) => {
    const { text, terms, marks } = read(`# 一、今年工作\n\n办好晨读角和夜跑道。\n\n## 名词解释\n\n${list}`)
    expect(terms).toEqual(['晨读角', '夜跑道'])
    expect(text).not.toMatch(/^ *:/mu)
    expect(text.split('\n')).toHaveLength(7 + list.split('\n').length - 1)
    const { graph } = readReport(text, marks, { sha256: '', format: 'markdown', encoding: 'utf-8' })
    const names = (graph?.nodes ?? []).flatMap(({ attributes }) =>
      attributes.kind === 'term' ? [[attributes.name, attributes.definition.slice(0, 4)]] : [],
    )
    expect(names).toEqual([
      ['晨读角', '社区里的'],
      ['夜跑道', '晚上开放'],
    ])
  })

  it.each([
    '一句完整的话。\n: 不是定义\n',
    ': 没有名称\n',
    '甲：乙\n：丙\n',
    '名称\n:没有空格\n',
    '时间\n12:30 开始\n',
  ])('is none without a name, a sign and a blank: %j', (source) => {
    expect(read(source)).toMatchObject({ text: source, terms: [] })
  })
})
