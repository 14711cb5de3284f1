import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../model/span.ts'
import { readSample, unpackShortened } from './testing/samples.ts'

const source = readFileSync(
  new URL('../../graph-data/lingling-2024-plan/source.txt', import.meta.url),
  'utf8',
)
const gold = JSON.parse(
  readFileSync(new URL('./fixtures/lingling-2024-plan.gold.json', import.meta.url), 'utf8'),
)
const { graph, diagnostics } = readSample(source)
const terms = graph.nodesOf('term')

/** Coinages of the report that count something, and plain quotations. */
const COUNTED = [
  ...['八项重点改革', '一照通', '非遗四进', '1+1+1+N', '双减', '三高四新', '十夜', '一网监管', '四位一体'],
  ...['双优', '十五条', '两个全覆盖', '双下降', '一核'],
]
const QUOTED = ['湘易办', '好差评', '枫桥经验', '白改黑', '水口山牛扣', '零陵禾花鱼', '距离']

describe('the report that the project ships with', () => {
  it('has nothing to complain of', () => {
    expect(diagnostics).toEqual([])
  })

  it('says what it is', () => {
    expect(graph.attributes.report).toEqual({
      kind: 'plan-report',
      title: '关于零陵区2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的情况汇报',
      shortTitle: '零陵区2024年计划报告',
      issuer: '零陵区发展和改革局',
      date: '2023年12月20日',
      session: '区第十一届人民代表大会第三次会议',
      place: '零陵区',
      placeCode: '431102',
      level: 'county',
      reviewYear: 2023,
      planYear: 2024,
      proposal: null,
    })
  })

  it('defines the 22 terms of the gold file, each with its number, label and definition', () => {
    const found = terms.map(({ number, label, name, labelSpan, span }) => ({
      number,
      label,
      names: [name],
      label_span: labelSpan,
      definition: span,
    }))
    const expected = gold.entries.map(
      ({ number, label, names, label_span, definition }: Record<string, unknown>) => ({
        number,
        label,
        names,
        label_span,
        definition,
      }),
    )
    expect(found).toEqual(expected)
  })

  it('lists the 108 components of the gold file in their groups', () => {
    const found = terms.map(({ key }) => groupsOf(key))
    expect(found).toEqual(gold.entries.map((entry: { components: unknown }) => entry.components))
    expect(graph.nodesOf('component')).toHaveLength(108)
    for (const { label, span } of graph.nodesOf('component')) expect(sliceSpan(source, span)).toBe(label)
  })

  it('never makes up for a part that is taken out of a list', () => {
    const shortened = unpackShortened(source, graph)
    expect(shortened).toHaveLength(108)
    for (const { components, diagnostics: found, count } of shortened) {
      expect(components).toEqual([])
      if (count > 3) expect(found.map(({ code }) => code)).toEqual(['numeral-mismatch'])
    }
  })

  it('cites terms just where the gold file says, with its surfaces and addresses', () => {
    const found = usesOf('term').map(({ name, start, end, address, match }) => [
      name,
      start,
      end,
      address,
      match,
    ])
    const expected = gold.citations.map((one: Record<string, unknown>) => [
      one.name,
      one.start,
      one.end,
      one.address,
      one.kind,
    ])
    expect(found.sort(byStart)).toEqual(expected.sort(byStart))
  })

  it('cites components just where the gold file says', () => {
    const found = usesOf('component').map(({ name, start, end, match }) => [name, start, end, match])
    const expected = gold.componentCitations.map((one: Record<string, unknown>) => [
      one.member,
      one.start,
      one.end,
      one.kind,
    ])
    expect(found.sort(byStart)).toEqual(expected.sort(byStart))
  })

  it('has the addresses of the gold file and no others', () => {
    const addresses = graph.nodes.flatMap((node) => ('address' in node ? [node.address] : []))
    expect(addresses.sort()).toEqual([...gold.addresses].sort())
  })

  it('has its 47 items at the address and with the title of the gold file', () => {
    const found = graph.nodes.flatMap((node) =>
      'title' in node
        ? [{ address: node.address, kind: node.kind, title: node.title, start: node.span.start }]
        : [],
    )
    const expected = gold.items.map(({ address, kind, title, start }: Record<string, unknown>) => ({
      address,
      kind,
      title,
      start,
    }))
    expect(found).toEqual(expect.arrayContaining(expected))
    expect(found).toHaveLength(47)
  })

  it('carries what was done into what is planned', () => {
    const clauses = graph.edges.flatMap((edge) =>
      edge.kind === 'continues' ? [`${sliceSpan(source, edge.from)} -> ${sliceSpan(source, edge.to)}`] : [],
    )
    expect(clauses).toContain('创新推行安全生产“2614”工作法 -> 持续推进“2614”工作法')
  })

  it('finds the coinages it never defines, and no term or title of a book among them', () => {
    const labels = graph.nodesOf('coinage').map(({ label }) => label)
    expect(labels).toEqual(expect.arrayContaining([...COUNTED, ...QUOTED]))
    for (const none of ['信仰的召唤', '四区两城', '六大', '十四五', '15分钟'])
      expect(labels).not.toContain(none)
  })

  it('ranks coinages with a numeral and a head above plain quotations', () => {
    const scores = new Map(graph.nodesOf('coinage').map(({ label, score }) => [label, score]))
    const scoreOf = (label: string) => scores.get(label) ?? Number.NaN
    expect(Math.min(...COUNTED.map(scoreOf))).toBeGreaterThan(Math.max(...QUOTED.map(scoreOf)))
    expect(scoreOf('枫桥经验')).toBeGreaterThan(scoreOf('距离'))
  })
})

function groupsOf(key: string) {
  const groups: { head: string | null; count: number; members: string[] }[] = []
  for (const edge of graph.edges) {
    const part = graph.node(edge.target)
    if (edge.kind !== 'component' || edge.source !== key || part?.kind !== 'component') continue
    const { head, count, index } = part.group
    groups[index] ??= { head, count, members: [] }
    groups[index]?.members.push(part.label)
  }
  return groups
}

function usesOf(kind: 'term' | 'component') {
  return graph.edges.flatMap((edge) => {
    const target = graph.node(edge.target)
    if (edge.kind !== 'cites' || target?.kind !== kind) return []
    const name = target.kind === 'term' ? target.name : target.label
    return edge.mentions.map((mention) => ({ ...mention, name, address: edge.source.slice(2) }))
  })
}

function byStart(a: readonly unknown[], b: readonly unknown[]): number {
  return Number(a[1]) - Number(b[1])
}
