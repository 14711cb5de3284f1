import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReport } from '../../compile/compile.ts'
import { isBlock } from '../../model/concordance.ts'
import type { BlockNode } from '../../model/graph.ts'
import { indexGraph } from '../../model/read-graph.ts'
import { sliceSpan } from '../../model/span.ts'
import { fold } from '../../text/fold.ts'
import { findQuotation } from './find-quotation.ts'
import { makeQuotation } from './make-quotation.ts'

const SOURCE = readFileSync('graph-data/lingling-2024-plan/source.txt', 'utf8')
const ORIGIN = { sha256: '', format: 'text', encoding: 'utf-8' } as const

function blocksOf(source: string): BlockNode[] {
  const { graph } = readReport(source, [], ORIGIN)
  return indexGraph(graph!).nodes.filter(isBlock)
}

const BLOCKS = blocksOf(SOURCE)
const at = (address: string) => BLOCKS.find((block) => block.address === address)!
const quoteOf = (words: string, from = 0) => {
  const start = SOURCE.indexOf(words, from)
  return makeQuotation(SOURCE, BLOCKS, { start, end: start + words.length })
}
/** Looks for quoted words in an edited report; gives what became of them and what they say now. */
function lookUp(edited: string, quote: ReturnType<typeof quoteOf>) {
  const { state, span, at: address } = findQuotation(edited, blocksOf(edited), quote)
  return { state, at: address, words: span && sliceSpan(edited, span) }
}

const items = BLOCKS.filter(({ kind, span }) => kind === 'task' && span.end - span.start > 60)
/** Every sentence of a task that is long enough to be known again. */
const SENTENCES = items.flatMap(({ span, address }) =>
  [...sliceSpan(SOURCE, span).matchAll(/[^。；\n]{16,60}(?=[。；])/gu)].map(({ index, 0: words }) => ({
    start: span.start + index,
    end: span.start + index + words.length,
    address,
  })),
)
const sentence = fc.constantFrom(...SENTENCES)

describe('quoted words', () => {
  it('are found where they were', () => {
    fc.assert(
      fc.property(sentence, ({ start, end, address }) => {
        const quote = makeQuotation(SOURCE, BLOCKS, { start, end })
        const found = findQuotation(SOURCE, BLOCKS, quote)
        expect(found).toEqual({ state: 'found', span: { start, end }, at: address })
      }),
    )
  })

  it('are told apart by what stands around them, though they are short and common', () => {
    const words = '园区'
    for (
      let start = SOURCE.indexOf(words), count = 0;
      count < 8;
      start = SOURCE.indexOf(words, start + 1), count++
    ) {
      const span = { start, end: start + words.length }
      expect(findQuotation(SOURCE, BLOCKS, makeQuotation(SOURCE, BLOCKS, span))).toMatchObject({
        state: 'found',
        span,
      })
    }
  })

  it('are found whatever is written elsewhere in the report', () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom(...items), (place, other) => {
        fc.pre(other.span.end <= place.start || place.end <= other.span.start)
        const quote = makeQuotation(SOURCE, BLOCKS, place)
        const cut = other.span.end - 1
        const edited = `${SOURCE.slice(0, cut)}，另外再写一句从前没有的话${SOURCE.slice(cut)}`
        const { state, words } = lookUp(edited, quote)
        expect([state, fold(words ?? '')]).toEqual(['found', fold(quote.exact)])
      }),
      { numRuns: 40 },
    )
  })

  it('are followed to another place, which is said', () => {
    const [first, second] = [at('2.8.1'), at('2.8.2')]
    const quote = quoteOf('持续推进“2614”工作法')
    expect(quote.at).toBe('2.8.2')
    // The two items change their numbers: what was the second is the first.
    const items = [
      sliceSpan(SOURCE, second.span).replace('二是', '一是'),
      sliceSpan(SOURCE, first.span).replace('一是', '二是'),
    ]
    const between = SOURCE.slice(first.span.end, second.span.start)
    const edited = SOURCE.slice(0, first.span.start) + items.join(between) + SOURCE.slice(second.span.end)
    expect(lookUp(edited, quote)).toEqual({ state: 'moved', at: '2.8.1', words: '持续推进“2614”工作法' })
  })

  it('are known again with one character in eight changed, left out or put in, which is said', () => {
    const edit = fc.constantFrom('change', 'drop', 'add')
    fc.assert(
      fc.property(
        sentence,
        fc.array(fc.tuple(fc.nat(), edit), { minLength: 1, maxLength: 2 }),
        (place, edits) => {
          const quote = makeQuotation(SOURCE, BLOCKS, place)
          let words = sliceSpan(SOURCE, place)
          for (const [where, what] of edits) {
            const index = 1 + (where % (words.length - 2))
            words =
              words.slice(0, index) +
              (what === 'drop' ? '' : '囧') +
              words.slice(what === 'add' ? index : index + 1)
          }
          const edited = SOURCE.slice(0, place.start) + words + SOURCE.slice(place.end)
          fc.pre(!fold(edited).includes(fold(quote.exact)))
          const found = findQuotation(edited, blocksOf(edited), quote)
          expect(found.state).toBe('reworded')
          expect(found.span!.start).toBeLessThan(place.start + words.length)
          expect(found.span!.end).toBeGreaterThan(place.start)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('that were changed at an end are marked without the sign beside them', () => {
    const selector = {
      exact: '加强安全生产监督执法',
      prefix: '持续推进“2614”工作法，',
      suffix: '，推动基层安全监管',
    }
    const found = findQuotation(SOURCE, BLOCKS, { ...selector, at: at('2.8.2').address })
    expect(found.state).toBe('reworded')
    expect(found.span && sliceSpan(SOURCE, found.span)).toBe('强化安全生产监管执法')
  })

  it('that were taken out are said to be gone, and no other place is opened', () => {
    fc.assert(
      fc.property(sentence, (place) => {
        const quote = makeQuotation(SOURCE, BLOCKS, place)
        const edited = SOURCE.slice(0, place.start) + SOURCE.slice(place.end + 1)
        fc.pre(!fold(edited).includes(fold(quote.exact)))
        expect(lookUp(edited, quote)).toMatchObject({ state: 'deleted', words: null })
      }),
      { numRuns: 60 },
    )
  })

  it('that are common, and whose sentence is gone, are not found elsewhere', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), (place, where) => {
        const start = place.start + 3 + (where % Math.max(1, place.end - place.start - 8))
        const quote = makeQuotation(SOURCE, BLOCKS, { start, end: start + 2 })
        const edited = SOURCE.slice(0, place.start) + SOURCE.slice(place.end + 1)
        expect(lookUp(edited, quote).state).toMatch(/deleted|reworded/)
      }),
      { numRuns: 60 },
    )
  })

  it('that stand at two places alike are said to', () => {
    const passage = sliceSpan(SOURCE, at('2.8.2').span)
    const edited = SOURCE.replace(passage, `${passage}${passage}`)
    const inner = passage.slice(40, 60)
    const quote = { ...quoteOf(inner, at('2.8.2').span.start), at: null }
    expect(findQuotation(edited, BLOCKS, quote)).toEqual({ state: 'several', span: null, at: null })
  })

  it.each(['', '  ', '“”'])('that are none (%j) are nowhere', (exact) => {
    expect(findQuotation(SOURCE, BLOCKS, { exact, prefix: '', suffix: '', at: null }).span).toBeNull()
  })

  it('of any junk are looked for without an error', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (exact, prefix, suffix) => {
        findQuotation(SOURCE, BLOCKS, { exact, prefix, suffix, at: null })
      }),
      { numRuns: 50 },
    )
  })
})
