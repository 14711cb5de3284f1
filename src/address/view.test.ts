import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Address, NodeKey, Slug } from '../model/ids.ts'
import { DIVISION_LEVELS, LAYOUTS, NODE_KINDS, REPORT_KINDS } from '../model/kinds.ts'
import { isOwnPath } from './own-paths.ts'
import { CONCEPT_COLUMNS, sortAmong, TERM_COLUMNS } from './table-state.ts'
import {
  DEFAULT_VIEW,
  DEPTHS,
  formatView,
  hrefOfTool,
  LANGS,
  parseView,
  type Route,
  rootFrom,
  SCOPES,
  type View,
} from './view.ts'

const split = (url: string) => {
  const [, path = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(url) ?? []
  return { path, search, hash }
}

const address = fc.constantFrom('1', '2.8', '2.8.2', '1.p4.1', 'p1') as fc.Arbitrary<Address>
const key = fc.constantFrom(
  ...['term/2614-gongzuofa', 'term/a/3', 'coinage/x', 's/1.1', 'p/1.p4.1'],
) as fc.Arbitrary<NodeKey>
const slug = fc.constantFrom('2614-gongzuofa', 'a', 'x-2') as fc.Arbitrary<Slug>
const page: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>({ kind: 'home' }, { kind: 'terms' }, { kind: 'booklet' }, { kind: 'brief' }),
  fc.record({ kind: fc.constant('text' as const), at: fc.option(address) }),
  fc.record({ kind: fc.constant('node' as const), key }),
)
const report = fc
  .string({ minLength: 1 })
  .filter((id) => id !== 'index.html' && !isOwnPath(id) && id !== '.' && id !== '..' && !id.includes('/'))
const place: fc.Arbitrary<Pick<View, 'report' | 'page'>> = fc.oneof(
  fc.record({ report, page }),
  fc
    .oneof(
      fc.constantFrom<Route>({ kind: 'reports' }, { kind: 'check' }, { kind: 'link' }),
      fc.constantFrom<Route>({ kind: 'catalogue' }, { kind: 'concepts' }),
      fc.record({ kind: fc.constant('concept' as const), slug }),
      fc.record({ kind: fc.constant('concept-map' as const), at: fc.option(slug) }),
    )
    .map((own) => ({ report: null, page: own })),
)
const rest: fc.Arbitrary<Omit<View, 'report' | 'page'>> = fc.record({
  query: fc.string(),
  scope: fc.constantFrom(...SCOPES),
  lookup: fc.string(),
  hidden: fc.subarray([...NODE_KINDS]),
  lang: fc.constantFrom(...LANGS),
  layout: fc.constantFrom(...LAYOUTS),
  depth: fc.constantFrom(...DEPTHS),
  to: fc.option(key),
  sort: fc.record({
    column: fc.constantFrom(...TERM_COLUMNS, ...CONCEPT_COLUMNS),
    isDescending: fc.boolean(),
  }),
  filter: fc.string(),
  facets: fc.record({
    level: fc.option(fc.constantFrom(...DIVISION_LEVELS)),
    place: fc.string(),
    year: fc.option(fc.integer({ min: 1900, max: 2099 })),
    kind: fc.option(fc.constantFrom(...REPORT_KINDS)),
  }),
  picks: fc.uniqueArray(slug),
  show: fc.constantFrom('page' as const, 'graph' as const),
  embed: fc.boolean(),
  quote: fc.option(
    fc.record({
      exact: fc.string({ minLength: 1 }),
      prefix: fc.string(),
      suffix: fc.string(),
      at: fc.option(address),
    }),
  ),
})
const view: fc.Arbitrary<View> = fc.tuple(place, rest).map(([at, what]) => ({ ...at, ...what }))

