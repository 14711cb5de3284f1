import { describe, expect, it } from 'vitest'
import { componentKey, isAddress, isSlug, parseNodeKey, type Slug, termKey } from './ids.ts'

describe('node keys', () => {
  it('come back from the address they stand in', () => {
    const term = termKey('2614-gongzuofa' as Slug)
    for (const key of [term, componentKey(term, 13), 'coinage/shierwu', 's/2.8', 'p/1.p4.2', 'p/12.p34.56']) {
      expect(parseNodeKey(key)).toBe(key)
    }
  })

  it.each([
    '',
    'term',
    'term/',
    'term/四区',
    'term/A',
    'term/a/0',
    'term/a/1/2',
    'term/a/1x',
    'term/a/x1',
    's/1.2x',
    's/x',
    's/1.',
    'p/1..2',
    's/1/2',
    'x/1',
  ])('are not read from “%s”', (text) => expect(parseNodeKey(text)).toBeNull())

  it('keep to ASCII', () => {
    expect(isSlug('siqu-liangcheng')).toBe(true)
    expect(isSlug('siqu--liangcheng')).toBe(false)
    expect(isAddress('2.p1.3')).toBe(true)
    expect(isAddress('0.1')).toBe(false)
  })
})
