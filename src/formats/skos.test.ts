import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { Parser, type Quad } from 'n3'
import { describe, expect, it } from 'vitest'
import { citationsOf } from '../model/concordance.ts'
import { parseGraph } from '../model/read-graph.ts'
import { formatTerms } from './describe-term.ts'
import { formatJsonLd } from './json-ld.ts'
import { formatTurtle } from './turtle.ts'

const folder = 'graph-data/lingling-2024-plan'
const graph = parseGraph(readFileSync(`${folder}/graph.json`, 'utf8'))
const source = readFileSync(`${folder}/source.txt`, 'utf8')
const BASE = 'https://example.org/words/lingling-2024-plan/'
const SKOS = 'http://www.w3.org/2004/02/skos/core#'
const TERM = `${BASE}term/2614-gongzuofa/`

/** Reads Turtle as a program does that fetched it from the report's folder. */
function readTurtle(base: string): Quad[] {
  return new Parser({ baseIRI: `${BASE}skos.ttl` }).parse(formatTurtle({ graph, source, base }))
}

function objectsOf(quads: readonly Quad[], subject: string, predicate: string): string[] {
  return quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map((quad) => quad.object.value)
}

describe('the vocabulary as Turtle', () => {
  const quads = readTurtle('')

  it('has a concept for every term and every part', () => {
    const concepts = quads.filter((quad) => quad.object.value === `${SKOS}Concept`)
    expect(concepts.map((quad) => quad.subject.value).sort()).toEqual(
      [...graph.nodesOf('term'), ...graph.nodesOf('component')].map(({ key }) => `${BASE}${key}/`).sort(),
    )
  })

  it('tells labels, definition, number and pinyin of a term', () => {
    expect(objectsOf(quads, TERM, `${SKOS}prefLabel`)).toEqual(['“2614”工作法'])
    expect(objectsOf(quads, TERM, `${SKOS}altLabel`)).toEqual([
      '2614工作法',
      expect.stringContaining('gōng zuò fǎ'),
    ])
    expect(objectsOf(quads, TERM, `${SKOS}notation`)).toEqual(['15'])
    expect(objectsOf(quads, TERM, `${SKOS}definition`)[0]).toContain('应急指挥网')
    const pinyin = quads.find(
      ({ object }) => object.termType === 'Literal' && object.language === 'zh-latn-pinyin',
    )
    expect(pinyin).toBeDefined()
  })

  it('leads from a term to its parts and back, and both ways between related terms', () => {
    const narrower = objectsOf(quads, TERM, `${SKOS}narrower`)
    expect(narrower).toHaveLength(13)
    for (const part of narrower) expect(objectsOf(quads, part, `${SKOS}broader`)).toEqual([TERM])
    for (const other of objectsOf(quads, TERM, `${SKOS}related`))
      expect(objectsOf(quads, other, `${SKOS}related`)).toContain(TERM)
  })

  it('names every block that cites a concept, and no label twice', () => {
    for (const { key } of [...graph.nodesOf('term'), ...graph.nodesOf('component')]) {
      const blocks = new Set(citationsOf(graph, key).map(({ block }) => `${BASE}${block.key}/`))
      expect(objectsOf(quads, `${BASE}${key}/`, 'http://purl.org/dc/terms/isReferencedBy')).toEqual([
        ...blocks,
      ])
      const preferred = objectsOf(quads, `${BASE}${key}/`, `${SKOS}prefLabel`)
      expect(objectsOf(quads, `${BASE}${key}/`, `${SKOS}altLabel`)).not.toContain(preferred[0])
    }
  })

  it('means the same addresses with a base of its own', () => {
    const absolute = readTurtle(BASE).map(({ subject, object }) => [subject.value, object.value])
    expect(absolute).toEqual(quads.map(({ subject, object }) => [subject.value, object.value]))
  })

  it('survives labels with quotation marks, backslashes, breaks and halves of pairs', () => {
    const label = 'a"b\\c\nd\re\u0000f\ud800'
    const readable = label.replace('\ud800', '\ufffd')
    const [first, ...others] = graph.nodes
    const odd = { ...graph, nodesOf: () => [{ ...first!, label, name: label }] } as unknown as typeof graph
    const read = new Parser({ baseIRI: BASE }).parse(formatTurtle({ graph: odd, source, base: '' }))
    expect(others.length).toBeGreaterThan(0)
    expect(objectsOf(read, `${BASE}${first!.key}/`, `${SKOS}prefLabel`)).toEqual([readable])
  })
})

describe('the vocabulary as JSON-LD', () => {
  it.each(['', BASE])('makes the same statements as the Turtle, with the base “%s”', async (base) => {
    const document = JSON.parse(formatJsonLd({ graph, source, base })) as jsonld.JsonLdDocument
    const nquads = (await jsonld.toRDF(document, {
      base: `${BASE}skos.jsonld`,
      format: 'application/n-quads',
    })) as unknown as string
    const statement = ({ subject, predicate, object }: Quad) =>
      [
        subject.value,
        predicate.value,
        object.value,
        'language' in object ? object.language.toLowerCase() : '',
      ].join(' ')
    const fromJson = new Parser({ format: 'N-Quads' }).parse(nquads).map(statement)
    expect(fromJson.sort()).toEqual(readTurtle(base).map(statement).sort())
    expect(fromJson.length).toBeGreaterThan(500)
  })
})

describe('terms.json', () => {
  it('holds every term with its parts, citations and addresses', () => {
    const { terms, report } = JSON.parse(formatTerms({ graph, source, base: BASE }))
    expect(report.issuer).toBe('零陵区发展和改革局')
    expect(terms).toHaveLength(22)
    const term = terms.find(({ key }: { key: string }) => key === 'term/2614-gongzuofa')
    expect(term).toMatchObject({ url: TERM, number: '15', name: '2614工作法' })
    expect(term.parts).toHaveLength(13)
    expect(term.citations.map(({ url }: { url: string }) => url)).toEqual([
      `${BASE}p/1.6.3/`,
      `${BASE}p/2.8.2/`,
    ])
    for (const { surface, quotation } of term.citations) expect(quotation).toContain(surface)
  })
})
