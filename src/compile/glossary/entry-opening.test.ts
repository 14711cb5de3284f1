import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { readOpening } from './entry-opening.ts'
import { sampleLines } from './testing/lines.ts'

function read(line: string, style: string | null = null, used: readonly string[] = []) {
  const { source, lines, text } = sampleLines(['前言', line, '后记：好。'], used)
  const found = readOpening(text, lines[1] ?? { start: 0, end: 0 }, style)
  return (
    found && {
      ...found,
      label: sliceSpan(source, found.labelSpan),
      aliases: found.aliasSpans.map((span) => sliceSpan(source, span)),
      definition: sliceSpan(source, found.rest),
      whole: sliceSpan(source, { start: found.start, end: found.rest.end }),
    }
  )
}

const labelOf = (line: string, style: string | null = null, used: readonly string[] = []) =>
  read(line, style, used)?.label ?? null

describe('the opening of an entry', () => {
  it.each([
    ['1.河长制：由领导任河长。', 'dot', '1', 1],
    ['●河长制：由领导任河长。', 'sign●', null, null],
    ['★ 河长制：由领导任河长。', 'sign★', null, null],
    ['河长制：由领导任河长。', 'none', null, null],
    ['●1.河长制：由领导任河长。', 'dot', '1', 1],
    ['1.● 河长制：由领导任河长。', 'dot', '1', 1],
    ['1.第3页，河长制：由领导任河长。', 'dot', '1', 1],
    ['●1.■第3页，河长制（见P3）：由领导任河长。', 'dot', '1', 1],
    ['3.1 河长制：由领导任河长。', 'point2', '3.1', 1],
  ])('is read from %s', (line, style, number, value) => {
    const found = read(line)
    expect([found?.style, found?.number, found?.value]).toEqual([style, number, value])
    expect([found?.label, found?.definition, found?.isCut]).toEqual(['河长制', '由领导任河长。', true])
    expect([found?.whole, found?.aliases]).toEqual([line, []])
  })

  it('gives the other names', () => {
    const found = read('1.事项元（item element）：好。')
    expect([found?.label, found?.aliases]).toEqual(['事项元', ['item element']])
  })

  it.each([
    ['2.河长制：好。', 'dot', '河长制'],
    ['河长制：好。', 'dot', null],
    ['2）河长制：好。', 'dot', null],
    ['●河长制：好。', 'dot', null],
    ['●河长制：好。', 'sign●', '河长制'],
    ['■河长制：好。', 'sign●', null],
    ['河长制：好。', 'sign●', null],
    ['河长制：好。', 'none', '河长制'],
    ['●河长制：好。', 'none', null],
    ['●2.河长制：好。', 'sign●', '2.河长制'],
    ['21.河长制：好。', 'circle', '河长制'],
    ['20.河长制：好。', 'circle', null],
    ['21.河长制：好。', 'round', null],
    ['2.1 河长制', 'point2', '河长制'],
  ])('of %s in the style %s is %s', (line, style, label) => {
    expect(labelOf(line, style)).toBe(label)
  })

  it('is not the names of columns', () => {
    for (const line of ['名词　解释', '1.名词　解释'])
      expect(labelOf(line)).toBe(line.startsWith('1') ? '名词' : null)
    expect(labelOf('简称 指 释义内容')).toBeNull()
  })

  it('is read in the first 400 characters', () => {
    const gap = (count: number) => `1.“${'河'.repeat(count)}”：好。`
    expect(labelOf(gap(80))).toHaveLength(82)
    expect(read(`1.河长制：${'好'.repeat(500)}。`)?.definition).toHaveLength(501)
  })

  it('has nothing to define where the name is all', () => {
    const found = read('1.河长制')
    expect([found?.label, found?.definition, found?.isCut]).toEqual(['河长制', '', false])
    const cut = read('1.河长制：')
    expect([cut?.label, cut?.definition, cut?.isCut]).toEqual(['河长制', '', true])
    expect([read('1.【河长制】')?.isCut, labelOf('1.【河长制】')]).toEqual([true, '河长制'])
    expect(labelOf('1.什么是河长制？由领导任河长。')).toBe('河长制')
  })
})

describe('the page that an entry stands for', () => {
  it.each([
    '1.河长制（第3页）：好。',
    '1.河长制 （见报告第3页）：好。',
    '1.（第3页）河长制：好。',
    '1.P3 河长制：好。',
    '1.见正文第3页：河长制：好。',
  ])('is no part of the name in %s', (line) => {
    expect(labelOf(line)).toBe('河长制')
  })

  it('is the name where nothing else is', () => {
    expect(labelOf('1.（第3页）', 'dot')).toBeNull()
    expect(labelOf('1.河长制（第三期）：好。')).toBe('河长制（第三期）')
  })
})

describe('the name of a standard’s term', () => {
  it.each([
    ['3.1 河长制\n由领导任河长。', '河长制', '由领导任河长。', true],
    ['3.1 河长制\r由领导任河长。', '河长制', '由领导任河长。', true],
    ['3.1 河长制', '河长制', '', false],
    ['3.1 河长制；由领导任河长', '河长制；由领导任河长', '', false],
    ['3.1 河长制：由领导任河长。', '河长制', '由领导任河长。', true],
    ['3.1 河长制\n由领导任河长：好。', '河长制', '由领导任河长：好。', true],
    ['3.1 河长制由领导任', '河长制由领导任', '', false],
  ])('ends with its line in %j', (line, label, definition, isCut) => {
    const found = read(line)
    expect([found?.style, found?.label, found?.definition, found?.isCut]).toEqual([
      'point2',
      label,
      definition,
      isCut,
    ])
  })

  it('is at most two hundred characters long, and never empty', () => {
    expect(labelOf(`3.1 ${'河'.repeat(200)}`)).toHaveLength(200)
    expect(labelOf(`3.1 ${'河'.repeat(201)}`)).toBeNull()
    expect(labelOf('3.1 ')).toBeNull()
  })
})
