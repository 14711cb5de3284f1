import { describe, expect, it } from 'vitest'
import type { Mark } from '../../model/marks.ts'
import { sliceSpan } from '../../model/span.ts'
import { readSetOffNames } from './set-off-names.ts'
import { sampleAppendix } from './testing/lines.ts'

/** Reads lines in which `##` marks a heading, `*…*` bold text and `<…>` a name that the document calls a term. */
function appendixOf(written: readonly string[]) {
  const marks: Mark[] = []
  let start = 0
  const texts = written.map((line) => {
    const level = /^#*/u.exec(line)?.[0].length ?? 0
    const rest = line.slice(level)
    const [before = '', set = '', after = ''] = rest.split(/[*<>]/u)
    const text = before + set + after
    const span = { start: start + before.length, end: start + before.length + set.length }
    if (level > 0) marks.push({ kind: 'heading', level, span: { start, end: start + text.length } })
    if (set !== '') marks.push({ kind: rest.includes('<') ? 'term' : 'bold', span })
    start += text.length + 1
    return text
  })
  return sampleAppendix(texts, marks)
}

function read(written: readonly string[], from = 0) {
  const appendix = appendixOf(written)
  const show = (span: { start: number; end: number }) => sliceSpan(appendix.source, span)
  const found = readSetOffNames(appendix, from)
  return (
    found && {
      ...found,
      names: found.entries.map(({ labelSpan }) => show(labelSpan)),
      numbers: found.entries.map(({ number, value }) => [number, value]),
      definitions: found.entries.map(({ definition }) => show(definition)),
      spans: found.entries.map(({ entrySpan }) => show(entrySpan)),
    }
  )
}

const names = (...written: string[]) => read(written)?.names ?? null
const HE = ['*河长制*', '由领导任河长。']
const LIN = ['*林长制*', '由领导任林长。']

