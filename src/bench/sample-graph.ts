import { hash } from 'node:crypto'
import type { GraphAttributes, NodeAttributes, SerializedTermGraph } from '../model/graph.ts'
import { SCHEMA } from '../model/graph.ts'
import type { Address, NodeKey, Slug, TermKey } from '../model/ids.ts'
import { componentKey, edgeKey, passageKey, sectionKey, termKey } from '../model/ids.ts'
import type { Span } from '../model/span.ts'
import { EMPTY_REPORT } from '../model/testing/empty-report.ts'
import { type Dice, makeDice, pick } from '../text/dice.ts'
import { stripQuotes } from '../text/fold.ts'
import { makeTerms, type SampleTerm } from './sample-names.ts'
import type { Stock } from './stock.ts'

/** A made-up report with the graph that it would compile to. */
export interface SampleGraph {
  readonly graph: SerializedTermGraph
  readonly source: string
}

/** How many of 278 nodes are of each kind in the shipped report; the rest are parts of terms. */
const SHARE = { terms: 22, coinages: 69, sections: 16, items: 47, paragraphs: 16, of: 278 } as const
const PLACE = { x: 0, y: 0, size: 1 } as const

/**
 * Makes a report with about as many nodes as are wanted, in the proportions of the shipped one, out of the sentences
 * and names of a real one. The same seed gives the same graph.
 *
 * It is not compiled, for compiling as many takes minutes; spans, mentions and keys are those that a compiled graph
 * has.
 */
export function makeSampleGraph(stock: Stock, seed: number, nodes: number): SampleGraph {
  const dice = makeDice(seed)
  const count = (share: number) => Math.max(1, Math.round((nodes * share) / SHARE.of))
  const names = makeTerms(stock, count(SHARE.terms) + count(SHARE.coinages), dice)
  const draft = new Draft()
  const body = {
    stock,
    dice,
    terms: names.slice(0, count(SHARE.terms)),
    coinages: names.slice(count(SHARE.terms)),
    known: new Map<string, NodeKey>(),
  }
  for (let section = 1; section <= count(SHARE.sections); section++) addSection(draft, body, section)
  // Names that the body has not used get one use at the end, so that every name has a place.
  for (const coinage of body.coinages) if (!body.known.has(coinage.label)) nameOf(draft, body, coinage, false)
  body.terms.forEach((term, at) => {
    addEntry(draft, term, at)
  })
  return draft.finish()
}

interface Body {
  readonly stock: Stock
  readonly dice: Dice
  readonly terms: readonly SampleTerm[]
  readonly coinages: readonly SampleTerm[]
  /** The names used so far that no entry defines, each with its node. */
  readonly known: Map<string, NodeKey>
}

/** A report as it is being written, its nodes and edges noted on the way. */
class Draft {
  private readonly pieces: string[] = []
  private length = 0
  private readonly nodes: { key: NodeKey; attributes: NodeAttributes }[] = []
  private readonly edges = new Map<string, SerializedTermGraph['edges'][number]>()

  /** Writes a piece of text and gives where it stands. */
  write(text: string): Span {
    const start = this.length
    this.pieces.push(text)
    this.length += text.length
    return { start, end: this.length }
  }

  get end(): number {
    return this.length
  }

  node(key: NodeKey, attributes: NodeAttributes): NodeKey {
    this.nodes.push({ key, attributes })
    return key
  }

  join(kind: 'contains' | 'component', source: NodeKey, target: NodeKey): void {
    const key = edgeKey(kind, source, target)
    this.edges.set(key, { key, source, target, attributes: { kind } })
  }

  cite(source: NodeKey, target: NodeKey, surface: string, { start, end }: Span): void {
    const key = edgeKey('cites', source, target)
    const known = this.edges.get(key)?.attributes
    const before = known?.kind === 'cites' ? known.mentions : []
    const mentions = [...before, { start, end, surface, match: 'exact' as const }]
    this.edges.set(key, { key, source, target, attributes: { kind: 'cites', mentions } })
  }

  finish(): SampleGraph {
    const source = this.pieces.join('')
    const attributes: GraphAttributes = {
      schema: SCHEMA,
      report: EMPTY_REPORT,
      source: {
        file: 'source.txt',
        sha256: hash('sha256', source),
        length: source.length,
        format: 'text',
        encoding: 'utf-8',
      },
      compiler: 'sample',
      skipped: [],
      diagnostics: [],
    }
    const options = { type: 'directed', multi: true, allowSelfLoops: true } as const
    return { graph: { options, attributes, nodes: this.nodes, edges: [...this.edges.values()] }, source }
  }
}

