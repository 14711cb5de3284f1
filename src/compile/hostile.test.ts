import { describe, expect, it } from 'vitest'
import { compileReport, readReport } from './compile.ts'
import { ORIGIN } from './testing/samples.ts'

const SIZE = 100_000
const fill = (part: string) => part.repeat(Math.ceil(SIZE / part.length))
const entry = (definition: string) => `一、工作\n名词解释：\n1.“四区两城”：${definition}`

describe('hostile texts', () => {
  it.each([
    ['open brackets', fill('（')],
    ['open quotations', fill('“')],
    ['items', fill('一是')],
    ['items in one sentence', fill('；一是')],
    ['numbers', fill('1.')],
    ['numbers a line', fill('1.\n')],
    ['headings', fill('一、甲\n')],
    ['headings of a glossary', fill('名词解释\n')],
    ['appendices', fill('附件\n')],
    ['colons', entry(fill('：'))],
    ['list marks', entry(fill('、'))],
    ['joiners', entry(fill('和'))],
    ['names of lists', entry(fill('“四区”：甲、'))],
    ['numerals in a definition', entry(fill('“四区”'))],
    ['numerals that follow their lists', entry(fill('“四区”为'))],
    ['quotations in a definition', entry(fill('“六项'))],
    ['uses', `一、工作\n${fill('“五好”园区，')}\n名词解释：\n1.“五好”园区：甲。`],
    ['numerals', fill('三个')],
    ['half a quotation', fill('“一')],
    ['quotations', fill('“甲”')],
    ['coinages', fill('“三高四新”')],
    ['parallel numerals', fill('三高四新')],
    ['numerals with a head', fill('三大')],
    ['numbered parts', entry(fill('①甲'))],
    ['lists in brackets', entry(fill('4个核（甲）'))],
    ['explanations', entry(fill('：甲，是'))],
    ['artefacts', fill('[bookmark: a]')],
    ['half an artefact', fill('[bookmark:')],
    ['sessions', fill('第一届')],
    ['blanks', fill(' \n')],
  ])('are read to the end: %s', (_, source) => {
    expect(readReport(source, [], ORIGIN).diagnostics).toBeDefined()
  })
})

describe('a megabyte', () => {
  it.each(['（', '“', '一是', '1.'])('of %s is compiled to the end', (part) => {
    const bytes = new TextEncoder().encode(part).length
    expect(compileReport(part.repeat(1_000_000 / bytes), [], ORIGIN).diagnostics).toBeDefined()
  })
})