describe('names that their form sets off', () => {
  it.each([
    ['bold', ['*河长制*', '由领导任河长。', '*林长制*', '由领导任林长。'], false],
    ['terms', ['<河长制>', '由领导任河长。', '<林长制>', '由领导任林长。'], true],
    ['headings', ['##河长制', '由领导任河长。', '##林长制', '由领导任林长。'], true],
    ['bold at the head of a line', ['*河长制*由领导任河长。', '*林长制*由领导任林长。'], false],
    ['bold before a colon', ['*河长制*：由领导任河长。', '*林长制：*由领导任林长。'], false],
    ['bold before a dash', ['*河长制* —— 由领导任河长。', '*林长制*──由领导任林长。'], false],
    ['bold with a full stop', ['*河长制。*由领导任河长。', '*林长制。*由领导任林长。'], false],
  ] as const)('are %s', (_, written, isCertain) => {
    const found = read(written)
    expect([found?.names, found?.definitions, found?.isCertain, found?.remarks]).toEqual([
      ['河长制', '林长制'],
      ['由领导任河长。', '由领导任林长。'],
      isCertain,
      [],
    ])
  })

  it('may be numbered and quoted', () => {
    const found = read(['1.*河长制*', '由领导任河长。', '*2.林长制*', '由领导任林长。'])
    expect([found?.names, found?.numbers]).toEqual([
      ['河长制', '林长制'],
      [
        ['1', 1],
        ['2', 2],
      ],
    ])
    expect(names('“*河长制*”：由领导任河长。', '“*林长制*”由领导任林长。')).toEqual(['“河长制”', '“林长制”'])
    expect(names('“*河长制”*：由领导任河长。', '*“林长制”*由领导任林长。')).toEqual(['“河长制”', '“林长制”'])
    expect(names('*河长制*”：由领导任河长。', ...LIN)).toEqual(['河长制', '林长制'])
    expect(names('*1*', '由领导任河长。', ...LIN)).toEqual(['1', '林长制'])
    expect(read(['##1.河长制', '由领导任河长。'])?.numbers).toEqual([['1', 1]])
    expect(read(['##河长制', '由领导任河长。'])?.numbers).toEqual([[null, null]])
  })

  it('take a comma before 即 for no part of the definition', () => {
    expect(read(['*河长制*，即由领导任河长。', '*林长制*，由领导任林长。'])?.definitions).toEqual([
      '即由领导任河长。',
      '，由领导任林长。',
    ])
  })

  it.each([
    [['河长制', '由领导任河长。']],
    [['推行*河长制*。', '做实*林长制*。']],
    [['“推*河长制*”：好。', '“推*林长制*”：好。']],
    [HE],
    [['*     *由领导任河长。', '*     *由领导任林长。']],
    [['*河长制*', '*林长制*', '由领导任林长。']],
    [['*河长制，*由领导任河长。', '*林长制，*由领导任林长。']],
    [['*河长：制*由领导任河长。', '*林长：制*由领导任林长。']],
    [['*：*由领导任河长。', '*：*由领导任林长。']],
    [['##河长制']],
    [['（*河长制*）由领导任河长。', '（*林长制*）由领导任林长。']],
    [['*河。长制*由领导任河长。', '*林。长制*由领导任林长。']],
    [['##河长制', '##林长制', '##田长制', '由领导任田长。']],
    [['*河长制*', '*林长制*', '*田长制*', '*湖长制*', '好。', '*路长制*', '好。']],
  ])('are none in %j', (written) => {
    expect(read(written)).toBeNull()
  })

  it('are at most forty characters long', () => {
    const long = (count: number) => [`*${'河'.repeat(count)}*`, '好。', ...LIN, '*田长制*', '好。']
    expect(names(...long(40))).toHaveLength(3)
    expect(names(...long(41))).toHaveLength(2)
  })

  it.each([
    [
      ['*河长制*', '好。', '*林长制*', '*田长制*', '好。', '*湖长制*'],
      ['河长制', '田长制'],
    ],
    [['*河长制*', '好。', '*林长制*', '*田长制*', '*湖长制*'], null],
  ])('need a definition in half of the cases at least: %j', (written, expected) => {
    expect(names(...written)).toEqual(expected)
  })
})

describe('before the first name', () => {
  it.each([0, 1, 2, 3])('%i lines may stand', (count) => {
    const notes = Array.from({ length: count }, () => '按笔画排序')
    expect(names(...notes, ...HE, ...LIN)).toEqual(['河长制', '林长制'])
  })

  it('no four lines and no other heading stand', () => {
    expect(names('甲', '乙', '丙', '丁', ...HE, ...LIN)).toBeNull()
    expect(names('附件2', ...HE, ...LIN)).toBeNull()
    expect(names('打印本页', ...HE, ...LIN)).toBeNull()
    expect(read(['附件2', ...HE, ...LIN], 1)?.names).toEqual(['河长制', '林长制'])
  })

  it('the heading of a group may stand', () => {
    expect(names('##水利类', '###河长制', '好。', '##林业类', '###林长制', '好。')).toEqual([
      '河长制',
      '林长制',
    ])
    expect(names('##水利类', ...HE, ...LIN)).toEqual(['河长制', '林长制'])
    expect(names('##水利类', '<河长制>', '由*领导*任河长。')).toEqual(['河长制'])
    expect(names('##河长制', '##林长制', '好。', '##田长制', '好。')).toEqual(['林长制', '田长制'])
    expect(names('*河长制*由领导任河长。', '<林长制>', '*田长制*由领导任田长。')).toEqual([
      '河长制',
      '田长制',
    ])
  })
})

