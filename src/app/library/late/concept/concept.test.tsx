import fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { NodeKey, TermKey } from '../../../../model/ids.ts'
import type { Span } from '../../../../model/span.ts'
import { sampleEntry } from '../../testing/sample-entry.ts'
import { MarkedText } from '../marked-text.tsx'
import { CHART, chartYears } from './chart-bars.ts'
import { usersByLevel } from './users.ts'

describe('the chart of years', () => {
  it('draws shares of what is held, not counts, and nothing above all of it', () => {
    const years = [
      { year: 2024, held: 2, using: 1, defining: 0 },
      { year: 2025, held: 20, using: 20, defining: 5 },
      { year: 2026, held: 0, using: 0, defining: 0 },
    ]
    const bars = chartYears(years)
    expect(bars.map(({ using }) => using.height)).toEqual([CHART.height / 2, CHART.height, 0])
    expect(bars.map(({ counts }) => counts)).toEqual(['1/2', '20/20', '0/0'])
    for (const { using, defining } of bars)
      for (const bar of [using, defining]) expect(bar.y + bar.height).toBe(CHART.top + CHART.height)
  })
})

describe('the users of a name', () => {
  const definition = {
    report: 'b',
    term: 'term/x' as TermKey,
    label: 'x',
    definition: 'd',
    sense: 0,
    unlike: [],
  }
  const use = (report: string) => ({
    report,
    node: null,
    blocks: [{ block: 'p/1' as NodeKey, places: [{ start: 0, end: 1 }] }],
    quote: { text: 'x', mark: { start: 0, end: 1 } },
  })
  const catalogue = [
    sampleEntry('a', { level: 'county' }),
    sampleEntry('b', { level: 'province' }),
    sampleEntry('c'),
    sampleEntry('d', { level: 'province' }),
  ]

  it('stand by level, the highest first, those of no known level last; who only explains it is there too', () => {
    const levels = [{ level: 'province', held: 2, using: 1, defining: 1 } as const]
    const users = usersByLevel({ entries: [definition], uses: [use('a'), use('c')], levels }, catalogue)
    expect(users.map(({ level, users: here }) => [level, here.map(({ entry }) => entry.id)])).toEqual([
      ['province', ['b']],
      ['county', ['a']],
      [null, ['c']],
    ])
    expect(users[0]).toMatchObject({ count: { held: 2, using: 1 }, users: [{ use: null, definition }] })
  })
})

describe('MarkedText', () => {
  it('says every character once, whatever is marked', () => {
    const spans = fc.array(fc.nat(12), { maxLength: 6 }).map((cuts): Span[] => {
      const sorted = [...new Set(cuts)].sort((a, b) => a - b)
      return sorted.flatMap((start, at) => {
        const end = sorted[at + 1]
        return at % 2 === 0 && end !== undefined ? [{ start, end }] : []
      })
    })
    fc.assert(
      fc.property(spans, (marks) => {
        const html = renderToString(<MarkedText text="甲乙丙丁戊己庚辛壬癸子丑" marks={marks} />)
        expect(html.replace(/<[^>]*>/g, '')).toBe('甲乙丙丁戊己庚辛壬癸子丑')
        expect(html.match(/<mark>/g) ?? []).toHaveLength(marks.length)
      }),
    )
  })

  it('is no HTML', () => {
    expect(renderToString(<MarkedText text="<b>x" marks={[{ start: 0, end: 3 }]} />)).toBe(
      '<mark>&lt;b></mark>x',
    )
  })
})
