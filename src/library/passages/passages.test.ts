import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBlock } from '../../model/concordance.ts'
import { nearByFuse } from '../../search/near/near-by-fuse.ts'
import type { ShelvedReport } from '../library.ts'
import { memoryStore } from '../store/memory-store.ts'
import { holdLibrary, SMALL, SMALL_ROWS } from '../testing/small-library.ts'
import { buildGrams } from './build-grams.ts'
import { GramCollector, isGrams, readGram } from './gram-files.ts'
import { parsePassageQuery } from './passage-query.ts'
import { compareText } from './searched-text.ts'

const held = holdLibrary(SMALL, SMALL_ROWS)
const store = memoryStore(held, nearByFuse)

/** Finds the places of a phrase plainly and slowly: every unit of each stands in a block or an entry. */
function placesByHand({ graph, source }: ShelvedReport, forms: readonly string[]): number[] {
  const { level, folded } = compareText(source)
  const spans = graph.nodes.flatMap((node) => {
    if (node.kind === 'term') return [node.entrySpan]
    if (!isBlock(node)) return []
    return [node.kind === 'section' ? node.headingSpan : node.span]
  })
  const isSearched = (unit: number) => {
    const offset = folded.offsets[unit] ?? 0
    return spans.some(({ start, end }) => start <= offset && offset < end)
  }
  return Array.from(level, (_, at) => at).filter((at) =>
    forms.some(
      (form) => level.startsWith(form, at) && Array.from(form).every((_, nth) => isSearched(at + nth)),
    ),
  )
}

const countsOf = async (query: string) =>
  (await store.searchPassages(query)).groups.map(({ entry, count }) => [entry.id, count])

describe('the passages of a library', () => {
  it.each([
    [
      'the most places first, then the newest',
      '乡村振兴',
      [
        ['xi-2025', 2],
        ['dong-2024', 2],
        ['zhou-2023', 1],
      ],
    ],
    [
      'numerals in either form',
      '4区2城',
      [
        ['dong-2024', 2],
        ['xi-2025', 1],
      ],
    ],
    [
      'numbers in either form',
      '15件',
      [
        ['xi-2025', 1],
        ['dong-2024', 1],
      ],
    ],
    ['traditional characters', '鄉村全面振興', [['xi-2025', 1]]],
    [
      'digits',
      '2614',
      [
        ['dong-2024', 2],
        ['zhou-2023', 1],
      ],
    ],
    ['marks of quotation or none', '“四区”两城战略', [['xi-2025', 1]]],
    ['nothing where nothing is', '核聚变发电', []],
    ['words that stand together', '产业 振兴', [['dong-2024', 1]]],
  ])('are found by %s', async (_how, query, expected) => {
    expect(await countsOf(query)).toEqual(expected)
  })

  it.each(['区', '', '  ', '“”', '2'])('are not looked for by %j', async (query) => {
    const { groups, isTooShort } = await store.searchPassages(query)
    expect(groups).toEqual([])
    expect(isTooShort).toBe(/[^“”\s]/u.test(query))
  })

  it('are quoted as the report prints them, the words marked', async () => {
    const { groups } = await store.searchPassages('四区2城')
    const [group] = groups
    if (!group) throw new Error('nothing is found')
    const { source, quotes } = await store.quote('四区2城', group)
    expect(quotes.map(({ marks }) => marks.map(({ start, end }) => source.slice(start, end)))).toEqual([
      ['四区两城'],
      ['四区两城'],
    ])
    expect(quotes.map(({ span }) => source.slice(span.start, span.end))[0]).toContain(
      '深入实施“四区两城”建设',
    )
  })

  it('of a long phrase are borne out by the text or not quoted', async () => {
    const query = '推进乡村振兴示某创建'
    const { groups, isCertain } = await store.searchPassages(query)
    expect(isCertain).toBe(false)
    for (const group of groups) expect((await store.quote(query, group)).quotes).toEqual([])
    const right = '推进乡村振兴示范创建'
    const [first] = (await store.searchPassages(right)).groups
    expect(first && (await store.quote(right, first)).quotes).toHaveLength(1)
  })

  it('are those that a plain search finds, for every phrase of up to six characters', async () => {
    const texts = held.reports.map((report) => compareText(report.source).level)
    const phrases = fc
      .tuple(fc.nat(texts.length - 1), fc.nat(2000), fc.integer({ min: 2, max: 6 }))
      .map(([text, at, length]) => {
        const level = texts[text] ?? ''
        const start = at % (level.length - length)
        return level.slice(start, start + length)
      })
    const words = fc
      .array(fc.constantFrom(...'乡村振兴四区两城2614河长制十五件。：'), { minLength: 2, maxLength: 6 })
      .map((chars) => chars.join(''))
    await fc.assert(
      fc.asyncProperty(fc.oneof(phrases, words), async (query) => {
        const asked = parsePassageQuery(query)
        if (asked === null) return
        const forms = asked.phrases.map(({ text }) => text)
        const expected = held.reports
          .map((report) => [report.id, placesByHand(report, forms).length] as const)
          .filter(([, count]) => count > 0)
        expect(new Map((await countsOf(query)) as [string, number][])).toEqual(new Map(expected))
      }),
    )
  })

  it('are read from three files at most, whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'乡村 振兴十五1 25加+百'), maxLength: 30 }),
        (query) => {
          const asked = parsePassageQuery(query)
          const grams = new Set(
            asked?.phrases.flatMap(({ text, grams }) => grams.map((at) => text.slice(at, at + 2))),
          )
          expect(grams.size).toBeLessThanOrEqual(3)
        },
      ),
    )
  })
})

