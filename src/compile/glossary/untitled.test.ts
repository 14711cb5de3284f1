import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { sampleLines } from './testing/lines.ts'
import { findUntitled } from './untitled.ts'
import { Usage } from './usage.ts'

const SPEECH = [
  '推行河长制、林长制、田长制、湖长制。',
  '抓好各项工作落实。',
  '加快发展步伐。',
  '压实各方责任。',
]

/** Returns the names of the appendix that closes a speech, and the lines that head it. */
function read(...ending: readonly string[]) {
  return readWhole([...SPEECH, ...ending])
}

function readWhole(texts: readonly string[]) {
  const { source, lines } = sampleLines(texts)
  const found = findUntitled(source, lines, new Usage(source))
  return (
    found && {
      names: found.entries.map(({ labelSpan }) => sliceSpan(source, labelSpan)),
      headings: found.headings.map((span) => sliceSpan(source, span)),
      whole: sliceSpan(source, found),
    }
  )
}

const names = (...ending: readonly string[]) => read(...ending)?.names ?? null
const RUN = ['河长制：由领导任河长。', '林长制：由领导任林长。', '田长制：由领导任田长。']
const ALL = ['河长制', '林长制', '田长制']
const quoted = (lines: readonly string[]) => lines.map((line) => line.replace(/^(\d\.)?(.{3})/u, '$1“$2”'))

describe('an appendix without heading', () => {
  it.each(['附件：', '附件', '附件2', '附后：', '附录如下：'])('begins with the line %s', (lead) => {
    const found = read('其他。', lead, ...RUN)
    expect(found?.names).toEqual(ALL)
    expect(found?.headings).toEqual([lead])
    expect(found?.whole).toBe([lead, ...RUN].join('\n'))
  })

  it.each(['谢谢大家！', '谢谢各位代表。', '让我们一起努力!', `${'好'.repeat(60)}！`])(
    'begins after %s',
    (lead) => {
      const found = read(lead, ...RUN)
      expect([found?.names, found?.headings]).toEqual([ALL, []])
      expect(found?.whole).toBe(RUN.join('\n'))
    },
  )

  it.each(['某某', '要求如下：', '抓好落实，', '抓好。落实', '（完）了', '谢谢大家支持的各项工作'])(
    'does not begin after %s',
    (lead) => {
      expect(names(lead, ...RUN)).toBeNull()
      expect(names(lead, ...quoted(RUN))).toBeNull()
    },
  )

  it.each(['抓好落实。', '（完）', '(完)'])('begins after %s where half of its names are quoted', (lead) => {
    const [he = '', lin = '', tian = ''] = RUN
    const [quotedHe = '', quotedLin = ''] = quoted(RUN)
    expect(names(lead, ...quoted(RUN))).toEqual(ALL.map((name) => `“${name}”`))
    expect(names(lead, quotedHe, quotedLin, tian)).toHaveLength(3)
    expect(names(lead, quotedHe, lin, tian)).toBeNull()
    expect(names(lead, quotedHe, quotedLin, tian, '湖长制：由领导任湖长。')).toHaveLength(4)
    expect(names(lead, he, lin, tian)).toBeNull()
  })

  it('has no heading where the speech ends with a word of an appendix', () => {
    expect(read('谢谢大家，见附件！', ...RUN)?.headings).toEqual([])
  })

  it('begins after a sentence where its numbers are markers of the text', () => {
    const notes = RUN.map((line, i) => `[${i + 1}]${line}`)
    const marked = ['推行河长制[1]、林长制[2]、田长制[3]。', ...SPEECH.slice(1)]
    expect(readWhole([...marked, ...notes])?.names).toEqual(ALL)
    expect(readWhole([...SPEECH, ...notes])).toBeNull()
    expect(readWhole(['推行河长制[1]、林长制[2]、田长制。', ...SPEECH.slice(1), ...notes])).toBeNull()
    const dotted = RUN.map((line, i) => `${i + 1}.${line}`)
    expect(readWhole([...marked, ...dotted])).toBeNull()
  })

  it('stands in the last part of the text', () => {
    const found = (lead: string) => readWhole(['推行河长制、林长制、田长制。', lead, ...RUN])
    expect(found('让我们谢谢大家！')?.names).toEqual(ALL)
    expect(found('我们谢谢大家！')).toBeNull()
    expect(readWhole(RUN)).toBeNull()
  })

  it('has the number 1 or none at its first', () => {
    const numbered = (from: number) => RUN.map((line, i) => `${i + from}.${line}`)
    expect(names('谢谢大家！', ...numbered(1))).toEqual(ALL)
    expect(names('谢谢大家！', ...numbered(2))).toBeNull()
  })

  it('has three entries at least, and the first at its first line', () => {
    expect(names('谢谢大家！', ...RUN.slice(0, 2))).toBeNull()
    expect(names('谢谢大家！', '某某', ...RUN)).toBeNull()
  })

  it('has names of which two thirds are used', () => {
    const [he = '', lin = ''] = RUN
    expect(names('谢谢大家！', he, lin, '路长制：由领导任路长。')).toHaveLength(3)
    expect(names('谢谢大家！', he, '街长制：由领导任街长。', '路长制：由领导任路长。')).toBeNull()
  })

  it('has definitions of which two thirds are long enough', () => {
    const [he = '', lin = ''] = RUN
    expect(names('谢谢大家！', he, lin, '田长制：好。')).toHaveLength(3)
    expect(names('谢谢大家！', he, '林长制：好。', '田长制：好。')).toBeNull()
    expect(names('谢谢大家！', he, '林长制：由领导任。', '田长制：好。')).toHaveLength(3)
    expect(names('谢谢大家！', he, '林长制：由领导。', '田长制：好。')).toBeNull()
  })

  it('has names, not sentences that point back or are long', () => {
    const [he = '', lin = '', tian = ''] = RUN
    expect(names('谢谢大家！', '其河长制：由领导任河长。', lin, tian)).toBeNull()
    expect(names('谢谢大家！', he, lin, tian, '该湖长制：由领导任湖长。')).toBeNull()
    const long = (count: number) =>
      names('谢谢大家！', he, lin, tian, `${'路'.repeat(count)}：由领导任路长。`)
    expect(long(20)).toHaveLength(4)
    expect(long(21)).toBeNull()
    expect(names('谢谢大家！', he, lin, tian, `“${'路'.repeat(21)}”：由领导任路长。`)).toHaveLength(4)
  })

  it.each([
    ['附件2', true],
    ['附表', true],
    ['打印本页', true],
    ['（此件公开发布）', true],
    [`（${'某'.repeat(20)}）`, true],
    [`（${'某'.repeat(21)}）`, false],
    ['（此件公开发布）某', false],
    ['某（此件公开发布）', false],
    ['东江市人民政府办公室', false],
    ['见附件', false],
  ])('may be followed by %s: %s', (line, expected) => {
    expect(names('谢谢大家！', ...RUN, line) !== null).toBe(expected)
  })

  it('is found behind other runs, of which twenty are tried', () => {
    const wrong = (count: number) =>
      Array.from({ length: count }, () => ['好！', '（1）某甲：由领导任。', '某乙'])
    const numbered = RUN.map((line, i) => `${i + 1}.${line}`)
    const behind = (count: number) =>
      names('推行河长制。'.repeat(200), ...wrong(count).flat(), '谢谢大家！', ...numbered)
    expect(behind(1)).toEqual(ALL)
    expect(behind(19)).toEqual(ALL)
    expect(behind(20)).toBeNull()
  })
})
