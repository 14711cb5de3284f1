import { describe, expect, it } from 'vitest'
import { readSample } from '../testing/samples.ts'

const BODY = '推行河长制、林长制、田长制、湖长制、路长制，建设“一心两翼”。'
const read = (...lines: string[]) =>
  readSample(['各位代表：', '一、2024年工作安排', BODY, '名词解释', ...lines, ''].join('\n'))
const names = (...lines: string[]) =>
  read(...lines)
    .graph.nodesOf('term')
    .map(({ name }) => name)
const definitions = (...lines: string[]) =>
  read(...lines)
    .graph.nodesOf('term')
    .map(({ definition }) => definition)

const HE = '河长制：由各级领导任河长。'
const LIN = '林长制：由各级领导任林长。'
const TIAN = '田长制：由各级领导任田长。'
const HU = '湖长制：由各级领导任湖长。'
const ALL = ['河长制', '林长制', '田长制', '湖长制']

describe('entries that follow one another', () => {
  it.each([
    ['a number printed twice', [`1.${HE}`, `2.${LIN}`, `2.${TIAN}`, `4.${HU}`]],
    ['a number that is far too high', [`1.${HE}`, `2.${LIN}`, `31.${TIAN}`, `4.${HU}`]],
    [
      'a number lost before a quoted name',
      [`1.${HE}`, `2.${LIN}`, '“田长制”：由各级领导任田长。', `4.${HU}`],
    ],
    ['a number in another make', [`1.${HE}`, `2.${LIN}`, `（3）${TIAN}`, `4.${HU}`]],
    [
      'headings of groups that count on',
      ['一、水利类', `1.${HE}`, `2.${LIN}`, '二、国土类', `3.${TIAN}`, `4.${HU}`],
    ],
    [
      'headings of groups that begin anew',
      ['一、水利类', `1.${HE}`, `2.${LIN}`, '二、国土类', `1.${TIAN}`, `2.${HU}`],
    ],
    [
      'headings of groups without number',
      ['水利类', `1.${HE}`, `2.${LIN}`, '国土类', `3.${TIAN}`, `4.${HU}`],
    ],
    ['headings among entries without number', ['水利类', HE, LIN, '国土类', TIAN, HU]],
    ['names of columns again', ['名称　内容', `1.${HE}`, `2.${LIN}`, '名称　内容', `3.${TIAN}`, `4.${HU}`]],
    ['a number left out', [`1.${HE}`, `2.${LIN}`, `4.${TIAN}`, `5.${HU}`]],
    ['several in one line', [`1.${HE}2.${LIN}3.${TIAN}`, `4.${HU}`]],
  ])('are all read with %s', (_, lines) => {
    expect(names(...lines)).toEqual(ALL)
  })

  it('have no part of the name before among them', () => {
    const lines = ['“一心两翼”：指城市的布局。', '“一心”：主城。', '“两翼”：东城和西城。', HE]
    expect(names(...lines)).toEqual(['一心两翼', '河长制'])
    expect(names('“一心两翼”：指城市的布局。', '“三带”：三条带。', HE)).toEqual([
      '一心两翼',
      '三带',
      '河长制',
    ])
  })

  it('have no list of a definition among them', () => {
    const lines = [
      '1.河长制：包括以下几级：',
      '（1）省级：由省领导担任。',
      '（2）市级：由市领导担任。',
      `2.${LIN}`,
      `3.${TIAN}`,
    ]
    expect(names(...lines)).toEqual(['河长制', '林长制', '田长制'])
  })

  it('have a note to the last definition, and the rest of one that is not closed', () => {
    expect(definitions(`1.${HE}`, `2.${LIN}`, '注：分为四级。')[1]).toBe('由各级领导任林长。注：分为四级。')
    expect(definitions(`1.${HE}`, '2.林长制：由各级领导任林长，', '分为四级。')[1]).toBe(
      '由各级领导任林长，分为四级。',
    )
    expect(definitions(`1.${HE}`, `2.${LIN}`, '某某办公室印发')[1]).toBe('由各级领导任林长。')
    expect(definitions(`1.${HE}`, `2.${LIN}`, '东江市全面推行这项制度。')[1]).toBe('由各级领导任林长。')
  })

  it('have further paragraphs in the last definition where most others have', () => {
    const lines = [`1.${HE}`, '分为四级。', `2.${LIN}`, '分为三级。', `3.${TIAN}`, '分为两级。']
    expect(definitions(...lines)).toEqual([
      '由各级领导任河长。分为四级。',
      '由各级领导任林长。分为三级。',
      '由各级领导任田长。分为两级。',
    ])
    expect(
      definitions(`1.${HE}`, '分为四级。', `2.${LIN}`, `3.${TIAN}`, `4.${HU}`, '东江市推行。').at(-1),
    ).toBe('由各级领导任湖长。')
  })
})
