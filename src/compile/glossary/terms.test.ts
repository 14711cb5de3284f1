import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { levelled } from '../testing/samples.ts'
import type { Entry } from './entry.ts'
import { readTerms } from './terms.ts'

/** Reads entries that are written as label：definition into terms, in a report with this body. */
function read(lines: readonly string[], body = '') {
  const source = levelled([body, ...lines].join('\n'))
  let start = body.length + 1
  const entries = lines.map((line): Entry => {
    const end = start + line.length
    const colon = start + line.indexOf('：')
    const labelSpan = { start, end: colon }
    const entry = {
      number: null,
      value: null,
      labelSpan,
      entrySpan: { start, end },
      definition: { start: colon + 1, end },
    }
    start = end + 1
    return entry
  })
  const { terms, diagnostics } = readTerms(source, entries, [{ start: 0, end: body.length }])
  return {
    terms: terms.map(
      ({ name, partSpan }) => `${name}=${partSpan === null ? '' : sliceSpan(source, partSpan)}`,
    ),
    keys: terms.map(({ key }) => key),
    parts: terms.flatMap(({ components }) =>
      components.map(({ key, span }) => `${key} ${sliceSpan(source, span)}`),
    ),
    findings: diagnostics.map(
      ({ code, severity, message, suggestion, span }) =>
        `${code} ${severity} ${message}；${suggestion}：${sliceSpan(source, span)}`,
    ),
  }
}

describe('the names of one entry', () => {
  it.each([
    [['“两重”、“两新”：国家重大战略；设备更新。'], ['两重=国家重大战略', '两新=设备更新']],
    [['“两重”“两新”：国家重大战略。设备更新。'], ['两重=国家重大战略', '两新=设备更新']],
    [['“两重”和“两新”：国家重大战略，设备更新。'], ['两重=国家重大战略', '两新=设备更新']],
    [['“两重”“两新”：国家重大战略和设备更新。'], ['两重=国家重大战略', '两新=设备更新']],
    [
      ['“两重”、“两新”：“两新”指设备更新；两重指国家战略。'],
      ['两重=两重指国家战略', '两新=“两新”指设备更新'],
    ],
    [['“两重”、“两新”：“两新”指设备更新；国家战略。'], ['两重=“两新”指设备更新', '两新=国家战略']],
    [
      ['“两新”、“两新区”：“两新区”指新城；“两新区域”指城郊。'],
      ['两新=“两新区”指新城', '两新区=“两新区域”指城郊'],
    ],
    [['“两重”“两新”：四项工作。'], ['两重=', '两新=']],
    [['“两重”“两新”：甲；乙；丙。'], ['两重=', '两新=']],
    [['“一老”“一小”“一残”：老人和儿童。'], ['一老=', '一小=', '一残=']],
    [['“两重”项目、“两新”政策：甲；乙。'], ['两重项目、两新政策=']],
    [['“两重”：甲；乙。'], ['两重=']],
    [['“两重”：国家重大战略。'], ['两重=']],
    [['“两重”“两新”：国家重大战略；设备更新；'], ['两重=国家重大战略', '两新=设备更新']],
    [['“两重”“两新”：甲；乙；丙，丁。'], ['两重=', '两新=']],
    [['“两重”“两新”：甲。乙。丙，丁。'], ['两重=', '两新=']],
    [['“一老”“一小”“一残”：老人，儿童和残疾人。'], ['一老=', '一小=', '一残=']],
  ])('%j share its definition where that divides', (lines, expected) => {
    expect(read(lines).terms).toEqual(expected)
  })

  it('without marks share it at stops alone', () => {
    const body = '推行河长制，推行林长制。'
    expect(read(['河长制、林长制：由领导任河长；由领导任林长。'], body).terms).toEqual([
      '河长制=由领导任河长',
      '林长制=由领导任林长',
    ])
    expect(read(['河长制、林长制：由领导任河长，由领导任林长。'], body).terms).toEqual(['河长制=', '林长制='])
    expect(read(['河长制、林长制：河流和森林的制度。'], body).terms).toEqual(['河长制=', '林长制='])
  })
})

describe('a name of one entry', () => {
  it('that no mark sets off is read from what the body alone uses', () => {
    const text = '推行河长制，推行林长制。\n河长制、林长制：治河；护林。'
    const at = (words: string) => text.indexOf(words)
    const entry = {
      number: null,
      value: null,
      labelSpan: { start: at('河长制、'), end: at('：') },
      entrySpan: { start: at('河长制、'), end: text.length },
      definition: { start: at('治河'), end: text.length },
    }
    const names = (body?: { start: number; end: number }) =>
      readTerms(levelled(text), [entry], body && [body]).terms.map(({ name }) => name)
    expect(names({ start: 0, end: at('\n') })).toEqual(['河长制', '林长制'])
    expect(names()).toEqual(['河长制、林长制'])
  })
})

describe('a name that is defined twice', () => {
  it('is told of, as an error where the definitions differ', () => {
    expect(read(['河长制：由领导任河长。', '“河长制”：由领导任河长。']).findings).toEqual([
      'duplicate-term warning “河长制”解释了两次；请删去其中一条：“河长制”',
    ])
    expect(read(['河长制：由领导任河长。', '河长制：治河的制度。']).findings).toEqual([
      'duplicate-term error “河长制”有两条不同的解释；请统一为一条：河长制',
    ])
    expect(read(['河长制：由领导任河长。', '林长制：由领导任河长。']).findings).toEqual([])
  })

  it('has the definition of its own part where another name is defined with it', () => {
    const both = '“两重”“两新”：国家重大战略；设备更新。'
    expect(read([both, '“两新”：设备更新。']).findings).toEqual([
      'duplicate-term warning “两新”解释了两次；请删去其中一条：“两新”',
    ])
    expect(read([both, '“两新”：国家重大战略；设备更新。']).findings).toEqual([
      'duplicate-term error “两新”有两条不同的解释；请统一为一条：“两新”',
    ])
  })

  it('is told of after what is wrong with the parts of any', () => {
    const { findings } = read(['“三城”：老城、新城。', '“两带”：甲带、乙带。', '“三城”：老城、新城。'])
    expect(findings.map((finding) => finding.split(' ')[0])).toEqual([
      'numeral-mismatch',
      'numeral-mismatch',
      'duplicate-term',
    ])
  })

  it('has a key of its own each time', () => {
    const { keys } = read(['河长制：由领导任河长。', '河长制：治河的制度。'])
    expect(new Set(keys).size).toBe(2)
  })
})

describe('the parts of a term', () => {
  it('are numbered from one under its key', () => {
    expect(read(['“两城”：老城、新城。']).parts).toEqual(['term/liangcheng/1 老城', 'term/liangcheng/2 新城'])
  })

  it('are those of its own part of a joined definition', () => {
    expect(
      read(['“两城”“三带”：老城、新城；甲带、乙带、丙带。']).parts.map((part) => part.split(' ')[1]),
    ).toEqual(['老城', '新城', '甲带', '乙带', '丙带'])
  })
})
