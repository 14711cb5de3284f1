import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldWithOffsets, stripQuotes, translate, unfold } from './fold.ts'

/** The definition of folding, character by character. */
function naive(text: string): { text: string; offsets: number[] } {
  let folded = ''
  const offsets: number[] = []
  let at = 0
  for (const char of text) {
    if (!/[“”‘’"'「」『』《》〈〉＂＇\s\u200b-\u200d\u2060\ufeff]/u.test(char)) {
      const plain = char.normalize('NFKC').toLowerCase()
      for (let i = 0; i < plain.length; i++) offsets.push(at)
      folded += plain
    }
    at += char.length
  }
  return { text: folded, offsets: [...offsets, at] }
}

/** Characters that fold to themselves, to another, to none, to many, and halves of pairs. */
const char = fc.oneof(
  fc.constantFrom(...'四区甲A１Ａ㈱ﷺ“” \u200b😀𝐀İ', '\ud83d', '\ude00'),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
)
const text = fc.array(char, { maxLength: 60 }).map((chars) => chars.join(''))

describe('foldWithOffsets', () => {
  it.each([
    ['“四区 两城”', '四区两城', [1, 2, 4, 5, 7]],
    ['ＲＣＥＰ', 'rcep', [0, 1, 2, 3, 4]],
    ['㈱甲', '(株)甲', [0, 0, 0, 1, 2]],
    ['𝐀甲', 'a甲', [0, 2, 3]],
    ['𐌰甲', '𐌰甲', [0, 0, 2, 3]],
  ])('folds %s to %s and knows where each unit came from', (from, to, offsets) => {
    const folded = foldWithOffsets(from)
    expect(folded.text).toBe(to)
    expect([...folded.offsets]).toEqual(offsets)
  })

  it('folds each character by itself', () => {
    fc.assert(
      fc.property(text, (from) => {
        const folded = foldWithOffsets(from)
        expect({ text: folded.text, offsets: [...folded.offsets] }).toEqual(naive(from))
      }),
    )
  })

  it('closes with the length of the text, however many signs became longer', () => {
    for (let count = 0; count < 30; count++) {
      const { offsets } = foldWithOffsets('㈱'.repeat(count))
      expect(offsets).toHaveLength(3 * count + 1)
      expect(offsets.at(-1)).toBe(count)
    }
  })

  it('folds a text that becomes much longer', () => {
    const from = '甲ﷺ'.repeat(3000)
    const folded = foldWithOffsets(from)
    expect({ text: folded.text, offsets: [...folded.offsets] }).toEqual(naive(from))
  })
})

describe('fold', () => {
  it('gives the text of foldWithOffsets', () => {
    fc.assert(
      fc.property(text, (from) => {
        expect(fold(from)).toBe(foldWithOffsets(from).text)
      }),
    )
  })
})

describe('stripQuotes', () => {
  it.each([
    ['“2614”工作法', '2614工作法'],
    ['“两重”、“两新”', '两重、两新'],
    ['《四区 两城》', '四区两城'],
    ['「五好」\u200b園區', '五好園區'],
    ['ＲＣＥＰ', 'ＲＣＥＰ'],
    ['四区两城', '四区两城'],
    ['“ ”', ''],
  ])('writes %j as %j', (name, bare) => {
    expect(stripQuotes(name)).toBe(bare)
  })
})

describe('unfold', () => {
  /** Returns the words of a text that a stretch of its folded form came from. */
  const wordsOf = (source: string, start: number, end: number) => {
    const stretch = unfold(source, foldWithOffsets(source), { start, end })
    return source.slice(stretch.start, stretch.end)
  }

  it('opens and closes with characters, never with marks or blanks', () => {
    // Folded: 建设四区两城格局
    expect(wordsOf('建设“四区 两城” 格局', 2, 6)).toBe('四区 两城')
    expect(wordsOf('建设“四区 两城” 格局', 2, 4)).toBe('四区')
    expect(wordsOf('建设“四区 两城” 格局', 6, 8)).toBe('格局')
  })

  it('takes a character whole that folds to several, or is a pair', () => {
    // Folded: (株)甲
    expect(wordsOf('㈱甲', 1, 2)).toBe('㈱')
    expect(wordsOf('㈱甲', 0, 4)).toBe('㈱甲')
    expect(wordsOf('甲𠮷乙', 1, 3)).toBe('𠮷')
    expect(wordsOf('甲\uffff乙', 1, 2)).toBe('\uffff')
  })

  it('keeps an empty stretch empty', () => {
    const source = '“四区” 两城'
    const folded = foldWithOffsets(source)
    expect(unfold(source, folded, { start: 0, end: 0 })).toEqual({ start: 1, end: 1 })
    expect(unfold(source, folded, { start: 2, end: 2 })).toEqual({ start: 5, end: 5 })
    expect(unfold(source, folded, { start: 2, end: 1 })).toEqual({ start: 5, end: 5 })
  })
})

describe('translate', () => {
  it('replaces every unit that the table has, and keeps the others', () => {
    const table = new Uint16Array(0x10000)
    table['縣'.charCodeAt(0)] = '县'.charCodeAt(0)
    expect(translate('縣', table)).toBe('县')
    expect(translate('縣城', table)).toBe('县城')
    expect(translate('東縣城', table)).toBe('東县城')
    expect(translate('東城', table)).toBe('東城')
    expect(translate('', table)).toBe('')
  })
})
