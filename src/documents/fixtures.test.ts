import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mentionsOf, readSample } from '../compile/testing/samples.ts'
import { readDocument } from './read-document.ts'

const here = (name: string) => readFileSync(new URL(name, import.meta.url))
const plain = here('../../graph-data/lingling-2024-plan/source.txt').toString()

function factsOf(text: string) {
  const { graph } = readSample(text)
  return {
    terms: graph
      .nodesOf('term')
      .map(({ name, definition }) => `${name} ${definition}`)
      .sort(),
    citations: mentionsOf(graph, 'term'),
    outline: graph.nodes.flatMap((node) => ('address' in node ? [`${node.key} ${node.kind}`] : [])),
  }
}

describe('the report of 零陵 in every format', () => {
  it.each([
    'lingling-2024-plan.docx',
    'lingling-2024-plan.pdf',
    'lingling-notes.docx',
    'lingling-numbered.docx',
  ])('has the same terms, citations and outline in %s', async (name) => {
    const { text, plain: isPlain, encoding } = await readDocument(here(`fixtures/${name}`), name)
    expect([isPlain, encoding]).toEqual([false, 'binary'])
    expect(factsOf(text)).toEqual(factsOf(plain))
  })

  it('has neither the running head nor the page numbers of its pages', async () => {
    const { text } = await readDocument(here('fixtures/lingling-2024-plan.pdf'), null)
    expect(text).not.toMatch(/会议文件|— ?\d+ ?—/u)
  })

  it('has its automatic numbers as they are printed', async () => {
    const { text } = await readDocument(here('fixtures/lingling-numbered.docx'), null)
    const lines = (all: string) => all.split('\n').map((line) => line.trim())
    expect(lines(text.trimEnd())).toEqual(lines(plain.replace('[bookmark: _GoBack]', '').trimEnd()))
  })
})
