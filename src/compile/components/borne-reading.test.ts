import { describe, expect, it } from 'vitest'
import { type Span, sliceSpan } from '../../model/span.ts'
import { levelled } from '../testing/samples.ts'
import { readBorne, withoutLead } from './borne-reading.ts'
import { splitAt } from './list-parts.ts'
import { unpackNumerals } from './numeral-groups.ts'

/** Reads a definition behind its name, and writes the members of each numeral: `甲化|乙化 丙制`; null if it reads none. */
function read(label: string, definition: string): string | null {
  const source = levelled(`${label}：${definition}`)
  const span: Span = { start: label.length + 1, end: source.length }
  const grouping = readBorne(source, span, unpackNumerals(label))
  const textOf = (member: Span) => sliceSpan(source, member)
  return grouping?.map(({ members }) => members.map(textOf).join('|')).join(' ') ?? null
}

describe('members that end with the counted word', () => {
  it.each([
    ['“两化”', '工业化、信息化', '工业化|信息化'],
    ['“四化”', '为加强管理，建设革命化、正规化、专业化、职业化的队伍。', '革命化|正规化|专业化|职业化'],
    ['“三化”', '街巷绿化、美化、亮化。', '街巷绿化|美化|亮化'],
    ['“三覆盖”', '实现县域覆盖、镇域覆盖、村域覆盖的目标。', '县域覆盖|镇域覆盖|村域覆盖'],
    ['“三代办”', '全程代办、上门代办、预约代办服务。', '全程代办|上门代办|预约代办'],
    ['“三支队”', '组建河道支队、山林支队、道路支队的办法。', '组建河道支队|山林支队|道路支队'],
    ['“两化”', '推动工业化和信息化深度融合。', '工业化|信息化'],
    ['“两化”', '推进绿化、美化，化解风险。', '绿化|美化'],
    ['“两化”', '推进农村现代化、工业和信息化。', '农村现代化|工业和信息化'],
  ])('are found for %s in the sentence: %s', (label, definition, expected) => {
    expect(read(label, definition)).toBe(expected)
  })

  it.each([
    ['there is one too few', '“三化”', '推进绿化、美化。'],
    ['there is one too many', '“两化”', '推进绿化、美化、亮化。'],
    ['there is one too many, after which more words follow', '“两化”', '推进绿化、美化、亮化的街巷。'],
    ['one stands elsewhere', '“两化”', '推进绿化、美化，整治街巷，促进亮化。'],
    ['the last does not end so', '“三化”', '推进绿化、美化、整治。'],
    ['the last begins so', '“三化”', '推进绿化、美化、化解风险。'],
    ['none ends so', '“两化”', '推进整治、管护。'],
    ['the word is a mere measure', '“三项”', '抓好甲项、乙项、丙项。'],
  ])('are not made up where %s', (_, label, definition) => {
    expect(read(label, definition)).toBeNull()
  })
})

describe('members that begin with the counted word', () => {
  it.each([
    ['“两随机”', '随机抽取对象，随机选派人员。', '随机抽取对象|随机选派人员'],
    ['“两随机”', '开展检查，在监管中随机抽取对象，随机选派人员，公开结果。', '随机抽取对象|随机选派人员'],
    ['“三送”', '干部进村送政策，送技术，送温暖，解决困难。', '送政策|送技术|送温暖'],
    ['“两随机”', '在监管中随机抽取对象和随机选派人员。', '随机抽取对象|随机选派人员'],
    ['“两随机”', '随机抽查企业和个人，随机选派人员。', '随机抽查企业和个人|随机选派人员'],
  ])('are found for %s in the sentence: %s', (label, definition, expected) => {
    expect(read(label, definition)).toBe(expected)
  })

  it.each([
    ['there is one too many', '“两随机”', '随机抽取对象，随机选派人员，随机公开结果。'],
    ['one stands elsewhere', '“两随机”', '随机抽取对象，公开结果，随机选派人员。'],
    ['words stand before the second', '“两随机”', '随机抽取对象，再随机选派人员。'],
    ['words stand before the third', '“三送”', '干部送政策，送技术，进村送温暖。'],
  ])('are not made up where %s', (_, label, definition) => {
    expect(read(label, definition)).toBeNull()
  })
})

describe('a numeral of one', () => {
  it.each([
    ['“两化一网”', '推进绿化、美化，打造一张网，服务群众。', '绿化|美化 打造一张网'],
    ['“两化一网”', '推进绿化、美化，网上办理，服务群众。', '绿化|美化 网上办理'],
    ['“两化一平台”', '推进绿化、美化，用好平台数据，服务群众。', '绿化|美化 用好平台数据'],
    ['“一网两化”', '打造一张网，推进绿化、美化。', '打造一张网 绿化|美化'],
  ])('has for %s the one stretch that bears its word: %s', (label, definition, expected) => {
    expect(read(label, definition)).toBe(expected)
  })

  it.each([
    ['two stretches bear it', '“两化一网”', '推进绿化、美化，打造一张网，网上办理。'],
    ['it stands within others', '“两化一网”', '推进绿化、美化，建设网格。'],
    ['it ends a sentence’s opening', '“两化一网”', '推进绿化、美化，以数据为网。'],
    ['all are ones', '“一网一窗”', '打造一张网，设立一扇窗。'],
  ])('has none where %s', (_, label, definition) => {
    expect(read(label, definition)).toBeNull()
  })
})

describe('the lists of several numerals', () => {
  it('stand in their order, and none shares words with the one before', () => {
    expect(read('“两化两制”', '推进绿化、美化，实行甲制、乙制。')).toBe('绿化|美化 甲制|乙制')
    expect(read('“两化两制”', '实行甲制、乙制，推进绿化、美化。')).toBeNull()
    expect(read('“三化一制”', '推进绿化、美化、亮化制。')).toBeNull()
  })

  it.each(['“两轴多组团”', '“一心两轴多组团”'])('are none where the name counts openly: %s', (label) => {
    expect(read(label, '打造中心，建设东轴、西轴。')).toBeNull()
  })

  it('are looked for in a hundred and twenty stretches between stops', () => {
    const prose = (count: number) => `推进绿化、美化，${'整治街巷，'.repeat(count - 2)}`
    expect(read('“两化”', prose(120))).toBe('绿化|美化')
    expect(read('“两化”', prose(121))).toBeNull()
  })
})

describe('the words that govern a list', () => {
  it.each([
    ['加快建设专业化、市场化', ['专业化', '市场化']],
    ['包括：加快专业化、市场化', ['专业化', '市场化']],
    ['用公款安排的会议费、培训费', ['会议费', '培训费']],
    ['推进绿化、美化', ['绿化', '美化']],
    ['推进化、市场化', ['推进化', '市场化']],
    ['推进绿化、推进美化', ['推进绿化', '推进美化']],
    ['推进绿化、亮化、推进美化', ['推进绿化', '亮化', '推进美化']],
    ['城区的推进绿化、推进美化', ['城区的推进绿化', '推进美化']],
    ['推进绿化', ['绿化']],
    ['', []],
  ])('are no part of its first member: %s', (text, expected) => {
    const source = levelled(`名：${text}`)
    const members = splitAt(source, { start: 2, end: source.length }, '、')
    expect(withoutLead(source, members).map((span) => sliceSpan(source, span))).toEqual(expected)
  })
})
