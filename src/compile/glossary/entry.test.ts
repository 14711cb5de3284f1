import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { closeEntry } from './entry.ts'
import { readOpening } from './entry-opening.ts'
import { sampleLines } from './testing/lines.ts'

/** Closes the entry that a text is, but for the characters after `|`. */
function close(written: string) {
  const shown = written.replace('|', '')
  const { source, text } = sampleLines(['前言', shown])
  const block = { start: 3, end: source.length }
  const opening = readOpening(text, block, null)
  if (opening === null) throw new Error('no entry')
  const length = written.includes('|') ? written.indexOf('|') : written.length
  const entry = closeEntry(source, opening, 3 + length)
  return {
    ...entry,
    whole: sliceSpan(source, entry.entrySpan),
    label: sliceSpan(source, entry.labelSpan),
    aliases: (entry.aliasSpans ?? []).map((span) => sliceSpan(source, span)),
    defined: sliceSpan(source, entry.definition),
  }
}

describe('an entry', () => {
  it('has what its opening has, and ends where it is told to', () => {
    const found = close('1.河长制（RCS）： 由领导任河长。 |扫一扫')
    expect([found.number, found.value, found.style]).toEqual(['1', 1, 'dot'])
    expect([found.label, found.aliases]).toEqual(['河长制', ['RCS']])
    expect(found.whole).toBe('1.河长制（RCS）： 由领导任河长。 ')
    expect(found.defined).toBe('由领导任河长。')
  })

  it('has an empty definition where it ends with its name', () => {
    const found = close('1.河长制：|')
    expect([found.defined, found.definition.start <= found.entrySpan.end]).toEqual(['', true])
    const cut = close('1.河长制|：由领导任河长。')
    expect([cut.defined, cut.definition.start]).toEqual(['', cut.entrySpan.end])
  })

  it.each([
    ['3.1 编码表\ncode table\n一组字符。', ['code table'], '一组字符。'],
    ['3.1 编码表\n  code table \n CT\n一组字符。', ['code table', 'CT'], '一组字符。'],
    ['3.1 编码表 item\nCT\n一组字符。', ['item', 'CT'], '一组字符。'],
    ['3.1 编码表\n一组字符。\ncode table\n', [], '一组字符。\ncode table'],
    ['3.1 编码表\ncode table：一组\n字符。', [], 'code table：一组\n字符。'],
    ['3.1 编码表\ncode table', [], 'code table'],
    ['3.1 编码表\ncode table\n|一组字符。', ['code table'], ''],
    [`3.1 编码表\n${'c'.repeat(81)}\n字符。`, ['c'.repeat(81)], '字符。'],
    [`3.1 编码表\n${'c'.repeat(82)}\n字符。`, [], `${'c'.repeat(82)}\n字符。`],
    ['1.编码表：\nCT\n字符。', [], 'CT\n字符。'],
  ])('of a standard has names without Chinese in lines of their own: %j', (written, aliases, defined) => {
    const found = close(written)
    expect([found.aliases, found.defined]).toEqual([aliases, defined])
  })

  it.each(['[来源：GB/T 1—2020]', '［SOURCE：ISO 1]', '（来源：某标准）', ' 【 来源：某标准】'])(
    'ends its definition before %s',
    (origin) => {
      expect(close(`3.1 编码表\n字符。\n${origin}`).defined).toBe('字符。')
      expect(close(`1.编码表：字符。\n${origin}`).defined).toBe('字符。')
    },
  )

  it('keeps what only speaks of a source', () => {
    expect(close('1.编码表：字符（来源：某标准）。').defined).toBe('字符（来源：某标准）。')
    expect(close('1.编码表：字符。\n来源：某标准').defined).toBe('字符。\n来源：某标准')
  })
})