describe('a view as an address', () => {
  it('comes back from its own address', () => {
    fc.assert(
      fc.property(view, (v) => {
        expect(parseView(split(formatView(v)))).toEqual(v)
      }),
    )
  })

  it('is ASCII whatever is searched for', () => {
    fc.assert(
      fc.property(view, (v) => {
        expect(formatView(v)).toMatch(/^[\x21-\x7e]*$/)
      }),
    )
  })

  it('reads any junk without throwing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (path, search, hash) => {
        expect(parseView({ path, search, hash }).lang).toMatch(/zh|en/)
      }),
    )
  })

  it('falls back to the default on unknown parameters', () => {
    expect(
      parseView({
        path: '',
        search:
          '?lang=fr&hide=dragons&show=all&x=1&layout=3d&depth=9&to=no!&sort=luck&pick=%00,&level=moon&year=3000&kind=poem',
      }),
    ).toEqual(DEFAULT_VIEW)
  })

  it.each([
    ['r/term/2614-gongzuofa/', { kind: 'node', key: 'term/2614-gongzuofa' }],
    ['r/term/2614-gongzuofa/3', { kind: 'node', key: 'term/2614-gongzuofa/3' }],
    ['r/p/1.p4.1/index.html', { kind: 'node', key: 'p/1.p4.1' }],
    ['r/text/', { kind: 'text', at: null }],
    ['r/booklet/', { kind: 'booklet' }],
    ['r/brief/', { kind: 'brief' }],
    ['r/term/Nope!/', { kind: 'missing', path: 'term/Nope!' }],
    ['check/', { kind: 'check' }],
    ['link/', { kind: 'link' }],
    ['check/index.html', { kind: 'check' }],
    ['reports/', { kind: 'catalogue' }],
    ['concepts/', { kind: 'concepts' }],
    ['concept/baojiaolou/', { kind: 'concept', slug: 'baojiaolou' }],
    ['concept/Nope!/', { kind: 'missing', path: 'Nope!' }],
    ['concepts/x/', { kind: 'missing', path: 'x' }],
    ['check/x/', { kind: 'missing', path: 'x' }],
    ['r/check/', { kind: 'missing', path: 'check' }],
    ['r/p/../x/', { kind: 'missing', path: 'p/../x' }],
  ])('reads %s', (path, expected) => {
    expect(parseView({ path }).page).toEqual(expected)
  })

  it.each<[Partial<View>, string]>([
    [{}, ''],
    [{ report: 'r', page: { kind: 'home' } }, 'r/'],
    [{ report: '报告 1', page: { kind: 'home' } }, '%E6%8A%A5%E5%91%8A%201/'],
    [{ report: 'r', page: { kind: 'terms' } }, 'r/terms/'],
    [{ report: 'r', page: { kind: 'booklet' } }, 'r/booklet/'],
    [{ report: 'r', page: { kind: 'brief' }, picks: ['a', 'b-2'] as Slug[] }, 'r/brief/?pick=a,b-2'],
    [{ report: 'r', page: { kind: 'text', at: null } }, 'r/text/'],
    [{ report: 'r', page: { kind: 'text', at: '2.8' as Address }, query: 'a' }, 'r/text/?q=a#b-2.8'],
    [{ report: 'r', page: { kind: 'node', key: 'term/a/3' as NodeKey } }, 'r/term/a/3/'],
    [{ report: 'r', page: { kind: 'missing', path: 'a b/词' } }, 'r/a%20b/%E8%AF%8D'],
    [{ page: { kind: 'check' } }, 'check/'],
    [{ page: { kind: 'link' }, lang: 'en' }, 'link/?lang=en'],
    [
      { page: { kind: 'catalogue' }, facets: { level: null, place: '', year: 2024, kind: null } },
      'reports/?year=2024',
    ],
    [{ page: { kind: 'concepts' }, filter: '区' }, 'concepts/?filter=%E5%8C%BA'],
    [{ page: { kind: 'concept', slug: 'a' as Slug } }, 'concept/a/'],
    [{ page: { kind: 'concept-map', at: null } }, 'concepts/map/'],
    [{ page: { kind: 'concept-map', at: 'a' as Slug }, to: 'term/b' as NodeKey }, 'concepts/map/?at=a&to=b'],
    [{ to: 'term/b' as NodeKey, depth: 2, layout: 'compare' }, '?layout=compare&depth=2&to=term/b'],
    [{ hidden: ['term', 'coinage'], show: 'graph', embed: true }, '?hide=term,coinage&show=graph&embed=1'],
    [{ query: 'a', scope: 'library', lookup: 'b' }, '?q=a&scope=library&term=b'],
    [
      { quote: { exact: 'a', prefix: 'b', suffix: 'c', at: '1.2' as Address } },
      '?quote=a&before=b&after=c&in=1.2',
    ],
    [{ sort: { column: 'name', isDescending: true } }, '?sort=-name'],
  ])('of %j is written %s', (parts, url) => {
    expect(formatView({ ...DEFAULT_VIEW, ...parts })).toBe(url)
    expect(parseView(split(url))).toEqual({ ...DEFAULT_VIEW, ...parts })
  })

  it.each([
    ['/r/terms/', 'r', { kind: 'terms' }],
    ['///r/', 'r', { kind: 'home' }],
    ['index.html', null, { kind: 'reports' }],
    ['/index.html', null, { kind: 'reports' }],
    ['r/index.html', 'r', { kind: 'home' }],
    ['r/xindex.html', 'r', { kind: 'missing', path: 'xindex.html' }],
    ['r/index.html/x', 'r', { kind: 'missing', path: 'index.html/x' }],
    ['r//', 'r', { kind: 'home' }],
    ['concept/a/b/', 'concept', { kind: 'missing', path: 'a/b' }],
    ['concept/', 'concept', { kind: 'home' }],
    ['concepts/map/x/', 'concepts', { kind: 'missing', path: 'map/x' }],
    ['x/map/', 'x', { kind: 'missing', path: 'map' }],
    ['reports/x/', 'reports', { kind: 'missing', path: 'x' }],
    ['%E6%8A%A5/terms/', '报', { kind: 'terms' }],
    ['50%/terms/', '50%', { kind: 'terms' }],
  ])('is found at the path %s', (path, report, page) => {
    expect(parseView({ path })).toEqual({ ...DEFAULT_VIEW, report, page })
  })

  it('takes no slug for the end of a path where ends are not slugs alone', () => {
    const search = '?to=a'
    expect(parseView({ path: 'concepts/map/', search }).to).toBe('term/a')
    expect(parseView({ path: 'r/', search }).to).toBeNull()
    const to = 'coinage/a' as NodeKey
    expect(formatView({ ...DEFAULT_VIEW, page: { kind: 'concept-map', at: null }, to })).toBe(
      'concepts/map/?to=coinage/a',
    )
  })

  it('keeps what it can of an address that is half junk', () => {
    const search = '?hide=coinage,dragon,term&pick=a,A!,b,a&in=no&quote=x&at=A!&embed=2'
    const { hidden, picks, quote, embed, page } = parseView({ path: 'concepts/map/', search })
    expect(hidden).toEqual(['term', 'coinage'])
    expect(picks).toEqual(['a', 'b'])
    expect(quote).toEqual({ exact: 'x', prefix: '', suffix: '', at: null })
    expect(embed).toBe(false)
    expect(page).toEqual({ kind: 'concept-map', at: null })
  })

  it.each([
    ['#b-2.8', '2.8'],
    ['2.8#', null],
    ['#2.8b-', null],
    ['#2.8', '2.8'],
    ['b-2.8', '2.8'],
    ['#x-b-2.8', null],
    ['#quoted', null],
    ['', null],
  ])('opens the text at %s', (hash, at) => {
    expect(parseView({ path: 'r/text/', hash }).page).toEqual({ kind: 'text', at })
  })

  it('leads to the tools in the language of the page', () => {
    expect(hrefOfTool('check', '../', 'zh')).toBe('../check/')
    expect(hrefOfTool('link', './', 'en')).toBe('./link/?lang=en')
  })

  it('sorts a table by its own columns alone', () => {
    const { sort } = parseView({ path: 'concepts/', search: '?sort=-entries' })
    expect(sortAmong(CONCEPT_COLUMNS, sort)).toEqual({ column: 'entries', isDescending: true })
    expect(sortAmong(TERM_COLUMNS, sort)).toEqual(DEFAULT_VIEW.sort)
  })

  it('knows the way to the root from any depth', () => {
    expect(rootFrom(DEFAULT_VIEW)).toBe('./')
    expect(rootFrom(parseView({ path: 'r/' }))).toBe('../')
    expect(rootFrom(parseView({ path: 'check/' }))).toBe('../')
    expect(rootFrom(parseView({ path: 'concept/a/' }))).toBe('../../')
    expect(rootFrom(parseView({ path: 'r/term/x/2/' }))).toBe('../../../../')
  })
})
