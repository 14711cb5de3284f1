import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { readForm } from '../form.ts'
import { levelled } from '../testing/samples.ts'
import { readBlocks } from './blocks.ts'
import { findFurniture, findPageText } from './page-text.ts'

function pageOf(lines: readonly string[]): string[] {
  const source = levelled(lines.join('\n'))
  const blocks = readBlocks(source)
  const found = findPageText(source, blocks)
  return blocks.filter((block) => found.has(block)).map((block) => sliceSpan(source, block))
}

describe('findPageText', () => {
  const BODY = ['一、工作安排', '抓好各项工作。']

  it('finds at the end what says where the text came from', () => {
    const foot = ['来源：县政府办公室', '责任编辑：周某', '【打印本页】【关闭窗口】']
    expect(pageOf([...BODY, ...foot])).toEqual(foot)
  })

  it('finds buttons and pagers anywhere, other lines at the end alone', () => {
    expect(pageOf([BODY[0]!, '【打印本页】', '来源：县政府办公室', '上一页 1 2 下一页', BODY[1]!])).toEqual([
      '【打印本页】',
      '上一页 1 2 下一页',
    ])
  })

  it('leaves a label that several lines have to the report', () => {
    expect(pageOf([...BODY, '电话：1234', '电话：5678'])).toEqual([])
    expect(pageOf([...BODY, '电话：1234', '邮编：425100'])).toEqual(['电话：1234', '邮编：425100'])
  })

  it('never takes the first line, nor a long one', () => {
    expect(pageOf(['打印本页', ...BODY])).toEqual([])
    expect(pageOf([...BODY, `分享到：${'微信 微博 '.repeat(30)}`])).toEqual([])
  })

  it('finds nothing in an empty text', () => {
    expect(pageOf([])).toEqual([])
  })

  it('finds lines of a hundred and sixty characters', () => {
    const path = (length: number) => `首页 > ${'公'.repeat(length - 5)}`
    expect(pageOf([...BODY, path(160)])).toHaveLength(1)
    expect(pageOf([...BODY, path(161)])).toEqual([])
  })

  it('ends at the first line from below that is the report’s own', () => {
    expect(pageOf([...BODY, '来源：县政府办公室', '抓好。', '责任编辑：周某'])).toEqual(['责任编辑：周某'])
    expect(pageOf([...BODY, '来源：县政府', '电话：1234', '电话：5678', '责任编辑：周某'])).toEqual([
      '责任编辑：周某',
    ])
  })

  it('counts a label over the whole report, but not of buttons', () => {
    expect(pageOf(['一、工作安排', '来源：各方面的意见', '抓好。', '来源：县政府办公室'])).toEqual([])
    const shared = ['分享到：微信', '分享到：微博']
    expect(pageOf([...BODY, ...shared])).toEqual(shared)
    expect(pageOf([...BODY, '上一页', '下一页', '打印本页'])).toEqual(['上一页', '下一页', '打印本页'])
  })

  it('takes the second line, where it is one', () => {
    expect(pageOf(['一、工作安排', '打印本页'])).toEqual(['打印本页'])
  })
})

describe('findFurniture', () => {
  it('finds the lines that the form calls so', () => {
    const lines = [
      { start: 0, end: 3 },
      { start: 4, end: 7 },
      { start: 8, end: 12 },
    ]
    const form = readForm([{ kind: 'furniture', at: 'footer', span: { start: 4, end: 7 } }])
    expect(findFurniture(lines, form)).toEqual([lines[1]])
    expect(findFurniture(lines, readForm([]))).toEqual([])
  })
})
