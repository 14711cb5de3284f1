import type { EdgeAttributes, NodeAttributes, SerializedTermGraph } from '../../../model/graph.ts'
import { edgeKey, type NodeKey } from '../../../model/ids.ts'
import { indexGraph, type TermGraph } from '../../../model/read-graph.ts'
import { EMPTY_REPORT } from '../../../model/testing/empty-report.ts'
import type { CanvasState } from '../state/canvas-state.ts'
import { readPalette } from '../style/palette.ts'

/** Makes a key for tests. */
export function keyOf(text: string): NodeKey {
  return text as NodeKey
}

const NOWHERE = { span: { start: 0, end: 0 }, x: 0, y: 0, size: 5 }
const TERM = {
  ...{ number: null, definition: '', pinyin: '', aliases: [] },
  ...{ labelSpan: NOWHERE.span, entrySpan: NOWHERE.span },
}

/**
 * Makes a small graph for tests.
 *
 * `wang` has two parts and is cited in 1.1.1 with `lou`, its part in 2.1.1; the definition of `san` names it.
 */
export function sampleGraph(): TermGraph {
  return indexGraph(sampleData())
}

/** Makes the data of the sample graph, to be changed. */
export function sampleData(): SerializedTermGraph {
  const nodes: [string, NodeAttributes][] = [
    [
      'term/wang',
      { kind: 'term', label: '“一网”', name: '一网', ...TERM, ...NOWHERE, size: 12, labelSide: 'left' },
    ],
    ['term/lou', { kind: 'term', label: '保交楼', name: '保交楼', ...TERM, ...NOWHERE, x: 200 }],
    ['term/san', { kind: 'term', label: '三稀', name: '三稀', ...TERM, ...NOWHERE, x: 300 }],
    ['term/far', { kind: 'term', label: '远', name: '远', ...TERM, ...NOWHERE, x: 900 }],
    ['term/wang/1', part('应急指挥网', 30, 0)],
    ['term/wang/2', part('风险隐患图', -30, 0)],
    ['coinage/xin', { kind: 'coinage', label: '新词', score: 8, reasons: ['numeral'], ...NOWHERE, x: 400 }],
    ['coinage/yin', { kind: 'coinage', label: '引语', score: 1, reasons: ['quoted'], ...NOWHERE, x: 500 }],
    [
      's/1.1',
      {
        kind: 'section',
        ...block('1.1'),
        label: '稳增长',
        heading: '稳增长',
        headingSpan: NOWHERE.span,
        level: 2,
      },
    ],
    [
      'p/1.1.1',
      { kind: 'achievement', ...block('1.1.1'), label: '安全生产管控有力', title: '安全生产管控有力' },
    ],
    [
      'p/2.1.1',
      {
        kind: 'task',
        ...block('2.1.1'),
        label: '抓实安全生产工作，守住不发生重大事故的底线',
        title: '抓实安全生产工作，守住不发生重大事故的底线',
      },
    ],
    ['p/p1', { kind: 'paragraph', ...block('p1'), label: '现在，我代表区人民政府' }],
  ]
  const edges: [string, string, EdgeAttributes][] = [
    ['term/wang', 'term/wang/1', { kind: 'component' }],
    ['term/wang', 'term/wang/2', { kind: 'component' }],
    ['s/1.1', 'p/1.1.1', { kind: 'contains' }],
    ['p/1.1.1', 'term/wang', { kind: 'cites', mentions: [] }],
    ['p/1.1.1', 'term/lou', { kind: 'cites', mentions: [] }],
    ['p/2.1.1', 'term/wang/1', { kind: 'cites', mentions: [] }],
    ['p/p1', 'coinage/xin', { kind: 'cites', mentions: [] }],
    ['term/lou', 'term/wang', { kind: 'related', weight: 1, because: [] }],
    [
      'term/san',
      'term/wang',
      {
        kind: 'related',
        weight: 1,
        because: [{ kind: 'definition', term: 'term/san' as never, span: NOWHERE.span }],
      },
    ],
    ['p/1.1.1', 'p/2.1.1', { kind: 'continues', via: [], from: NOWHERE.span, to: NOWHERE.span }],
  ]
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: {
      ...{ schema: 1, compiler: '0', skipped: [], diagnostics: [], report: EMPTY_REPORT },
      source: { file: 'source.txt', sha256: '', length: 0, format: 'text', encoding: 'utf-8' },
    } as SerializedTermGraph['attributes'],
    nodes: nodes.map(([key, attributes]) => ({ key: keyOf(key), attributes })),
    edges: edges.map(([source, target, attributes]) => {
      const ends = { source: keyOf(source), target: keyOf(target) }
      return { ...ends, key: edgeKey(attributes.kind, ends.source, ends.target), attributes }
    }),
  }
}

/** The colours of the light theme, as the style sheet has them. */
export const COLORS: Readonly<Record<string, string>> = {
  ...{ '--term': '#b3261e', '--component': '#9a6700', '--coinage': '#5b616a', '--joint': '#8b9097' },
  ...{ '--achievement': '#3451a3', '--task': '#0f766e', '--problem': '#7a3e9d' },
  ...{ '--text': '#23262b', '--text-2': '#5b616a', '--ground': '#fbfaf7' },
}

/** Makes a state with nothing chosen, changed as told. */
export function sampleState(changes: Partial<CanvasState> = {}): CanvasState {
  return {
    palette: readPalette((property) => COLORS[property] ?? ''),
    layout: 'map',
    shown: new Set(sampleGraph().nodes.map(({ key }) => key)),
    bridges: [],
    words: { reviewOnly: '未接续', planOnly: '新提' },
    ...{ depth: 0, chosen: null, hovered: null, walked: null, hoveredEdge: null },
    ...changes,
  }
}

function part(label: string, x: number, y: number): NodeAttributes {
  return { kind: 'component', label, group: { head: null, count: 2, index: 0 }, ...NOWHERE, x, y }
}

function block(address: string) {
  return {
    label: address,
    address: address as never,
    side: 'none' as const,
    marker: null,
    ...NOWHERE,
    x: 500,
  }
}
