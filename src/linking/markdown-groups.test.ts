import { describe, expect, it } from 'vitest'
import { type MarkdownBlock, parseMarkdownBlocks, textBlocks } from '../documents/markdown/parse.ts'
import { parseNodeKey } from '../model/ids.ts'
import type { Span } from '../model/span.ts'
import { makeLinkTarget } from './link-target.ts'
import { formatMarkdownLink } from './link-text.ts'
import { groupUses, linkGroups, type MarkdownUse } from './markdown-groups.ts'

const target = makeLinkTarget('https://a.cn/', 'r')
const key = parseNodeKey('term/siqu')!
const other = parseNodeKey('term/wuhao')!
const span = (start: number, end: number): Span => ({ start, end })
const use = (place: Span, ...more: Span[]): MarkdownUse => ({ key, places: [place, ...more] })

/** Groups uses of a paragraph whose text, all of it or the stretches given, is open. */
function grouped(source: string, uses: readonly MarkdownUse[], open?: readonly Span[]) {
  const block: MarkdownBlock = { type: 'paragraph', start: 0, end: source.length, breaks: [] }
  const groups = groupUses(uses, { block, open: open ?? [block], section: 3, source })
  return groups.map(({ stretch, uses: some, hasSigns }) => ({
    text: source.slice(stretch.start, stretch.end),
    uses: some.length,
    hasSigns,
  }))
}

describe('the uses of a paragraph', () => {
  it('are none, and make no group', () => {
    expect(grouped('没有名词', [])).toEqual([])
    expect(grouped('没有*名词*', [])).toEqual([])
  })

  it('are one group where the paragraph has no signs', () => {
    const source = '抓四区两城，全力推进，抓五好园区建设'
    expect(grouped(source, [use(span(1, 5)), use(span(13, 17))])).toEqual([
      { text: source, uses: 2, hasSigns: false },
    ])
  })

  it('have a character on either side where it has signs', () => {
    const source = '全力抓四区两城，全力推进，要抓五好园区建设*了*'
    expect(grouped(source, [use(span(3, 7)), use(span(15, 19))], [span(0, 21)])).toEqual([
      { text: '抓四区两城，', uses: 1, hasSigns: false },
      { text: '抓五好园区建', uses: 1, hasSigns: false },
    ])
  })

  it('reach to the ends of the paragraph where nothing parts it before', () => {
    const source = '四区两城要抓*好*五好园区'
    expect(grouped(source, [use(span(0, 4)), use(span(9, 13))], [span(0, 6)])).toEqual([
      { text: '四区两城要', uses: 1, hasSigns: false },
      { text: '抓*好*五好园区', uses: 1, hasSigns: true },
    ])
    expect(grouped('*四区两城*', [use(span(1, 5))], [])).toEqual([
      { text: '*四区两城*', uses: 1, hasSigns: true },
    ])
  })

  it('are together where they share a character, apart where they do not', () => {
    const source = '抓四区与两城和好*了*'
    const open = [span(0, 8)]
    expect(grouped(source, [use(span(1, 3)), use(span(4, 6))], open)).toEqual([
      { text: '抓四区与两城和', uses: 2, hasSigns: false },
    ])
    const apart = '抓四区与要两城和好*了*'
    expect(grouped(apart, [use(span(1, 3)), use(span(5, 7))], [span(0, 9)])).toEqual([
      { text: '抓四区与', uses: 1, hasSigns: false },
      { text: '要两城和', uses: 1, hasSigns: false },
    ])
  })

  it('hold all places that a link may be put around', () => {
    const source = '全力抓好四区两城建设工作*了*'
    const open = [span(0, 12)]
    expect(grouped(source, [use(span(4, 8), span(2, 6), span(5, 10))], open)).toEqual([
      { text: '力抓好四区两城建设工', uses: 1, hasSigns: false },
    ])
    // The later use lies within the reach of the first.
    expect(grouped(source, [use(span(2, 3), span(2, 10)), use(span(4, 8))], open)).toEqual([
      { text: '力抓好四区两城建设工', uses: 2, hasSigns: false },
    ])
    expect(grouped(source, [use(span(4, 8)), use(span(7, 8), span(2, 10))], open)).toEqual([
      { text: '力抓好四区两城建设工', uses: 2, hasSigns: false },
    ])
  })

  it('keep their block and section', () => {
    const block: MarkdownBlock = { type: 'heading', start: 0, end: 4, breaks: [] }
    expect(groupUses([use(span(0, 4))], { block, open: [], section: 3, source: '四区两城' })).toEqual([
      { block, section: 3, stretch: block, uses: [use(span(0, 4))], hasSigns: false },
    ])
  })
})

interface Linked {
  readonly mode?: 'all' | 'first'
  readonly linked?: ReadonlyMap<number, ReadonlySet<typeof key>>
}

