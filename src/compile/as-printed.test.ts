import { readFileSync } from 'node:fs'
import { Converter } from 'opencc-js'
import { describe, expect, it } from 'vitest'
import { simplify } from '../text/traditional.ts'
import { checkReport } from './check/check.ts'
import { readReport } from './compile.ts'
import { labelsOf, mentionsOf, ORIGIN, readSample, sampleReport } from './testing/samples.ts'

const plain = readFileSync(new URL('../../graph-data/lingling-2024-plan/source.txt', import.meta.url), 'utf8')
const spell = Converter({ from: 'cn', to: 't' })
const corners = (text: string) => text.replaceAll('“', '「').replaceAll('”', '」')
const traditional = [...plain].map((char) => spell(char)).join('')

const REPORT = sampleReport(
  '壯大「兩園三區」，推進「三鏈融合」，實施「六大行動」，完善「六大行動」機制，推動「兩園三區」發展。',
  '1.「兩園三區」：東園、西園、南區、北區、中區。',
  '2.「三鏈融合」：創新鏈、產業鏈、資金鏈融合。',
  '3.「五項機制」：會商機制、協調機制、獎懲機制。',
)

describe('a report in traditional characters', () => {
  it('is read as the same report in simplified ones', () => {
    const [ours, theirs] = [readSample(traditional), readSample(plain)]
    expect(traditional).toHaveLength(plain.length)
    const keys = ({ graph }: typeof ours) => graph.nodes.map(({ key, kind, span }) => [key, kind, span])
    expect(keys(ours)).toEqual(keys(theirs))
    expect(ours.graph.edges).toHaveLength(theirs.graph.edges.length)
    expect(mentionsOf(ours.graph, 'term').map(simplify)).toEqual(
      mentionsOf(theirs.graph, 'term').map(simplify),
    )
    const spoken = (graph: typeof ours.graph) => graph.nodesOf('term').map(({ pinyin }) => pinyin)
    expect(spoken(ours.graph)).toEqual(spoken(theirs.graph))
  })

  it('is read with the quotation marks that it has', () => {
    const keys = (text: string) => readSample(text).graph.nodes.map(({ key }) => key)
    expect(keys(corners(traditional))).toEqual(keys(plain))
  })

  it('is shown as it is printed', () => {
    const { graph } = readSample(REPORT)
    expect(graph.nodesOf('term').map(({ name, label }) => [name, label])).toEqual([
      ['兩園三區', '「兩園三區」'],
      ['三鏈融合', '「三鏈融合」'],
      ['五項機制', '「五項機制」'],
    ])
    expect(labelsOf(graph, 'component')).toContain('創新鏈')
    expect(labelsOf(graph, 'coinage')).toEqual(['六大行動'])
    const heads = graph.nodesOf('component').map(({ group }) => group.head)
    expect([...new Set(heads)]).toEqual(['園', '區', '鏈'])
    expect(mentionsOf(graph, 'term').join()).toContain('兩園三區')
  })

  it('has the addresses of the simplified one', () => {
    const keys = (text: string) => readSample(text).graph.nodes.map(({ key }) => key)
    expect(keys(REPORT)).toContain('term/liangyuan-sanqu')
    expect(keys(REPORT)).toEqual(keys(simplify(REPORT)))
  })

  it('is told of in its own words', () => {
    const compiled = readReport(REPORT, [], ORIGIN)
    const messages = checkReport(REPORT, compiled).map(({ message }) => message)
    expect(messages).toContain('“五項機制”的数字是5，解释却列出3项：會商機制、協調機制、獎懲機制')
    expect(messages).toContain('正文没有用到“五項機制”')
  })
})

describe('a report in simplified characters', () => {
  it('keeps its few traditional ones', () => {
    const { graph } = readSample(
      sampleReport('保护“乾州三景”，办好“乾州三景”节。', '1.“乾州三景”：东景、西景、著名南景。'),
    )
    expect(graph.nodesOf('term').map(({ key, name }) => `${key} ${name}`)).toEqual([
      'term/qianzhou-sanjing 乾州三景',
    ])
    expect(labelsOf(graph, 'component')).toEqual(['东景', '西景', '著名南景'])
  })
})
