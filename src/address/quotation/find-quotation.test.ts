import { describe, expect, it } from 'vitest'
import type { BlockNode } from '../../model/graph.ts'
import type { Address } from '../../model/ids.ts'
import { findQuotation } from './find-quotation.ts'

const FIRST = '深入推进园区改革工作。'
const SECOND = '切实加强园区安全管理。'
const SOURCE = `${FIRST}\n${SECOND}`
const blockOf = (address: string, start: number, end: number) =>
  ({ address, span: { start, end } }) as BlockNode
/** The innermost block counts, in whatever order they come. */
const BLOCKS = [
  blockOf('1', 0, SOURCE.length),
  blockOf('1.1', 0, FIRST.length),
  blockOf('1.2', FIRST.length + 1, SOURCE.length),
]
const find = (
  exact: string,
  { prefix = '', suffix = '', at = '1.1' as string | null, source = SOURCE } = {},
) => {
  const quote = { exact, prefix, suffix, at: at as Address | null }
  const { state, span, at: found } = findQuotation(source, BLOCKS, quote)
  return [state, span && source.slice(span.start, span.end), found]
}

describe('words that stand there as they were', () => {
  it('are found in their block, and elsewhere are said to have moved', () => {
    expect(find('推进园区改革')).toEqual(['found', '推进园区改革', '1.1'])
    expect(find('推进园区改革', { at: '1.2' })).toEqual(['moved', '推进园区改革', '1.1'])
    expect(find('推进园区改革', { at: null })).toEqual(['moved', '推进园区改革', '1.1'])
    expect(find('改革工作。切实加强', { at: '1' })).toEqual(['found', '改革工作。\n切实加强', '1'])
  })

  it('are told apart by what stands before or after them', () => {
    expect(find('园区', { prefix: '推进', at: '1.2' })).toEqual(['moved', '园区', '1.1'])
    expect(find('园区', { suffix: '安全', at: '1.1' })).toEqual(['moved', '园区', '1.2'])
    expect(find('园区', { prefix: '加强', suffix: '改革', at: '1.2' })).toEqual(['found', '园区', '1.2'])
  })

  it('are told apart by their block where nothing else tells them apart', () => {
    expect(find('园区', { at: '1.2' })).toEqual(['found', '园区', '1.2'])
    expect(find('园区', { at: '1.1' })).toEqual(['found', '园区', '1.1'])
    expect(find('园区', { at: '1.9' })).toEqual(['several', null, null])
    expect(find('园区', { at: null })).toEqual(['several', null, null])
    expect(find('园区', { at: '1.1', source: `园区和园区。${SOURCE.slice(6)}` })).toEqual([
      'several',
      null,
      null,
    ])
  })

  it('are found at the very beginning and the very end', () => {
    expect(find('深入推进')).toEqual(['found', '深入推进', '1.1'])
    expect(find('安全管理。', { at: '1.2' })).toEqual(['found', '安全管理。', '1.2'])
  })

  it('overlap each other as several', () => {
    expect(find('甲甲', { source: '甲甲甲', at: null })).toEqual(['several', null, null])
  })

  it.each([
    // Of sixteen characters around the words, half are as they were, or less.
    ['天地玄黄', '改革工作', 'found'],
    ['天地玄黄', '改革工玄', 'deleted'],
    ['深入推进', '天地玄黄', 'found'],
    ['天入推进', '天地玄黄', 'deleted'],
  ])('and are common are taken only with half of their surroundings: %s … %s', (prefix, suffix, state) => {
    const source = '深入推进园区改革工作。'
    expect(find('园区', { prefix, suffix, source, at: '1.1' })[0]).toBe(state)
  })

  it('are taken wherever they stand once fourteen characters are as they were', () => {
    const around = { prefix: '天地玄黄宇宙洪荒日月盈昃辰宿列张', suffix: '寒来暑往秋收冬藏闰余成岁律吕调阳' }
    const at = (exact: string, prefix = '') =>
      find(exact, { ...around, prefix: around.prefix + prefix, source: `一二三四五六七八九十百千万亿。` })[0]
    expect(at('一二三四五六七八九十百千万亿')).toBe('moved')
    expect(at('三四五六七八九十百千万')).toBe('deleted')
    expect(at('二三四五六七八九十百千万亿')).not.toBe('moved')
    expect(at('二三四五六七八九十百千万亿', '一')).toBe('moved')
  })
})

describe('words that are none, or no longer there', () => {
  it('are gone', () => {
    expect(find('')).toEqual(['deleted', null, null])
    expect(find('宇宙洪荒')).toEqual(['deleted', null, null])
  })

  it('are said to have stood in a block where their surroundings still stand', () => {
    const source = '深入推进园区改革工作，切实加强安全生产管理。'
    const gone = { prefix: '深入推进园区改革工作', suffix: '，切实加强安全生产管理', source }
    expect(
      findQuotation(source, [blockOf('1.1', 0, source.length)], { exact: '天地玄黄宇宙', at: null, ...gone }),
    ).toEqual({
      state: 'deleted',
      span: null,
      at: '1.1',
    })
  })
})
