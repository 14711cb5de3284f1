import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../model/span.ts'
import { depthsOf, trimQuotes, unquote } from './quotation.ts'

const whole = (text: string) => ({ start: 0, end: text.length })

describe('depthsOf', () => {
  it('is that of the text around for the marks themselves', () => {
    expect(depthsOf('建“两园”好').join('')).toBe('001100')
  })

  it('counts what stands in brackets within a quotation twice', () => {
    expect(depthsOf('“甲（乙）丙”丁').join('')).toBe('01121100')
  })

  it.each([
    '“甲”',
    '‘甲’',
    '「甲」',
    '『甲』',
    '《甲》',
    '〈甲〉',
    '（甲）',
    '(甲)',
    '［甲］',
    '[甲]',
    '【甲】',
    '〔甲〕',
  ])('knows the pair %s', (text) => {
    expect(depthsOf(text)).toEqual([0, 1, 0])
  })

  it.each(['甲”乙', '“甲乙', '“甲》乙', '（甲]', '甲）'])('takes a lost mark as text: %s', (text) => {
    expect(depthsOf(text)).toEqual([...text].map(() => 0))
  })

  it('reads on after a mark that is never opened', () => {
    expect(depthsOf('甲）（乙）').join('')).toBe('00010')
  })

  it('counts signs and letters like characters', () => {
    expect(depthsOf('A（B2、）C').join('')).toBe('0011100')
  })
})

describe('trimQuotes', () => {
  it.each([
    ['“两园”', '两园'],
    ['““两园””', '两园'],
    ['两园”', '两园'],
    ['“两园', '两园'],
    ['两“园”区', '两“园”区'],
    ['“”', ''],
    ['”', ''],
  ])('leaves of %s the words %s', (text, words) => {
    expect(sliceSpan(text, trimQuotes(text, whole(text)))).toBe(words)
  })

  it('looks at no mark beside the span', () => {
    expect(trimQuotes('““甲””', { start: 1, end: 4 })).toEqual({ start: 2, end: 3 })
  })
})

describe('unquote', () => {
  it.each([
    ['“两园”', '两园'],
    ['‘两园’', '两园'],
    ['「两园」', '两园'],
    ['『两园』', '两园'],
    ['《两园》', '两园'],
    ['〈两园〉', '两园'],
    ['"两园"', '两园'],
    ['“甲”', '甲'],
    ['《“甲”规划》', '“甲”规划'],
  ])('takes the marks off %s', (text, words) => {
    expect(sliceSpan(text, unquote(text, whole(text)))).toBe(words)
  })

  it.each(['两园', '“两园', '两园”', '“两园》', '“甲”和“乙”', '“”', '（两园）', ''])(
    'leaves %j as it is',
    (text) => {
      expect(unquote(text, whole(text))).toEqual(whole(text))
    },
  )
})
