import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { readForm } from '../form.ts'
import { findFirstMarkers, isNoName, readNotes } from './notes.ts'
import { sampleAppendix, sampleLines } from './testing/lines.ts'

/** Reads the notes below 注释 and writes what they explain; of a remark, its number and whether it plainly is one. */
function read(body: readonly string[], notes: readonly string[]) {
  const appendix = sampleAppendix([...body, '注释', ...notes])
  const found = readNotes(appendix, body.length + 1)
  const show = (span: { start: number; end: number }) => sliceSpan(appendix.source, span)
  return (
    found && {
      names: found.entries.map(({ labelSpan }) => show(labelSpan)),
      definitions: found.entries.map(({ definition }) => show(definition)),
      numbers: found.entries.map(({ number, value }) => [number, value]),
      spans: found.entries.map(({ entrySpan }) => show(entrySpan)),
      places: found.entries.map(({ labelSpan }) => labelSpan.start),
      remarks: found.remarks.map(({ value, isPlain }) => [value, isPlain]),
    }
  )
}

/** Reads a second note below one that is sure; the body has these words before its marker. */
const second = (before: string, note: string, after = '。') => {
  const found = read([`办好“晨读角”[1]。${before}[2]${after}`], ['[1]指读书处。', `[2]${note}`])
  return found && found.names.length > 1 ? [found.names[1], found.definitions[1]] : null
}

describe('the markers of a text', () => {
  const markers = (text: string, style: string) => {
    const { source } = sampleLines([text])
    const found = findFirstMarkers(source, readForm([])).get(style) ?? new Map()
    return [...found].map(([value, { start }]) => [value, start])
  }

  it('are the first of each number and make', () => {
    expect(markers('甲[1]乙[2]丙[1]', 'square')).toEqual([
      [1, 1],
      [2, 5],
    ])
    expect(markers('甲①乙⑵丙②', 'circle')).toEqual([
      [1, 1],
      [2, 3],
    ])
    expect(markers('甲（1）乙²', 'round')).toEqual([[1, 1]])
    expect(markers('甲（1）乙²', 'raised')).toEqual([[2, 5]])
    expect(markers('甲[1、2]', 'square')).toEqual([])
  })

  it('do not open a clause, unless they stand in square brackets', () => {
    expect(markers('①甲。②乙 ③丙，④丁⑤', 'circle')).toEqual([[5, 11]])
    expect(markers('[1]甲。[2]乙', 'square')).toEqual([
      [1, 0],
      [2, 5],
    ])
  })

  it('are those of the document too', () => {
    const { source } = sampleLines(['甲[3]乙7'])
    const form = readForm([
      { kind: 'note-reference', id: 'a', span: { start: 1, end: 4 } },
      { kind: 'note-reference', id: 'b', span: { start: 5, end: 6 } },
    ])
    expect([...(findFirstMarkers(source, form).get('square') ?? [])].map(([value]) => value)).toEqual([3, 7])
  })
})