const BLOCK = { side: 'plan', marker: null } as const

/** Writes a section with a paragraph and three items. */
function addSection(draft: Draft, body: Body, number: number): void {
  const { dice, stock } = body
  const address = `${number}` as Address
  const key = sectionKey(address)
  const start = draft.end
  const heading = makeTitle(stock, dice)
  const headingSpan = draft.write(heading)
  draft.write('。')
  addBlock(draft, body, { section: key, address: `${address}.p1` as Address, kind: 'paragraph' })
  for (let item = 1; item <= 3; item++) {
    addBlock(draft, body, { section: key, address: `${address}.${item}` as Address, kind: 'task' })
  }
  draft.write('\n')
  const at = { ...PLACE, ...BLOCK, address, span: { start, end: draft.end - 1 } }
  draft.node(key, { ...at, kind: 'section', label: heading, heading, headingSpan, level: 1 })
}

function addBlock(
  draft: Draft,
  body: Body,
  block: { readonly section: NodeKey; readonly address: Address; readonly kind: 'paragraph' | 'task' },
): void {
  const { section, address, kind } = block
  const { dice, stock } = body
  const key = passageKey(address)
  const start = draft.end
  const title = makeTitle(stock, dice)
  if (kind === 'task') draft.write(`${title}。`)
  for (let left = 2 + dice(3); left > 0; left--) {
    if (dice(3) === 0) useName(draft, body, key)
    draft.write(pick(stock.sentences, dice))
  }
  const at = { ...PLACE, ...BLOCK, address, span: { start, end: draft.end } }
  draft.node(key, kind === 'task' ? { ...at, kind, label: title, title } : { ...at, kind, label: title })
  draft.join('contains', section, key)
}

/** Writes a clause that uses a name, and cites it. */
function useName(draft: Draft, body: Body, block: NodeKey): void {
  const { dice, terms, coinages } = body
  const isTerm = dice(2) === 0
  const list = isTerm ? terms : coinages
  const name = list[dice(list.length)]
  if (name === undefined) return
  draft.write('扎实推进')
  const target = isTerm ? termKeyAt(terms.indexOf(name)) : nameOf(draft, body, name, true)
  const span = isTerm ? draft.write(name.label) : { start: draft.end - name.label.length, end: draft.end }
  draft.cite(block, target, name.label, span)
  draft.write('建设，')
}

/** Writes a name that no entry defines, and gives its node. */
function nameOf(draft: Draft, { known }: Body, { label }: SampleTerm, isUsed: boolean): NodeKey {
  const span = draft.write(label)
  if (!isUsed) draft.write('\n')
  const key = known.get(label) ?? (`coinage/n${known.size + 1}` as NodeKey)
  if (!known.has(label)) {
    known.set(label, key)
    draft.node(key, { ...PLACE, kind: 'coinage', label: stripQuotes(label), span, score: 1, reasons: [] })
  }
  return key
}

function addEntry(draft: Draft, { label, definition, parts }: SampleTerm, index: number): void {
  const key = termKeyAt(index)
  const labelSpan = draft.write(label)
  draft.write('：')
  const span = draft.write(definition)
  draft.write('\n')
  const name = stripQuotes(label)
  const entrySpan = { start: labelSpan.start, end: span.end }
  const rest = { name, number: null, definition, pinyin: '', aliases: [], labelSpan, entrySpan }
  draft.node(key, { ...PLACE, ...rest, kind: 'term', label, span })
  let from = span.start
  parts.forEach((part, at) => {
    const group = { head: null, count: parts.length, index: 0 }
    const own = { label: part, group, span: { start: from, end: from + part.length } }
    const partKey = draft.node(componentKey(key, at + 1), { ...PLACE, kind: 'component', ...own })
    draft.join('component', key, partKey)
    from = own.span.end + 1
  })
}

function termKeyAt(index: number): TermKey {
  return termKey(`t${index + 1}` as Slug)
}

/** Joins the first half of a title of the stock with the second half of another. */
function makeTitle({ titles, words }: Stock, dice: Dice): string {
  const [first = '', second = ''] = [pick(titles, dice), pick(titles, dice)]
    .map((title) => title.split('，'))
    .map((halves, at) => halves[at] ?? halves[0] ?? '')
  return `${first}${pick(words, dice)}，${pick(words, dice)}${second}`
}
