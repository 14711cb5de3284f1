import { parse as parseCsv } from 'csv-parse/sync'
import Graph, { MultiDirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import jsonld from 'jsonld'
import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import { hostileReports } from '../compile/testing/hostile-report.ts'
import { indexGraph } from '../model/read-graph.ts'
import { formatEdgesCsv, formatNodesCsv } from './csv.ts'
import { formatTerms } from './describe-term.ts'
import { formatGexf } from './gexf.ts'
import { formatGraphml } from './graphml.ts'
import { formatJsonLd } from './json-ld.ts'
import { formatTurtle } from './turtle.ts'
import { escapeXml } from './xml.ts'

const BASE = 'https://example.org/words/report/'
const SKOS = 'http://www.w3.org/2004/02/skos/core#'
/** What a spreadsheet reads on as a formula. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/

/** Returns a label as an XML file can hold it. */
const inXml = (label: string) => [...label].filter((char) => escapeXml(char) !== '').join('')

describe.each(hostileReports())('a graph full of hostile texts: $id', ({ graph: serialized, source }) => {
  const graph = indexGraph(serialized)
  const published = { graph, source, base: BASE }

  it('reads back from GEXF and GraphML with its labels', () => {
    const readers = [
      parseGexf(Graph, formatGexf(graph, graph), { respectInputGraphType: false }),
      parseGraphml(MultiDirectedGraph, formatGraphml(graph, graph)),
    ]
    for (const read of readers) {
      expect([read.order, read.size]).toEqual([graph.nodes.length, graph.edges.length])
      for (const { key, label } of graph.nodes) expect(read.getNodeAttribute(key, 'label')).toBe(inXml(label))
    }
  })

  it.each([formatNodesCsv, formatEdgesCsv])('is a table without formulas: %o', (format) => {
    const rows: string[][] = parseCsv(format(graph, graph), { bom: true })
    expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    // Numbers stand in columns of their own.
    const isNumber = (cell: string) => Number.isFinite(Number(cell))
    expect(rows.flat().filter((cell) => FORMULA.test(cell) && !isNumber(cell))).toEqual([])
  })

  it('is a vocabulary of its terms and parts alone, in Turtle and in JSON-LD', async () => {
    const quads = new Parser({ baseIRI: `${BASE}skos.ttl` }).parse(formatTurtle(published))
    const told = (await jsonld.expand(JSON.parse(formatJsonLd(published)))) as { '@id'?: string }[]
    const keys = [...graph.nodesOf('term'), ...graph.nodesOf('component')].map(({ key }) => `${BASE}${key}/`)
    const concepts = quads.filter(({ object }) => object.value === `${SKOS}Concept`)
    expect(concepts.map(({ subject }) => subject.value).sort()).toEqual([...keys].sort())
    expect(new Set(quads.map(({ subject }) => subject.value)).size).toBe(keys.length + 1)
    expect(told.length).toBeGreaterThan(0)
    // Every address is one of the report's own, or of a vocabulary.
    const addresses = quads.flatMap(({ subject, predicate, object }) => [subject, predicate, object])
    const foreign = addresses
      .filter(({ termType }) => termType === 'NamedNode')
      .map(({ value }) => value)
      .filter((value) => !value.startsWith(BASE) && !/^https?:\/\/(?:www\.w3\.org|purl\.org)\//.test(value))
    expect(foreign).toEqual([])
    expect(JSON.parse(formatTerms(published))).toBeDefined()
  })
})
