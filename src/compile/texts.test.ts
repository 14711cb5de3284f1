import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findArtefacts, levelledText, type PrintedText, printedText, searchedText } from './texts.ts'

const lengthOfPrinted = (text: PrintedText) => text.length

describe('the texts of a report', () => {
  it('are as long as the printed one', () => {
    const parts = fc.constantFrom('[bookmark: a]', '[bookmark:', '"', '甲', ',', '「', '」', '\n')
    fc.assert(
      fc.property(
        fc.array(parts).map((list) => list.join('')),
        (text) => {
          const printed = printedText(text)
          const levelled = levelledText(printed, findArtefacts(printed))
          const whole = { start: 0, end: text.length }
          expect(levelled).toHaveLength(text.length)
          expect(searchedText(levelled, [whole])).toHaveLength(text.length)
        },
      ),
    )
  })

  it('have marks of one make, and show neither artefacts nor markers', () => {
    const printed = printedText('"甲"[bookmark: a][1]乙')
    const levelled = levelledText(printed, findArtefacts(printed))
    expect(levelled).toBe(`“甲”${'\u200b'.repeat(13)}[1]乙`)
    expect(searchedText(levelled, [{ start: 16, end: 19 }])).toBe(`“甲”${'\u200b'.repeat(16)}乙`)
  })

  it('hide each trace of a word processor and each marker, and nothing between', () => {
    const printed = printedText('甲[bookmark: a]乙[bookmark:]丙')
    const artefacts = findArtefacts(printed)
    expect(artefacts.map(({ start, end }) => printed.slice(start, end))).toEqual([
      '[bookmark: a]',
      '[bookmark:]',
    ])
    expect(levelledText(printed, artefacts)).toBe(`甲${'\u200b'.repeat(13)}乙${'\u200b'.repeat(11)}丙`)
    expect(findArtefacts(printedText('甲[1]乙'))).toEqual([])
    expect(searchedText(levelledText(printedText('[1]甲[2]'), []), [])).toBe('[1]甲[2]')
  })

  it('are read in simplified characters where the report is in traditional ones, and else as they are', () => {
    expect(levelledText(printedText('壯大兩園三區，'), [])).toBe('壮大两园三区，')
    const plain = '保护乾州古城，办好乡村旅游节，推进各项工作'
    expect(levelledText(printedText(plain), [])).toBe(plain)
  })

  it('do not stand in for one another', () => {
    const printed = printedText('甲')
    const levelled = levelledText(printed, [])
    const searched = searchedText(levelled, [])
    // @ts-expect-error a levelled text is none to cut labels from
    lengthOfPrinted(levelled)
    // @ts-expect-error nor is one without its markers
    lengthOfPrinted(searched)
    // @ts-expect-error nor is a text of which nobody says what it is
    lengthOfPrinted('甲')
    // @ts-expect-error markers are blanked out once
    searchedText(searched, [])
    // @ts-expect-error only a printed text is levelled
    levelledText(levelled, [])
    expect(lengthOfPrinted(printed)).toBe(1)
  })
})
