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
