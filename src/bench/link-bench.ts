import { readFileSync } from 'node:fs'
import { linkMarkdown } from '../linking/link-markdown.ts'
import { makeLinkTarget } from '../linking/link-target.ts'
import { linkText } from '../linking/link-text.ts'
import { makeTermFinder } from '../linking/term-finder.ts'
import { parseGraph } from '../model/read-graph.ts'
import { applyEdits } from '../text/edits.ts'
import { timeStages } from './measure.ts'
import { type Ratio, ratioOf } from './ratio.ts'
import { fillText, MB, utf8Length } from './sample-report.ts'
import { plainLoop } from './stages.ts'
import { SHIPPED_GRAPH, SHIPPED_ID, SHIPPED_REPORT } from './stock.ts'
import { formatNumber, printTable, speedRows } from './table.ts'

/** How much is linked, and how often; Markdown in which every use is refused takes longer than all the rest. */
interface LinkPlan {
  readonly megabytes: number
  readonly rounds: number
  readonly markdownRounds: number
}

/**
 * Prints the speed of linking a text, beside a loop that reads each character once and the search for names alone.
 *
 * @returns The speed of linking as a share of that of the search for names.
 */
export function printLinking({ megabytes, rounds, markdownRounds }: LinkPlan): Ratio[] {
  const report = readFileSync(SHIPPED_REPORT, 'utf8')
  const text = fillText(report, megabytes * MB)
  const find = makeTermFinder(parseGraph(readFileSync(SHIPPED_GRAPH, 'utf8')).nodesOf('term'))
  const target = makeLinkTarget('https://example.org/', SHIPPED_ID)
  const link = (source: string, mode: 'first' | 'all') =>
    applyEdits(source, linkText(source, { find, target, mode }).insertions)
  const linked = link(text, 'first')
  const timed = timeStages(
    [
      plainLoop(text),
      { name: '只找名称', run: () => find(text) },
      { name: 'link --first', run: () => link(text, 'first') },
      { name: 'link --all', run: () => link(text, 'all') },
      { name: 'link --first，再一遍', run: () => link(linked, 'first') },
    ],
    rounds,
  )
  const size = utf8Length(text) / MB
  console.log(`\n给 ${formatNumber(size)} MB 的文本加链接，22 个词条（${rounds} 轮的中位数）`)
  printTable([['', '毫秒', 'MB/s', '占只找名称'], ...speedRows(timed, size, 1)])
  printMarkdownGrowth((source) => linkMarkdown(source, { find, target, mode: 'all' }), markdownRounds)
  const [, names, first, , again] = timed.map((stage) => stage.rounds)
  return [
    ratioOf('链接的速度占只找名称', first ?? [], names ?? []),
    ratioOf('再链接一遍的速度占只找名称', again ?? [], names ?? []),
  ]
}

/** A line whose use cannot be linked without a change to the signs beside it. */
const STARRED_LINE = '**打造四区两城**建设'
const GROWTH = [
  { name: '一行一段', joint: '\n\n' },
  { name: '一段多行', joint: '\n' },
  { name: '一段一行', joint: '' },
]
const SIZES = [0.2, 1] as const

/** Prints what linking Markdown takes as a text grows in which every use is refused, in processor time. */
function printMarkdownGrowth(link: (source: string) => unknown, rounds: number): void {
  console.log(`\n给 Markdown 加链接随长度的变化：${STARRED_LINE}`)
  link(STARRED_LINE.repeat(1000))
  const rows = GROWTH.map(({ name, joint }) => {
    const sources = SIZES.map((megabytes) => fillText(STARRED_LINE + joint, megabytes * MB))
    const [small = 0, large = 0] = leastSeconds(sources, link, rounds)
    return [name, formatNumber(small), formatNumber(large), formatNumber(large / small)]
  })
  printTable([['', '0.2 MB 秒', '1 MB 秒', '倍'], ...rows])
}

/** Returns what each text takes at least, of some rounds in which they take turns: other work can only add to it. */
function leastSeconds(
  sources: readonly string[],
  link: (source: string) => unknown,
  rounds: number,
): number[] {
  const least = sources.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++)
    for (const [i, source] of sources.entries()) {
      const start = process.cpuUsage()
      link(source)
      const { user, system } = process.cpuUsage(start)
      least[i] = Math.min(least[i] ?? 0, (user + system) / 1_000_000)
    }
  return least
}
