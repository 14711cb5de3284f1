import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseGraph } from '../model/read-graph.ts'
import { parseSearchKeys } from '../model/search-keys.ts'
import { containsSpan, type Span, sliceSpan } from '../model/span.ts'
import { fold } from '../text/fold.ts'
import { formatNumeral, parseNumeral } from '../text/numerals.ts'
import { buildAlphabet } from './alphabet.ts'
import type { SearchHit } from './hit.ts'
import { nearByFuse } from './near/near-by-fuse.ts'
import { buildSearch } from './search.ts'

const folder = new URL('../../graph-data/lingling-2024-plan/', import.meta.url)
const source = readFileSync(new URL('source.txt', folder), 'utf8')
const graph = parseGraph(readFileSync(new URL('graph.json', folder), 'utf8'))
const keys = parseSearchKeys(readFileSync(new URL('keys.json', folder), 'utf8'))
const engine = buildSearch({ graph, source, keys, near: nearByFuse })
const alphabet = buildAlphabet(keys)
const level = (text: string) => alphabet.level(alphabet.fold(text).text)
/** Writes the numbers of a folded text as digits (十五 as 15, 三加一 as 3+1). */
const inDigits = (folded: string) =>
  level(folded.replace(/[一二两三四五六七八九十百千]{2,}|十/gu, toDigits)).replaceAll('加', '+')
const toDigits = (number: string) => String(parseNumeral(number) ?? number)
/** Writes the numbers of a folded text as Chinese numerals (15 as 十五, 3+1 as 三加一). */
const inNumerals = (folded: string) => level(folded.replace(/\d+/gu, toNumerals)).replaceAll('+', '加')
const toNumerals = (number: string) => formatNumeral(Number(number)) ?? number
const whole = { start: 0, end: source.length }

const term = fc.constantFrom(...graph.nodesOf('term'))
const label = fc.constantFrom(...graph.nodes.map((node) => node.label))
const piece = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, fc.nat(), fc.integer({ min: 1, max: 40 })).map(([full, at, length]) => {
    const start = at % full.length
    return full.slice(start, start + length)
  })
const query = fc.oneof(
  label,
  piece(label),
  piece(fc.constant(source)),
  fc.tuple(piece(label), piece(fc.constant(source))).map((words) => words.join(' ')),
  fc
    .array(fc.constantFrom(...'四区两城二五力零陵三管必须“” 2614'), { maxLength: 8 })
    .map((chars) => chars.join('')),
  piece(fc.constantFrom(...graph.nodesOf('term')).map(({ pinyin }) => pinyin)),
  fc.string({ unit: fc.constantFrom(...'aeiouvnghzscl2 '), maxLength: 24 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

const isApart = (spans: readonly Span[]) =>
  spans.every((span, i) => span.start < span.end && (i === 0 || (spans[i - 1]?.end ?? 0) <= span.start))

describe('any query', () => {
  const forEachHit = (check: (hit: SearchHit, text: string) => void) =>
    fc.assert(
      fc.property(query, (text) => {
        const suggestion = engine.suggest(text)
        for (const hit of [...engine.search(text), ...(suggestion ? [suggestion] : [])]) check(hit, text)
      }),
      { numRuns: 300 },
    )

  it('is answered by nodes with marks inside their labels', () => {
    forEachHit((hit) => {
      expect(graph.node(hit.key)?.label).toBe(hit.label)
      expect(isApart(hit.marks)).toBe(true)
      for (const mark of hit.marks) expect(containsSpan({ start: 0, end: hit.label.length }, mark)).toBe(true)
    })
  })

  it('is answered by snippets inside the source, with their marks inside them', () => {
    forEachHit(({ snippet, match }) => {
      if (match === 'text' || match === 'near-text') expect(snippet?.marks.length).toBeGreaterThan(0)
      if (snippet === null) return
      expect(containsSpan(whole, snippet.span)).toBe(true)
      expect(isApart(snippet.marks)).toBe(true)
      for (const mark of snippet.marks) expect(containsSpan(snippet.span, mark)).toBe(true)
    })
  })

  it('marks what it holds and no more', () => {
    forEachHit((hit, text) => {
      const folded = alphabet.foldText(text)
      if (hit.match === 'pinyin' || hit.match === 'initials' || /[a-z]/u.test(folded)) return
      const forms = [level(text), inDigits(folded), inNumerals(folded)]
      const held = new Set(forms.join(''))
      for (const mark of hit.marks) {
        const met = level(sliceSpan(hit.label, mark))
        for (const char of met) expect(held.has(char)).toBe(true)
        if (['exact', 'prefix', 'infix'].includes(hit.match) && !/\s/u.test(text))
          expect(forms).toContain(met)
      }
    })
  })

  it('may be a number that the name writes otherwise', () => {
    for (const [query, met] of [
      ['10', '十'],
      ['十五', '十五'],
      ['15', '十五'],
    ]) {
      // Entry 10 comes before what has 十 in its name.
      const first = engine.search(query ?? '').find(({ match }) => match !== 'number')
      expect(first?.marks.map((mark) => sliceSpan(first.label, mark))).toEqual([met])
    }
  })

  it('is answered best first, each node once, with scores from 0 to 1', () => {
    fc.assert(
      fc.property(query, (text) => {
        const hits = engine.search(text, { limit: 1000 })
        const scores = hits.map((hit) => hit.score)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
        expect(new Set(hits.map((hit) => hit.key)).size).toBe(hits.length)
      }),
    )
  })
})

describe('a term', () => {
  it('comes first by its name, whatever quotation marks stand in it', () => {
    const quoted = fc.tuple(term, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...'“”‘’"「」『』＂ '))))
    fc.assert(
      fc.property(quoted, ([{ key, name }, quotes]) => {
        const chars = [...name]
        for (const [at, quote] of quotes) chars.splice(at % (chars.length + 1), 0, quote)
        expect(engine.search(chars.join(''))[0]).toMatchObject({ key, match: 'exact' })
      }),
    )
  })

  it('of four or more characters comes first with any one missing, unless names hold what is left', () => {
    for (const { key, name } of graph.nodesOf('term')) {
      const folded = fold(name)
      for (let at = 0; folded.length >= 4 && at < folded.length; at++) {
        const hits = engine.search(folded.slice(0, at) + folded.slice(at + 1))
        expect(hits.map((hit) => hit.key)).toContain(key)
        if (hits[0]?.key !== key) expect(['exact', 'prefix', 'infix']).toContain(hits[0]?.match)
      }
    }
  })
})