/** Links uses in the paragraphs of a document, each its own section or all one; returns what is linked. */
function linksIn(
  source: string,
  uses: readonly (readonly MarkdownUse[])[],
  options: Linked & { sections?: boolean } = {},
) {
  const blocks = textBlocks(parseMarkdownBlocks(source), source)
  const groups = blocks.flatMap((block, i) =>
    groupUses(uses[i] ?? [], { block, open: [], section: options.sections ? i : 0, source }),
  )
  const links = linkGroups(groups, {
    source,
    target,
    isDefined: () => false,
    noProse: [],
    linked: options.linked ?? new Map(),
    mode: options.mode ?? 'all',
    linksOf: ({ key: of, place }) => formatMarkdownLink(place, target.hrefOf(of)),
  })
  return links.map(({ place }) => source.slice(place.start, place.end))
}

describe('the links of uses', () => {
  it('are made at the best place that changes nothing', () => {
    const source = '抓**四区两城建设**的'
    expect(linksIn(source, [[use(span(3, 7))]])).toEqual([])
    expect(linksIn(source, [[use(span(3, 7), span(1, 11))]])).toEqual(['**四区两城建设**'])
    expect(linksIn(source, [[use(span(3, 7), span(2, 7), span(1, 11))]])).toEqual(['**四区两城建设**'])
    expect(linksIn(source, [[use(span(5, 7), span(1, 11))]])).toEqual(['两城'])
  })

  it('are made where others of the paragraph cannot be', () => {
    const source = '**四区两城**的，抓五好园区，**四区两城**的，四区两城'
    const places = [span(2, 6), span(11, 15), span(18, 22), span(26, 30)]
    expect(linksIn(source, [places.map((place) => use(place))])).toEqual(['五好园区', '四区两城'])
    expect(linksIn(source, [places.map((place) => use(place))], { mode: 'first' })).toEqual(['五好园区'])
  })

  it('are made where a link beside them makes them possible, which is made after they were refused', () => {
    // The sign between the two closes what it opened where both sides are links, or neither is.
    const source = '**四区两城**五好园区，**四区两城**的'
    const uses = [use(span(2, 6)), { key: other, places: [span(8, 12)] as const }, use(span(15, 19))]
    expect(linksIn(source, [uses])).toEqual(['四区两城', '五好园区'])
    expect(linksIn(source, [uses], { mode: 'first' })).toEqual(['四区两城', '五好园区'])
    expect(linksIn(source, [uses.slice(0, 1)])).toEqual([])
    expect(linksIn(`${source}\n\n四区两城`, [uses, [use(span(23, 27))]])).toHaveLength(3)
  })

  it('of the first use go to a later one where the first cannot be linked', () => {
    const source = '**四区两城**的\n\n四区两城\n\n四区两城'
    const uses = [[use(span(2, 6))], [use(span(11, 15))], [use(span(17, 21))]]
    expect(linksIn(source, uses, { mode: 'first' })).toHaveLength(1)
    expect(linksIn(source, uses)).toHaveLength(2)
    expect(linksIn(source, uses, { mode: 'first', sections: true })).toHaveLength(2)
  })

  it('of the first use are not made where the section has one', () => {
    const source = '四区两城\n\n五好园区'
    const uses = [[use(span(0, 4))], [{ key: other, places: [span(6, 10)] as const }]]
    const linked = new Map([[0, new Set([key])]])
    expect(linksIn(source, uses, { mode: 'first', linked })).toEqual(['五好园区'])
    expect(linksIn(source, uses, { mode: 'all', linked })).toEqual(['四区两城', '五好园区'])
    expect(linksIn(source, uses, { mode: 'first', linked: new Map([[1, new Set([key])]]) })).toHaveLength(2)
  })

  it('of terms beside each other are written one behind the other', () => {
    const source = '*好*四区两城五好园区'
    const uses = [use(span(3, 7)), { key: other, places: [span(7, 11)] as const }]
    expect(linksIn(source, [uses])).toEqual(['四区两城', '五好园区'])
  })

  describe('of a paragraph with many uses that cannot be linked', () => {
    const source = (refused: number, filler = '') => `${filler}${'**四区两城**的，'.repeat(refused)}四区两城`
    const links = (text: string) => {
      const uses = [...text.matchAll(/四区两城/g)].map(({ index }) => use(span(index, index + 4)))
      return linksIn(text, [uses])
    }

    it('are made where it was not tried too often', () => {
      expect(links(source(20))).toEqual(['四区两城'])
      expect(links(`四区两城，${source(20)}`)).toEqual(['四区两城', '四区两城'])
    })

    it('are none where it was tried too often', () => {
      expect(links(source(80))).toEqual([])
      expect(links(`四区两城，${source(80)}`)).toEqual([])
    })

    it('are none where there are far too many', () => {
      expect(links(source(200))).toEqual([])
      expect(links(`四区两城，${source(200)}`)).toEqual([])
    })

    it('are none where too much of it was tried', () => {
      expect(links(source(8, '要'.repeat(1000)))).toEqual(['四区两城'])
      expect(links(source(8, '要'.repeat(60_000)))).toEqual([])
    })
  })

  it('are none where there are no uses', () => {
    expect(linksIn('没有*名词*', [[]])).toEqual([])
  })
})
