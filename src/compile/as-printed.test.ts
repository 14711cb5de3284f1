import { readFileSync } from 'node:fs'
import { Converter } from 'opencc-js'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../model/graph.ts'
import { simplify } from '../text/traditional.ts'
import { reprinterOf } from './as-printed.ts'
import { checkReport } from './check/check.ts'
import { readReport } from './compile.ts'
import { labelsOf, levelled, mentionsOf, ORIGIN, readSample, sampleReport } from './testing/samples.ts'
import { printedText } from './texts.ts'

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

describe('words of a finding', () => {
  const text = `在\n壯大兩園三區，推動「三鏈」融合發展，辦好節慶。${'壯'.repeat(80)}`
  const reprinter = reprinterOf(levelled(text), printedText(text))

  /** What is said with these words of a place, which is the whole text where none is given. */
  function told(message: string, span = { start: 0, end: text.length }): string | undefined {
    const finding: Diagnostic = {
      code: 'unused-term',
      severity: 'warning',
      message,
      suggestion: message,
      span,
    }
    const said = reprinter?.diagnostic(finding)
    expect(said?.suggestion).toBe(said?.message)
    expect(said).toMatchObject({ code: 'unused-term', severity: 'warning', span })
    return said?.message
  }

  it.each([
    ['正文没有用到“两园三区”', '正文没有用到“兩園三區”'],
    ['正文没有用到“三链融合”', '正文没有用到“三鏈融合”'],
    ['“两园三区”列出2项：两园、三区', '“兩園三區”列出2项：兩園、三區'],
    ['正文没有用到“两园四区”', '正文没有用到“两园四区”'],
    ['没有壮大', '没有壮大'],
  ])('are printed as in the text, and the others are ours: %s', (message, expected) => {
    expect(told(message)).toBe(expected)
  })

  it('are looked for at their place first, then anywhere', () => {
    const span = { start: text.indexOf('辦'), end: text.indexOf('辦') + 4 }
    expect(told('“办好节庆”与“两园三区”', span)).toBe('“辦好節慶”与“兩園三區”')
  })

  it('are not put together from a place too long, but found as they stand', () => {
    const long = `壯大兩園，三鏈發展。${'壯'.repeat(3990)}`
    const find = (end: number) =>
      reprinterOf(levelled(long), printedText(long))?.diagnostic({
        code: 'unused-term',
        severity: 'warning',
        message: '“两园三链”和“壮大两园”',
        suggestion: '',
        span: { start: 0, end },
      }).message
    expect(find(4000)).toBe('“兩園三鏈”和“壯大兩園”')
    expect(long.length).toBeGreaterThan(4000 - 1)
    const longer = `${long}壯`
    const far = reprinterOf(levelled(longer), printedText(longer))?.diagnostic({
      code: 'unused-term',
      severity: 'warning',
      message: '“两园三链”和“壮大两园”',
      suggestion: '',
      span: { start: 0, end: 4001 },
    }).message
    expect(far).toBe('“两园三链”和“壯大兩園”')
  })

  it('are the same each time that they are asked for', () => {
    const nowhere = { start: 0, end: 1 }
    expect([1, 2].map(() => told('“两园三区”', nowhere))).toEqual(['“兩園三區”', '“兩園三區”'])
  })

  it('are looked for in the whole text two hundred times at most', () => {
    const nowhere = { start: 0, end: 1 }
    const text = `在\n壯大兩園三區。`
    const one = reprinterOf(levelled(text), printedText(text))
    const say = (message: string) =>
      one?.diagnostic({ code: 'unused-term', severity: 'warning', message, suggestion: '', span: nowhere })
        .message
    // The two quotation marks are looked for as well.
    for (let n = 0; n < 197; n++) say(`“甲${n}”`)
    expect(say('“壮大”')).toBe('“壯大”')
    expect(say('“两园”')).toBe('“两园”')
    expect(say('“壮大”')).toBe('“壯大”')
  })
})

describe('a text', () => {
  const isReprinted = (text: string, read = text) => reprinterOf(levelled(read), printedText(text)) !== null

  it.each([
    ['壯大', true],
    [`${'抓'.repeat(63)}壯`, false],
    [`${'兩園三區'.repeat(16)}抓`, true],
    ['抓好「两园」,建设', false],
    ['', false],
  ])('in its own characters needs no reprinting: %s', (text, needed) => {
    expect(isReprinted(text)).toBe(needed)
  })

  it('is reprinted for one character, wherever it stands', () => {
    for (const at of [0, 1, 62, 63, 64, 65, 127, 128, 129]) {
      const plain = '抓'.repeat(130)
      expect(isReprinted(`${plain.slice(0, at)}壯${plain.slice(at + 1)}`, plain)).toBe(true)
    }
  })
})
