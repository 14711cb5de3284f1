import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import type { ReportInfo } from '../model/graph.ts'
import { EMPTY_REPORT } from '../model/testing/empty-report.ts'
import { formatReference, formatShared } from './shared-forms.ts'

const report: ReportInfo = {
  ...EMPTY_REPORT,
  title: '关于零陵区计划的报告',
  issuer: '零陵区发展和改革局',
  date: '2023年12月5日',
  reviewYear: 2023,
  planYear: 2024,
}
const url = 'https://example.org/r/term/2614-gongzuofa/'
const place = {
  words: '“2614”工作法',
  url,
  frame: `${url}?embed=1`,
  of: { kind: 'report', report },
  accessed: new Date(2026, 0, 9),
} as const

describe('a reference', () => {
  it('has the form of GB/T 7714—2015', () => {
    expect(formatReference(place)).toBe(
      `零陵区发展和改革局. “2614”工作法[R/OL]//零陵区发展和改革局. 关于零陵区计划的报告. (2023-12-05)[2026-01-09]. ${url}.`,
    )
  })

  it('names a library as a database, with its address and the day of access', () => {
    const of = { kind: 'library', name: '词图名词资料库（4 份报告，2024—2026 年）' } as const
    expect(formatReference({ ...place, words: '两新', of })).toBe(
      `两新[DB/OL]//词图名词资料库（4 份报告，2024—2026 年）. [2026-01-09]. ${url}.`,
    )
  })

  it('leaves out what the report does not say', () => {
    const silent = { ...report, issuer: null, date: null, title: null }
    expect(formatReference({ ...place, words: '段落', of: { kind: 'report', report: silent } })).toBe(
      `段落[R/OL]. [2026-01-09]. ${url}.`,
    )
  })
})

describe('a shared place', () => {
  it('is rich text with plain text beside it', () => {
    expect(formatShared('rich', place)).toEqual({
      text: `“2614”工作法 ${url}`,
      html: `<a href="${url}">“2614”工作法</a>`,
    })
  })

  it('is text in HTML, whatever its words', () => {
    const html = formatShared('rich', { ...place, words: '<b>"&' })?.html
    expect(html).toBe(`<a href="${url}">&lt;b&gt;&quot;&amp;</a>`)
  })

  it('is one link in Markdown that says its words', () => {
    const words = fc.stringMatching(/^[一-三“”ab[\]*_`<>\\()]{1,12}$/)
    fc.assert(
      fc.property(words, (said) => {
        const tree = fromMarkdown(formatShared('markdown', { ...place, words: said })!.text)
        const [paragraph] = tree.children
        expect(paragraph).toMatchObject({
          children: [{ type: 'link', url, children: [{ type: 'text', value: said }] }],
        })
      }),
    )
  })

  it('has no frame where it has no card', () => {
    expect(formatShared('frame', { ...place, frame: null })).toBeNull()
    expect(formatShared('frame', place)?.text).toContain(`src="${url}?embed=1"`)
  })
})