describe('notes', () => {
  const BODY = ['办好“晨读角”[1]，推行“积分超市”[2]。']
  const ONE = '[1]指读书处。'
  const TWO = '[2]指以分换物的地方。'

  it('have their numbers, definitions and places', () => {
    const found = read(BODY, [ONE, TWO])
    expect(found).toEqual({
      names: ['“晨读角”', '“积分超市”'],
      definitions: ['指读书处。', '指以分换物的地方。'],
      numbers: [
        ['1', 1],
        ['2', 2],
      ],
      spans: [ONE, TWO],
      places: [2, 13],
      remarks: [],
    })
  })

  it('may stand below one other line, not below two', () => {
    expect(read(BODY, ['说明', ONE, TWO])?.names).toHaveLength(2)
    expect(read(BODY, ['说明', '又', ONE, TWO])).toBeNull()
    expect(read(BODY, ['[2]指读书处。'])).toBeNull()
    expect(read(BODY, [])).toBeNull()
  })

  it('hold what stands between them, for twelve lines', () => {
    const lines = (count: number) => Array.from({ length: count }, () => '又。')
    expect(read(BODY, [ONE, ...lines(12), TWO])?.names).toHaveLength(2)
    expect(read(BODY, [ONE, ...lines(13), TWO])?.names).toHaveLength(1)
    expect(read(BODY, [ONE, ...lines(2), TWO])?.spans).toEqual([`${ONE}\n又。\n又。`, TWO])
    expect(read(BODY, [ONE, '附件2', TWO])?.names).toHaveLength(1)
    expect(read(BODY, [ONE, TWO, '又。'])?.spans[1]).toBe(TWO)
  })

  it('count on in one make', () => {
    expect(read(BODY, [ONE, '（2）指以分换物的地方。'])?.names).toHaveLength(1)
    expect(read(BODY, [ONE, '[3]指以分换物的地方。'])?.names).toHaveLength(1)
    expect(read(BODY, ['1.指读书处。', '2.指以分换物的地方。'])).toBeNull()
    expect(read(BODY, ['注1：指读书处。', '注2：指以分换物的地方。'])?.names).toHaveLength(2)
    expect(
      read(['办好“晨读角”①，推行“积分超市”②。'], ['注1：指读书处。', '注2：指换物的地方。'])?.names,
    ).toHaveLength(2)
    expect(read(['办好“晨读角”①，推行“积分超市”②。'], [ONE, TWO])).toBeNull()
  })

  it('that are called so are those of the make that most have, or of the first', () => {
    const two = ['注1：指读书处。', '注2：指换物的地方。']
    const others = read(['办好“晨读角”①，推行“积分超市”②。见[11][12][13]。'], two)
    expect(others?.names).toEqual(['“晨读角”', '“积分超市”'])
    expect(read(['办好“晨读角”[1]，推行“积分超市”①。'], two.slice(0, 1))?.names).toEqual(['“晨读角”'])
  })

  it('may stand below their number', () => {
    const found = read(
      ['推行“积分超市”等工作[1]，办好“晨读角”[2]。'],
      ['[1]', '指换物的地方。', '[2]指读书处。'],
    )
    expect(found?.names).toEqual(['“积分超市”', '“晨读角”'])
    expect(found?.definitions).toEqual(['指换物的地方。', '指读书处。'])
  })

  it('without a marker have a name of their own or none', () => {
    expect(read(BODY, [ONE, TWO, '[3]林长制：由领导任。'])?.names[2]).toBe('林长制')
    expect(read(BODY, [ONE, TWO, '[3]别人说的话。'])?.remarks).toEqual([[3, false]])
  })

  it('are no remarks for what the next says', () => {
    const body = ['办好“晨读角”[1]，推行“积分超市”[2]，产值“增长”[3]。']
    expect(read(body, [ONE, '[2]换物的地方就是它。', '[3]产值四舍五入。'])?.names).toEqual([
      '“晨读角”',
      '“积分超市”',
    ])
  })

  it('have markers in half of the cases, before the notes', () => {
    const three = '[3]“某某”：好。'
    expect(read(BODY, [ONE, TWO, three, '[4]“某乙”：好。'])?.names).toHaveLength(4)
    expect(read(['办好“晨读角”[1]。'], [ONE, '[2]“某甲”：好。', three])).toBeNull()
    expect(read(['抓落实。'], [ONE, TWO])).toBeNull()
  })

  it('are no such notes where each has its own name, or most have none', () => {
    const own = ['[1]晨读角：读书处。', '[2]积分超市：换物的地方。']
    expect(read(['办好晨读角[1]，推行积分超市[2]。'], own)).toBeNull()
    expect(read(['办好晨读角[1]，推行某某[2]。'], ['[1]某某说的话。', '[2]别人说的话。'])).toBeNull()
    expect(read(['增长[1]，下降[2]。'], ['[1]数据来源：统计局。', '[2]数据来源：公安局。'])).toBeNull()
    const body = ['办好“晨读角”[1]，推行某某[2]，又推行某某[3]。']
    expect(read(body, [ONE, '[2]别人说的话。'])?.remarks).toEqual([[2, false]])
    expect(read(body, [ONE, '[2]别人说的话。', '[3]又是别人的话。'])).toBeNull()
    expect(read(body, [ONE, '[2]数据来源：统计局。', '[3]别人的话。'])?.remarks).toEqual([
      [2, true],
      [3, false],
    ])
  })
})

