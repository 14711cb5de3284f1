import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { findFirst } from './first-entry.ts'
import { sampleLines } from './testing/lines.ts'

function read(texts: readonly string[], used: readonly string[] = [], from = 0) {
  const { source, lines, text } = sampleLines(texts, used)
  const found = findFirst(text, lines, from)
  return (
    found && [found.at, found.opening.style, found.opening.value, sliceSpan(source, found.opening.labelSpan)]
  )
}

const HE = '1.河长制：由领导任河长。'

describe('the first entry', () => {
  it('is in the first line, or after as many as three others', () => {
    expect(read([HE])).toEqual([0, 'dot', 1, '河长制'])
    expect(read(['前言', HE], [], 1)).toEqual([1, 'dot', 1, '河长制'])
    expect(read(['说明。', '以下说明。', '再说明。', HE])).toEqual([3, 'dot', 1, '河长制'])
    expect(read(['说明。', '以下说明。', '再说明。', '还说明。', HE])).toBeNull()
    expect(read(['说明。'])).toBeNull()
    expect(read([])).toBeNull()
    const { lines, text } = sampleLines([HE])
    expect(findFirst(text, lines, 0)?.leads).toBe(true)
  })

  it('has any number in the first line, later 1 or none', () => {
    expect(read(['5.河长制：好。'])).toEqual([0, 'dot', 5, '河长制'])
    expect(read(['说明。', '5.河长制：好。'])).toBeNull()
    expect(read(['说明。', '河长制：好。'])).toEqual([1, 'none', null, '河长制'])
  })

  it('does not stand after a line longer than a hundred characters', () => {
    expect(read([`${'说'.repeat(99)}。`, HE])?.[0]).toBe(1)
    expect(read([`${'说'.repeat(100)}。`, HE])).toBeNull()
  })

  it('does not stand after the heading of another appendix', () => {
    expect(read(['附件2', HE])).toBeNull()
    expect(read(['说明。', '名词解释', HE])).toBeNull()
    expect(read(['1.名词解释', HE])?.[0]).not.toBe(0)
    expect(read(['1.名词解释：说明名词的附件。', '2.河长制：好。'])?.[0]).toBe(0)
  })

  it('may have lost its number', () => {
    expect(read(['河长制：好。', '2.林长制：好。'])).toEqual([0, 'dot', 1, '河长制'])
    expect(read(['河长制：好。', '（2）林长制：好。'])).toEqual([0, 'round', 1, '河长制'])
    expect(read(['河长制：好。', '3.林长制：好。'])).toEqual([0, 'none', null, '河长制'])
    expect(read(['河长制：好。', '林长制：好。'])).toEqual([0, 'none', null, '河长制'])
    expect(read(['●河长制：好。', '2.林长制：好。'])).toEqual([0, 'sign●', null, '河长制'])
    expect(read(['河长制：好。'])).toEqual([0, 'none', null, '河长制'])
  })

  it('is not a line with a colon that announces the entries', () => {
    expect(read(['有关说法如下：', HE])).toEqual([1, 'dot', 1, '河长制'])
    expect(read(['有关说法如下：', '河长制：好。'])).toEqual([1, 'none', null, '河长制'])
    expect(read(['河长制：', '由领导任河长'])).toEqual([0, 'none', null, '河长制'])
    expect(read(['“河长制”：', '林长制：好。'])).toEqual([0, 'none', null, '“河长制”'])
    expect(read(['河长制：', '林长制：好。'], ['河长制'])).toEqual([0, 'none', null, '河长制'])
    expect(read(['河长制：好。', HE])).toEqual([0, 'none', null, '河长制'])
  })

  it('may be a name alone in its line', () => {
    const lines = ['河长制', '由各级领导任河长。']
    expect(read(lines)).toBeNull()
    expect(read(lines, ['河长制'])).toEqual([0, 'alone', null, '河长制'])
    expect(read([...lines, '林长制', '由各级领导任林长。'])).toEqual([0, 'alone', null, '河长制'])
  })
})