describe('the files of grams', () => {
  it('give back what was put in, over any number of files', () => {
    const entry = fc.record({
      report: fc.nat(40),
      places: fc.uniqueArray(fc.nat(70_000), { minLength: 1, maxLength: 30 }),
    })
    const lists = fc.dictionary(
      fc.string({ minLength: 2, maxLength: 2, unit: 'binary' }),
      fc.uniqueArray(entry, { selector: ({ report }) => report, minLength: 1 }),
    )
    fc.assert(
      fc.property(lists, (byGram) => {
        const grams = new GramCollector()
        const known = Object.entries(byGram).map(([text, list]) => {
          const gram = ((text.charCodeAt(0) << 16) | text.charCodeAt(1)) >>> 0
          const sorted = [...list].sort((a, b) => a.report - b.report)
          return [
            gram,
            new Map(sorted.map(({ report, places }) => [report, [...places].sort((a, b) => a - b)])),
          ] as const
        })
        const expected = new Map(known)
        for (const [gram, reports] of expected)
          for (const [report, places] of reports) for (const place of places) grams.add(gram, report, place)
        const files = grams.files()
        for (const [gram, reports] of expected) {
          const found = Array.from({ length: files.count }, (_, at) => readGram(files.file(at), gram))
          expect(found.filter((one) => one?.size)).toEqual([reports])
        }
      }),
    )
  })

  it('are the same whatever order the reports come in', () => {
    const [one, other] = [buildGrams(held.reports), buildGrams([...held.reports].reverse())]
    expect(one.count).toBe(other.count)
    expect(one.file(0)).toEqual(other.file(0))
  })

  it('that are cut short or of another format are refused', () => {
    const file = buildGrams(held.reports).file(0)
    expect(readGram(file.subarray(0, file.length - 1), 0xffffffff)).toBeNull()
    expect(readGram(new TextEncoder().encode('<!doctype html>'), 1)).toBeNull()
    expect(readGram(new Uint8Array(), 1)).toBeNull()
  })

  it('are known by their checksum: a changed byte is found', () => {
    const file = buildGrams(held.reports).file(0)
    expect(isGrams(file)).toBe(true)
    for (let at = 0; at < file.length; at += 1 + (at >> 4)) {
      const bytes = Uint8Array.from(file)
      bytes[at] = (bytes[at] as number) ^ (1 << (at % 8))
      expect(isGrams(bytes), `byte ${at}`).toBe(false)
    }
    expect(isGrams(new Uint8Array())).toBe(false)
  })
})