describe('the name of a note', () => {
  it.each([
    ['推行积分超市', '积分超市包括两种。', '积分超市', '包括两种。'],
    ['推行“积分超市”', '“积分超市”，包括两种。', '积分超市', '包括两种。'],
    ['推行“积分超市”', '积分超市：换物的地方。', '积分超市', '换物的地方。'],
    ['推行村里的积分超市', '积分超市，是指换物的地方。', '积分超市', '是指换物的地方。'],
  ])('is what the text has before the marker: %s, %s', (before, note, name, definition) => {
    const found = second(before, note)
    expect(found?.map((text) => text?.replace(/[“”]/gu, ''))).toEqual([name, definition])
  })

  it.each([
    ['推行“积分超市”', '“积分超市”，包括两种。', '积分超市', '包括两种。'],
    ['推行“积分超市”', '“积分超市”包括两种。', '积分超市', '包括两种。'],
    ['推行积分超市', '积分超市包括村级和镇级：两种。', '积分超市', '包括村级和镇级：两种。'],
    ['推行积分超市', '积分超市，村级好：两种。', '积分超市', '村级好：两种。'],
    ['推行网格', '网格由村民组成。', '网格', '由村民组成。'],
  ])('is no more than that where the note runs on: %s, %s', (before, note, name, definition) => {
    expect(second(before, note)).toEqual([name, definition])
  })

  it.each([
    ['推行“积分超市”', '指换物的地方。', '“积分超市”'],
    ['推行“积分超市”等工作', '指换物的地方。', '“积分超市”'],
    ['推行“积分超市”等各项工作', '指换物的地方。', null],
    ['推行“积分超市”，工作', '指换物的地方。', null],
    ['推行“积分超市”工作', '换物的地方就是它。', null],
    ['推行“积分超市”', '换物的地方就是它。', '“积分超市”'],
    ['强调“要办好，也要管好”', '指换物的地方。', null],
    ['推行“积分超市', '指换物的地方。', '积分超市'],
    ['推行积分超市”', '指换物的地方。', null],
    ['推行“超”', '指换物的地方。', '“超”'],
    [`推行“${'超'.repeat(37)}”`, '指换物的地方。', `“${'超'.repeat(37)}”`],
    [`推行“${'超'.repeat(38)}”`, '指换物的地方。', `“${'超'.repeat(38)}”`],
    [`推行“${'超'.repeat(39)}”`, '指换物的地方。', null],
    ['推行“积分超市”等工作  ', '指换物的地方。', '“积分超市”'],
    ['推行“', '指换物的地方。', null],
    ['推行“超', '指换物的地方。', null],
    ['推行“超市', '指换物的地方。', '超市'],
  ])('is the quotation before the marker: %s, %s', (before, note, name) => {
    expect(second(before, note)?.[0] ?? null).toBe(name)
  })

  it.each([
    ['积分超市', '是换物的地方', '积分超市'],
    ['村民超市', '是换物的地方', null],
    ['办积分超市', '是换物的地方', null],
    ['分超市', '是换物的地方', null],
    ['积分超市', '。', null],
  ])('is the subject %s of a clause that goes on with %s', (before, after, name) => {
    const found = read(
      [`办好“晨读角”[1]。${before}[2]${after}`, '又推行积分超市。'],
      ['[1]指读书处。', '[2]指换物的地方。'],
    )
    expect(found?.names[1] ?? null).toBe(name)
  })

  it.each([
    ['村民积分超市日用物品兑换管理制度', true],
    ['村民积分超市日用物品兑换点管理制度', false],
    ['晨读会', false],
  ])('is no subject that is too long or too short: %s', (name, expected) => {
    const found = read(
      [`办好“晨读角”[1]。${name}[2]是换物的地方`, `又推行${name}。`],
      ['[1]指读书处。', '[2]指换物的地方。'],
    )
    expect(found?.names[1] ?? null).toBe(expected ? name : null)
  })

  it('is a subject at the head of a line, and of the report', () => {
    const notes = ['[1]指读书处。', '[2]指换物的地方。']
    const later = ['办好“晨读角”[1]。', '积分超市[2]是换物的地方，', '又推行积分超市。']
    expect(read(later, notes)?.names[1]).toBe('积分超市')
    const first = ['积分超市[1]是读书处，办好“晨读角”[2]。', '又推行积分超市。']
    expect(read(first, notes)?.names).toEqual(['积分超市', '“晨读角”'])
  })

  it.each([
    ['推行村里的积分超市', '积分商店：换物的地方。', '积分商店'],
    ['推行商店', '积分商店：换物的地方。', '积分商店'],
    ['推行村里的好店', '积分商店：换物的地方。', null],
    [
      `${'抓落实。'.repeat(20)}推行村里的积分超市`,
      '积分商店是村民以积分换取日用物品的地方，积分商店好。',
      null,
    ],
    ['推行村里的好事', '积分商店：换物的地方。', null],
    ['推行村里的好事', '积分商店是指换物的地方。', '积分商店'],
    ['推行村里的好事', '“积分商店”：换物的地方。', '“积分商店”'],
    ['推行村里的积分', '该积分商店：换物的地方。', null],
    ['推行村里的积分', '数据来源：积分商店。', null],
  ])('is its own where the text shares words with it: %s, %s', (before, note, name) => {
    expect(second(before, note)?.[0] ?? null).toBe(name)
  })

  it('is no pointing word and no remark', () => {
    expect(['该制度', '数据来源', '河长制'].map(isNoName)).toEqual([true, true, false])
  })
})
