import type { EdgeAttributes, NodeAttributes, SerializedTermGraph } from '../../../model/graph.ts'
import { edgeKey, type NodeKey } from '../../../model/ids.ts'
import type { ItemKind, Side } from '../../../model/kinds.ts'
import { EMPTY_REPORT } from '../../../model/testing/empty-report.ts'

/** What a made-up graph is built from; citations name a term by position and a block by address. */
export interface Sample {
  readonly terms: readonly { readonly name: string; readonly groups: readonly number[] }[]
  readonly addresses: readonly string[]
  readonly cites: readonly { readonly term: number; readonly address: string }[]
  /** Coinages by the addresses of the blocks that cite them. */
  readonly coinages?: readonly (readonly string[])[]
}

const NOWHERE = { span: { start: 0, end: 0 }, x: 0, y: 0, size: 0 }

/** Builds an unplaced graph for tests. */
export function buildSample(sample: Sample): SerializedTermGraph {
  const nodes: { key: NodeKey; attributes: NodeAttributes }[] = []
  const edges = new Map<string, SerializedTermGraph['edges'][number]>()
  const link = (source: NodeKey, target: NodeKey, attributes: EdgeAttributes) => {
    const key = edgeKey(attributes.kind, source, target)
    edges.set(key, { key, source, target, attributes })
  }
  sample.terms.forEach(({ name, groups }, index) => {
    const key = `term/t${index + 1}` as NodeKey
    nodes.push({ key, attributes: termAttributes(name) })
    groups
      .flatMap((count, group) => Array.from({ length: count }, () => ({ head: null, count, index: group })))
      .forEach((group, n) => {
        const part = `${key}/${n + 1}` as NodeKey
        nodes.push({ key: part, attributes: { kind: 'component', label: `${n}`, group, ...NOWHERE } })
        link(key, part, { kind: 'component' })
      })
  })
  const blocks = new Map(sample.addresses.map((address) => [address, blockKey(address, sample.addresses)]))
  for (const [address, key] of blocks) {
    nodes.push({ key, attributes: blockAttributes(address, key) })
    const parent = blocks.get(address.split('.').slice(0, -1).join('.'))
    if (parent) link(parent, key, { kind: 'contains' })
  }
  for (const { term, address } of sample.cites) {
    const block = blocks.get(address)
    if (block) link(block, `term/t${term + 1}` as NodeKey, { kind: 'cites', mentions: [MENTION] })
  }
  sample.coinages?.forEach((addresses, index) => {
    const key = `coinage/c${index + 1}` as NodeKey
    nodes.push({
      key,
      attributes: { kind: 'coinage', label: '新词', score: 8, reasons: ['numeral'], ...NOWHERE },
    })
    for (const address of addresses) {
      const block = blocks.get(address)
      if (block) link(block, key, { kind: 'cites', mentions: [MENTION] })
    }
  })
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: HEAD,
    nodes,
    edges: [...edges.values()],
  }
}

/** Returns a report of `count` terms with petals, names and citations of every sort. */
export function reportOf(count: number): SerializedTermGraph {
  const sections = Math.max(2, Math.ceil(count / 6))
  const addresses = ['1', '2', 'p1']
  for (const part of [1, 2])
    for (let s = 1; s <= sections; s++) {
      addresses.push(`${part}.${s}`)
      for (let item = 1; item <= 3; item++) addresses.push(`${part}.${s}.${item}`)
    }
  const at = (part: number, n: number) => `${part}.${1 + (n % sections)}.${1 + (n % 3)}`
  const groupings = [[4, 2], [], [2, 6, 1, 4], [3, 3], [1, 1], [8], [5], [2], [3, 3, 3]]
  return buildSample({
    terms: Array.from({ length: count }, (_, n) => ({
      name:
        ['四区两城', '2614工作法', '三送三解三优专项行动', '保交楼', '“十四五”重大工程项目建设'][n % 5] ?? '',
      groups: groupings[n % groupings.length] ?? [],
    })),
    addresses,
    cites: Array.from({ length: count }, (_, n) => n).flatMap((n) => [
      ...(n % 5 < 3 ? [{ term: n, address: at(1, n) }] : []),
      ...(n % 5 > 1 ? [{ term: n, address: at(2, n * 7) }] : []),
    ]),
    coinages: Array.from({ length: count }, (_, n) => [at(1 + (n % 2), n * 3)]),
  })
}

function termAttributes(name: string): NodeAttributes {
  const span = NOWHERE.span
  const text = { definition: '', pinyin: '', aliases: [], number: null }
  return { kind: 'term', label: name, name, ...text, labelSpan: span, entrySpan: span, ...NOWHERE }
}

function blockKey(address: string, all: readonly string[]): NodeKey {
  const last = address.split('.').at(-1) ?? ''
  const isSection = !last.startsWith('p') && address.split('.').length < 3 && !address.includes('p')
  return `${isSection && all.length > 0 ? 's' : 'p'}/${address}` as NodeKey
}

function blockAttributes(address: string, key: NodeKey): NodeAttributes {
  const base = { label: address, address: address as never, side: sideOf(address), marker: null, ...NOWHERE }
  if (key.startsWith('s/')) {
    const level = address.split('.').length
    return { kind: 'section', ...base, heading: address, headingSpan: base.span, level }
  }
  if (address.split('.').at(-1)?.startsWith('p')) return { kind: 'paragraph', ...base }
  return { kind: itemKindOf(base.side), ...base, title: address }
}

function sideOf(address: string): Side {
  if (address.startsWith('1.p4')) return 'shortcomings'
  if (address.startsWith('1')) return 'review'
  return address.startsWith('2') ? 'plan' : 'none'
}

function itemKindOf(side: Side): ItemKind {
  if (side === 'shortcomings') return 'problem'
  return side === 'plan' ? 'task' : 'achievement'
}

const MENTION = { start: 0, end: 1, surface: '词', match: 'exact' } as const

const HEAD: SerializedTermGraph['attributes'] = {
  schema: 1,
  report: { ...EMPTY_REPORT, reviewYear: 2023, planYear: 2024 },
  source: { file: 'source.txt', sha256: '', length: 0, format: 'text', encoding: 'utf-8' },
  compiler: '0',
  skipped: [],
  diagnostics: [],
}
