import { readFileSync } from 'node:fs'
import { makeLinkTarget } from '../linking/link-target.ts'
import { linkText } from '../linking/link-text.ts'
import { insertAll } from '../linking/splice.ts'
import { makeTermFinder } from '../linking/term-finder.ts'
import { parseGraph } from '../model/read-graph.ts'
import { timeStages } from './measure.ts'
import { utf8Length } from './sample-report.ts'
import { plainLoop } from './stages.ts'
import { SHIPPED_GRAPH, SHIPPED_ID, SHIPPED_REPORT } from './stock.ts'
import { formatNumber, formatTable } from './table.ts'

/** A megabyte as disks and networks count it. */
const MB = 1_000_000

/** The amount of linking to measure. */
export interface LinkPlan {
  readonly megabytes: number
  readonly rounds: number
}

/** Prints the speed of linking a text, beside a loop that reads each character once and the search for names alone. */
export function printLinking({ megabytes, rounds }: LinkPlan): void {
  const report = readFileSync(SHIPPED_REPORT, 'utf8')
  const text = report.repeat(Math.ceil((megabytes * MB) / utf8Length(report)))
  const find = makeTermFinder(parseGraph(readFileSync(SHIPPED_GRAPH, 'utf8')).nodesOf('term'))
  const target = makeLinkTarget('https://example.org/', SHIPPED_ID)
  const link = (source: string, mode: 'first' | 'all') =>
    insertAll(source, linkText(source, { find, target, mode }).insertions)
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
  const scan = timed[1]?.ms ?? Number.NaN
  console.log(`\n给 ${formatNumber(size)} MB 的文本加链接，22 个词条（${rounds} 轮的中位数）`)
  const rows = timed.map(({ name, ms }) => [
    name,
    formatNumber(ms),
    formatNumber((1000 * size) / ms),
    `${formatNumber((100 * scan) / ms)}%`,
  ])
  for (const line of formatTable([['', '毫秒', 'MB/s', '占只找名称'], ...rows])) console.log(line)
}
