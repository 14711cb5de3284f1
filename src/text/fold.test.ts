import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldWithOffsets } from './fold.ts'

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
