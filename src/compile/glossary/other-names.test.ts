import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { levelled } from '../testing/samples.ts'
import { splitEnglish, splitOtherNames } from './other-names.ts'

/** Splits a label that stands in the middle of a text. */
function split(label: string, by = splitOtherNames) {
  const source = levelled(`前言。${label}：好。`)
  const { labelSpan, aliasSpans } = by(source, { start: 3, end: 3 + label.length })
  return [labelSpan, ...aliasSpans].map((span) => sliceSpan(source, span))
}

describe('the names of a label', () => {
  it.each([
    ['事项元　item element', ['事项元', 'item element']],
    ['事项元 item element;IE; ITEM', ['事项元', 'item element', 'IE', 'ITEM']],
    ['事项元 item element；I；IE', ['事项元', 'item element', 'IE']],
    ['唯一标识 （ UII ）', ['唯一标识 （ UII ）']],
    ['事项元（item element）', ['事项元', 'item element']],
    ['事项元（item element）　item; IE', ['事项元', 'item element', 'item', 'IE']],
    ['事项元（第 A 类） item', ['事项元（第 A 类）', 'item']],
    ['唯一标识 （UII）', ['唯一标识', 'UII']],
    ['唯一标识（英文名称UII ）', ['唯一标识', 'UII']],
    ['条例（以下简称河道条例）', ['条例', '河道条例']],
    ['UII（Unique Item Identifier）', ['UII（Unique Item Identifier）']],
    ['支出（项）', ['支出（项）', '支出']],
    ['费（项）', ['费（项）']],
    ['费用（类） expense', ['费用（类）', '费用', 'expense']],
    ['A 股', ['A 股']],
    ['UII（简称某某）', ['UII（简称某某）']],
  ])('of %s are %j', (label, names) => {
    expect(split(label)).toEqual(names)
  })

  it('in English part from the Chinese alone', () => {
    expect(split('唯一标识（UII） unique identifier', splitEnglish)).toEqual([
      '唯一标识（UII）',
      'unique identifier',
    ])
    expect(split('UII unique identifier', splitEnglish)).toEqual(['UII unique identifier'])
  })
})
