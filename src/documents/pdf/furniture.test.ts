import { describe, expect, it } from 'vitest'
import { dropFurniture } from './furniture.ts'
import { samplePage } from './testing/sample-lines.ts'

const textsOf = (...pages: Parameters<typeof dropFurniture>[0]) =>
  dropFurniture(pages).map((lines) => lines.map(({ text }) => text))

describe('dropFurniture', () => {
  it.each(['- 3 -', '—3—', '— 3 —', '第3页', '第 3 页 共 20 页', '3/20', '·3·', 'Page 3 of 20'])(
    'drops the page number %s',
    (number) => {
      expect(textsOf(samplePage(2, '甲', '乙', number))).toEqual([['甲', '乙']])
    },
  )

  it('drops a bare number only where it counts the page', () => {
    expect(textsOf(samplePage(2, '3', '甲', '乙'))).toEqual([['甲', '乙']])
    expect(textsOf(samplePage(2, '甲', '乙', '2024'))).toEqual([['甲', '乙', '2024']])
  })

  it('drops heads that recur at the same height, though left and right pages have their own', () => {
    const pages = ['甲', '乙', '丙', '丁'].map((text, page) =>
      samplePage(page, page % 2 === 0 ? '会议文件' : '计划报告', text, `文件汇编 ${page + 7}`),
    )
    expect(textsOf(...pages)).toEqual([['甲'], ['乙'], ['丙'], ['丁']])
  })

  it('keeps what recurs within the text or at other heights', () => {
    const first = samplePage(0, '甲', '会议文件', '乙', '丙', '丁', '戊', '己')
    const second = samplePage(1, '子', '丑', '寅', '卯', '会议文件', '辰', '巳', '午')
    expect(textsOf(first, second).flat()).toHaveLength(15)
  })
})
