import { describe, expect, it } from 'vitest'
import { tinyGraph } from '../../model/testing/tiny-graph.ts'
import { madeReport } from '../testing/made-reports.ts'
import { compareText, searchedStretches } from './searched-text.ts'

const span = (start: number, end: number) => ({ start, end })

it('a report is compared without quotation marks, in simplified characters, with numerals and marks in one form', () => {
  const text = compareText('推進“四區兩城”，办好实事')
  expect(text.source).toBe('推進“四區兩城”，办好实事')
  expect(text.level).toBe('推进4区2城,办好实事')
  expect(text.level).toHaveLength(text.folded.text.length)
  expect(text.folded.offsets[2]).toBe(3)
})

describe('what is searched of a report', () => {
  it('is its blocks and the entries of its appendix, not its head', () => {
    const { graph, source } = madeReport({
      id: 'a',
      title: '益阳市2024年政府工作报告',
      body: '（一）落实河长制。做好工作。',
      entries: ['保交楼：保证楼盘交付。'],
    })
    const text = compareText(source)
    const searched = searchedStretches(graph, text).map(({ start, end }) =>
      text.folded.text.slice(start, end),
    )
    const all = searched.join('|')
    expect(all).toContain('落实河长制')
    expect(all).toContain('做好工作')
    expect(all).toContain('保交楼:保证楼盘交付')
    expect(all).not.toContain('益阳市')
    expect(all).not.toContain('名词解释')
  })

  it('is of a section its heading; stretches that touch or overlap are one, empty ones none', () => {
    const source = '一二三四五六七八九十'.repeat(4)
    const graph = tinyGraph(
      [
        ['p/1', { span: span(12, 20) }],
        ['s/1', { span: span(0, 30), headingSpan: span(2, 5) }],
        ['p/2', { span: span(18, 25) }],
        ['term/a', { span: span(33, 35), entrySpan: span(30, 36) }],
        ['p/3', { span: span(25, 27) }],
        ['p/4', { span: span(38, 38) }],
        ['coinage/a', { span: span(7, 9) }],
      ],
      [],
    )
    expect(searchedStretches(graph, compareText(source))).toEqual([span(2, 5), span(12, 27), span(30, 36)])
  })
})
