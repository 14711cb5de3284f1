import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { REPORT_KINDS } from '../model/kinds.ts'
import { readSample } from './testing/samples.ts'

/** The tables of docs/what-is-read.md, by the heading above them; each row a list of its cells. */
const TABLES = readTables(readFileSync(new URL('../../docs/what-is-read.md', import.meta.url), 'utf8'))

describe('docs/what-is-read.md', () => {
  it('names every kind of document', () => {
    const named = rowsOf('Kinds of document').map(([kind = '']) => /`([a-z-]+)`/.exec(kind)?.[1])
    expect(named).toEqual(REPORT_KINDS)
  })

  it.each(rowsOf('The head'))('reads the head %s', (sample, wanted) => {
    const { graph } = readSample(`${textOf(sample)}\n各位代表：\n一、2024年工作回顾\n推进各项工作。\n`)
    for (const part of splitList(wanted)) {
      const [field = '', value] = part.split(/ (.*)/u)
      expect(graph.attributes.report).toMatchObject({ [field]: value })
    }
  })

  it.each(rowsOf('Contents and sections'))('reads the sections of %s', (sample, wanted) => {
    const { graph } = readSample(textOf(sample))
    const sections = graph.nodesOf('section').map(({ address, heading }) => `${address} ${heading}`)
    expect(sections).toEqual(splitList(wanted))
  })

  it.each([...rowsOf('Headings of the appendix'), ...rowsOf('Entries')])(
    'reads the entries of %s',
    (sample, wanted) => {
      const names = splitList(wanted)
      const body = names.map((name) => `今年要做好${name}，确保按时完成。`).join('\n')
      const { graph } = readSample(`各位代表：\n一、2024年工作安排\n${body}\n谢谢大家！\n${textOf(sample)}\n`)
      expect(graph.nodesOf('term').map(({ name }) => name)).toEqual(names)
    },
  )

  it.each(rowsOf('Notes'))('reads the notes of %s', (sample, wanted) => {
    const { graph } = readSample(`各位代表：\n${textOf(sample)}\n`)
    expect(graph.nodesOf('term').map(({ name }) => name)).toEqual(splitList(wanted))
  })

  it.each(TABLES.get('One of each kind') ?? [])('reads %s', (sample, kind, sections, entries) => {
    const { graph, diagnostics } = readSample(textOf(sample ?? ''))
    expect(graph.attributes.report.kind).toBe(kind)
    expect(graph.nodesOf('section').map(({ address, heading }) => `${address} ${heading}`)).toEqual(
      splitList(sections ?? ''),
    )
    expect(graph.nodesOf('term').map(({ name }) => name)).toEqual(splitList(entries ?? ''))
    expect(diagnostics.map(({ code }) => code)).toEqual([])
  })
})

function readTables(text: string): Map<string, string[][]> {
  const sections = text.split(/^## /mu).slice(1)
  return new Map(
    sections.map((section) => {
      const [heading = '', ...lines] = section.split('\n')
      const rows = lines.filter((line) => line.startsWith('|')).slice(2)
      return [
        heading,
        rows.map((row) =>
          row
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim()),
        ),
      ]
    }),
  )
}

function rowsOf(heading: string): [string, string][] {
  const rows = TABLES.get(heading) ?? []
  return rows.map(([first = '', second = '']) => [first, second])
}

function textOf(sample: string): string {
  return sample.replaceAll('⏎', '\n').replaceAll('⇥', '\t').replaceAll('␣', ' ')
}

function splitList(cell: string): string[] {
  return cell.split(/;\s*/u)
}
