import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMoved, type Moved, MovedError, mergeMoved, parseMoved } from '../address/moved.ts'
import { readReport } from '../compile/compile.ts'
import { isBlock } from '../model/concordance.ts'
import { indexGraph } from '../model/read-graph.ts'
import { sliceSpan } from '../model/span.ts'
import { diffReports, type ReportVersion } from './diff-reports.ts'

const SOURCE = readFileSync('graph-data/lingling-2024-plan/source.txt', 'utf8')
const version = (source: string): ReportVersion => {
  const { graph } = readReport(source, [], { sha256: '', format: 'text', encoding: 'utf-8' })
  return { graph: indexGraph(graph!), source }
}
const BEFORE = version(SOURCE)
const diff = (edited: string) => diffReports(BEFORE, version(edited))
const block = (address: string) => BEFORE.graph.nodes.filter(isBlock).find((one) => one.address === address)!
const entry = (number: number) => new RegExp(`^${number}[.．][^\\n]*\\n?`, 'm').exec(SOURCE)![0]
const labels = (terms: readonly { label: string }[]) => terms.map(({ label }) => label)

describe('two versions of a report', () => {
  it('that are the same differ in nothing', () => {
    const { terms, moved, reworded } = diff(SOURCE)
    expect([
      terms.added,
      terms.removed,
      terms.renamed,
      terms.redefined,
      terms.renumbered,
      moved,
      reworded,
    ]).toEqual(Array(7).fill([]))
  })

  it('tell a term that was taken out, and those that changed their numbers by it', () => {
    const later = [19, 20, 21, 22].reduce(
      (text, number) => text.replace(new RegExp(`(^|\\])${number}(?=[.．])`, 'm'), `$1${number - 1}`),
      SOURCE.replace(entry(18), ''),
    )
    const { terms, moved } = diff(later)
    expect(labels(terms.removed)).toEqual(['“三稀”'])
    expect(terms.renumbered.map(({ before, after }) => [before.number, after.number])).toEqual([
      ['19', '18'],
      ['20', '19'],
      ['21', '20'],
      ['22', '21'],
    ])
    expect(moved).toContainEqual({ from: 'term/sanxi', to: null, change: 'removed', words: '“三稀”' })
  })

  it('tell a term that was renamed by its definition, and its parts with it', () => {
    const { terms, moved } = diff(SOURCE.replaceAll('四区两城', '四区两都'))
    expect(terms.renamed.map(({ before, after }) => [before.label, after.label])).toEqual([
      ['“四区两城”', '“四区两都”'],
    ])
    expect([terms.added, terms.removed]).toEqual([[], []])
    const to = terms.renamed[0]!.after.key
    expect(moved).toContainEqual({ from: 'term/siqu-liangcheng', to, change: 'renamed', words: '“四区两城”' })
    expect(moved).toContainEqual(
      expect.objectContaining({ from: 'term/siqu-liangcheng/1', to: `${to}/1`, change: 'moved' }),
    )
  })

  it('tell a term that means something else now', () => {
    const { terms } = diff(SOURCE.replace('承接产业转移示范区', '承接产业集群先导区'))
    expect(labels(terms.redefined.map(({ after }) => after))).toEqual(['“四区两城”'])
  })

  it('tell an added term', () => {
    const { terms } = diff(`${SOURCE.trimEnd()}\n23.“七彩山城”：赤橙黄绿青蓝紫。\n`)
    expect(labels(terms.added)).toEqual(['“七彩山城”'])
  })

  it('follow a passage to its new number, and name the address that was given to another', () => {
    const [first, second] = [block('2.8.1'), block('2.8.2')]
    const items = [
      sliceSpan(SOURCE, second.span).replace('二是', '一是'),
      sliceSpan(SOURCE, first.span).replace('一是', '二是'),
    ]
    const between = SOURCE.slice(first.span.end, second.span.start)
    const { moved } = diff(
      SOURCE.slice(0, first.span.start) + items.join(between) + SOURCE.slice(second.span.end),
    )
    expect(moved.map(({ from, to }) => [from, to])).toEqual([
      ['p/2.8.1', 'p/2.8.2'],
      ['p/2.8.2', 'p/2.8.1'],
    ])
  })

  it('tell a passage that is gone, and one that only says it in other words', () => {
    const { span } = block('2.p5')
    const gone = diff(SOURCE.slice(0, span.start) + SOURCE.slice(span.end))
    expect(
      gone.moved.filter(({ to }) => to === null).map(({ change, words }) => [change, words.slice(0, 4)]),
    ).toEqual([['deleted', sliceSpan(SOURCE, span).slice(0, 4)]])
    const reworded = diff(
      SOURCE.slice(0, span.start) +
        SOURCE.slice(span.start, span.end).replace('与此同时', '在此期间') +
        SOURCE.slice(span.end),
    )
    expect([reworded.moved, reworded.reworded]).toEqual([[], ['p/2.p5']])
  })

  it('have an answer for every old address', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (where, length) => {
        const start = where % SOURCE.length
        const after = version(SOURCE.slice(0, start) + SOURCE.slice(start + (length % 400)))
        const { moved } = diffReports(BEFORE, after)
        const told = new Map(moved.map(({ from, to }) => [from, to]))
        for (const { key } of BEFORE.graph.nodes) {
          const to = told.has(key) ? told.get(key) : key
          if (to !== null) expect(after.graph.node(to!)).toBeDefined()
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe('moved.json', () => {
  const moved = (from: string, to: string | null, change: Moved['change'] = 'moved') =>
    ({ from, to, change, words: 'x' }) as Moved

  it('follows what moved before to where it is now', () => {
    const known = [moved('p/1', 'p/2'), moved('term/a', 'term/b', 'renamed')]
    expect(mergeMoved(known, [moved('p/2', 'p/3'), moved('term/b', null, 'removed')])).toEqual([
      moved('p/1', 'p/3'),
      moved('term/a', null, 'removed'),
      moved('p/2', 'p/3'),
      moved('term/b', null, 'removed'),
    ])
  })

  it('forgets what came back', () => {
    expect(mergeMoved([moved('p/1', 'p/2')], [moved('p/2', 'p/1')])).toEqual([moved('p/2', 'p/1')])
  })

  it('reads back what it wrote, and nothing else', () => {
    const all = [moved('p/1', 'p/2'), moved('s/1.1', null, 'deleted')]
    expect(parseMoved(formatMoved(all))).toEqual(all)
    expect(formatMoved([...all].reverse())).toBe(formatMoved(all))
  })

  it.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['<<<<<<< HEAD', 'not-json'],
    ['null', 'not-moved'],
    ['[]', 'not-moved'],
    ['{"schema":2,"moved":[]}', 'schema-version'],
    ['{"schema":1,"moved":[{"from":"../x"}]}', 'not-moved'],
    ['{"schema":1,"moved":[{"from":"p/1","to":"p/2","change":"deleted","words":""}]}', 'not-moved'],
  ])('is read whole or not at all: %j', (text, code) => {
    expect(() => parseMoved(text)).toThrow(expect.objectContaining({ code }))
  })

  it('has one entry an address', () => {
    const twice = [moved('p/1', 'p/2'), moved('p/1', 'p/3')]
    expect(() => parseMoved(formatMoved(twice))).toThrow(MovedError)
  })
})
