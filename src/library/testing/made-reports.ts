import { readReport } from '../../compile/compile.ts'
import { newSlugs } from '../../compile/names/slugs.ts'
import { ORIGIN } from '../../compile/testing/samples.ts'
import { indexGraph } from '../../model/read-graph.ts'
import type { LibraryTools, ShelvedReport } from '../library.ts'

/** What a report for a test says. */
export interface MadeReport {
  readonly id: string
  readonly title?: string
  readonly body: string
  readonly entries?: readonly string[]
}

/** Makes a compiled report. */
export function madeReport({ id, title = '', body, entries = [] }: MadeReport): ShelvedReport {
  const glossary =
    entries.length === 0
      ? ''
      : `\n名词解释：\n${entries.map((entry, at) => `${at + 1}.${entry}`).join('\n')}\n`
  const source = `${title === '' ? '' : `${title}\n`}各位代表：\n一、工作安排\n${body}${glossary}`
  const { graph } = readReport(source, [], ORIGIN)
  if (graph === null) throw new Error('the sample is no report')
  return { id, graph: indexGraph(graph), source }
}

const CODES = new Map([
  ['湖南省', { code: '430000', level: 'province' }],
  ['永州市', { code: '431100', level: 'prefecture' }],
  ['零陵区', { code: '431102', level: 'county' }],
  ['益阳市', { code: '430900', level: 'prefecture' }],
] as const)

/** The compiler's slugs, and a table of four divisions. */
export const TOOLS: LibraryTools = {
  slugs: newSlugs,
  divisions: {
    superiors: (code) =>
      [...CODES].flatMap(([name, { code: other }]) =>
        other !== code && code.startsWith(other.replace(/(?:00){1,2}$/, '')) ? [name] : [],
      ),
    find: (place) => CODES.get(place as never) ?? null,
  },
}