describe('the definition of a name that is set off', () => {
  it('reaches to the next name', () => {
    const found = read([...HE, '分为四级。', ' 逐级负责。', ...LIN])
    expect(found?.definitions).toEqual(['由领导任河长。\n分为四级。\n 逐级负责。', '由领导任林长。'])
    expect(found?.spans).toEqual([
      '河长制\n由领导任河长。\n分为四级。\n 逐级负责。',
      '林长制\n由领导任林长。',
    ])
  })

  it('has, in the last, no more paragraphs than the longest of the others', () => {
    const last = (...written: string[]) => read(written)?.definitions.at(-1)
    expect(last(...HE, ...LIN, '分为四级。')).toBe('由领导任林长。')
    expect(last(...HE, '甲。', ...LIN, '分为四级。', '乙。')).toBe('由领导任林长。\n分为四级。')
    expect(last('*河长制*：好。', '甲。', '*林长制*：好。', '乙。', '丙。')).toBe('好。\n乙。')
    expect(last(...HE, '甲。', ...LIN, '*田长制*', '由领导任田长。', '乙。', '丙。')).toBe(
      '由领导任田长。\n乙。',
    )
  })

  it('begins behind the colon of a name that is alone in its line', () => {
    const lines = ['*河长制：*', '由领导任河长。', '*林长制*：', '由领导任林长。']
    expect(read(lines)?.definitions).toEqual(['由领导任河长。', '由领导任林长。'])
  })

  it('may have in it what is set off otherwise, and a sentence that is a heading', () => {
    expect(read(['##河长制', '好。', '*职责*', '##林长制', '行。'])?.definitions).toEqual([
      '好。\n职责',
      '行。',
    ])
    const lines = ['##河长制', '好。', '##压实责任，抓好落实', '巡河。', '##林长制', '行。']
    expect(read(lines)?.definitions).toEqual(['好。\n压实责任，抓好落实\n巡河。', '行。'])
  })

  it('has no heading of a group in it, and none of what another appendix has', () => {
    expect(read([...HE, '##林业类', ...LIN])?.definitions[0]).toBe('由领导任河长。')
    const other = ['附件2', '*田长制*', '由领导任田长。']
    expect(read([...HE, ...LIN, '分为四级。', ...other])?.definitions[1]).toBe('由领导任林长。')
  })

  it('goes on where a name follows within twelve lines', () => {
    const more = (count: number) => Array.from({ length: count }, () => '好。')
    const middle = (count: number) => read([...HE, ...LIN, ...more(count), '*田长制*', '由领导任田长。'])
    expect(middle(12)?.names).toEqual(['河长制', '林长制', '田长制'])
    expect(middle(13)?.names).toEqual(['河长制', '林长制'])
  })

  it.each(['附件2', '打印本页', '附件2：重点项目'])('ends before %s', (line) => {
    expect(names(...HE, ...LIN, line, '*田长制*', '由领导任田长。')).toEqual(['河长制', '林长制'])
    expect(read([...HE, '甲。', ...LIN, line, '*田长制*', '好。'])?.definitions.at(-1)).toBe('由领导任林长。')
  })

  it('ends before a heading that names of another form do not follow', () => {
    expect(names(...HE, '##林业类', ...LIN)).toEqual(['河长制', '林长制'])
    expect(names(...HE, ...LIN, '##其他', '好。', '*田长制*', '好。')).toEqual(['河长制', '林长制'])
    expect(names('###河长制', '好。', '###林长制', '好。', '##其他', '好。', '###田长制', '好。')).toEqual([
      '河长制',
      '林长制',
    ])
    expect(names('###河长制', '好。', '##林业类', '###林长制', '好。')).toEqual(['河长制', '林长制'])
    expect(names('###河长制', '好。', '###林长制', '##其他', '好。')).toEqual(['河长制'])
    expect(names('##河长制', '好。', '###职责', '巡河。', '##林长制', '好。')).toEqual(['河长制', '林长制'])
    expect(read(['##河长制', '好。', '###职责', '巡河。', '##林长制', '好。'])?.definitions).toEqual([
      '好。\n职责\n巡河。',
      '好。',
    ])
  })
})
