import { describe, expect, it } from 'vitest'
import { type Span, sliceSpan } from '../../model/span.ts'
import { levelled } from '../testing/samples.ts'
import type { LevelledText } from '../texts.ts'
import type { Grouping } from './grouping.ts'
import {
  findLabelledLists,
  findSomeLabelled,
  findTrailingLists,
  type NamedList,
  readLabelled,
  readTrailing,
  splitRow,
} from './labelled-readings.ts'
import { type NumeralGroup, unpackNumerals } from './numeral-groups.ts'

type Found = readonly NamedList[] | Grouping | null

/** Looks in a definition behind its name, and writes each list: `两覆盖=甲、乙` or `覆盖·noun:甲|乙`. */
function look(
  find: (source: LevelledText, list: Span, groups: readonly NumeralGroup[]) => Found,
  label: string,
  definition: string,
): string[] | null {
  const source = levelled(`${label}：${definition}后文`)
  const list = { start: label.length + 1, end: label.length + 1 + definition.length }
  const found = find(source, list, unpackNumerals(label))
  if (found === null) return null
  return found.map((one) => {
    if (!('members' in one)) return `${one.name}=${one.count}${one.word}=${sliceSpan(source, one)}`
    const head = `${one.word ?? ''}${one.noun === undefined ? '' : `·${one.noun}`}`
    return `${head}:${one.members.map((member) => sliceSpan(source, member)).join('|')}`
  })
}

describe('lists behind their numeral', () => {
  it.each([
    ['“21”工作法', '为“两覆盖”：甲、乙；“一网”：丙。', ['两覆盖=2覆盖=甲、乙；', '一网=1网=丙。']],
    ['“12”', '即“1”指总案，“2”指甲、乙', ['1=1=总案，', '2=2=甲、乙']],
    ['“一核两翼”', '一核为主城，两翼为东城、西城', ['一核=1核=主城，', '两翼=2翼=东城、西城']],
    ['“1+2”', '1个核心（甲）和2个片区（即乙、丙）组成', ['1个核心=1个核心=甲', '2个片区=2个片区=乙、丙']],
  ])('are found for %s: %s', (label, definition, expected) => {
    expect(look(findLabelledLists, label, definition)).toEqual(expected)
  })

  it.each([
    ['“21”工作法', '“两覆盖”：甲、乙；再加一张网。'],
    ['“21”工作法', '“两覆盖”：甲、乙；“一网”：丙；“三到位”：丁。'],
    ['“两城”', '东城、西城'],
  ])('are none unless there is one for each numeral of %s: %s', (label, definition) => {
    expect(look(findLabelledLists, label, definition)).toEqual([])
  })

  it.each([
    [
      '“2614”工作法',
      '“两覆盖”：甲；“六到位”：乙；“四机制”：丙',
      ['两覆盖=2覆盖=甲；', '六到位=6到位=乙；', '四机制=4机制=丙'],
    ],
    ['“234”工作法', '“三到位”：甲；“四机制”：乙', ['三到位=3到位=甲；', '四机制=4机制=乙']],
    ['“234”工作法', '“三到位”：甲', []],
    ['“234”工作法', '“三到位”：甲；“两覆盖”：乙', []],
    ['“234”工作法', '“三到位”：甲；“五机制”：乙', []],
    ['“234”工作法', '“两覆盖”：甲；“三到位”：乙；“四机制”：丙', []],
    ['“234”工作法', '两覆盖：甲；三到位：乙', []],
  ])('may be there for some numerals of %s, in their order: %s', (label, definition, expected) => {
    expect(look(findSomeLabelled, label, definition)).toEqual(expected)
  })

  it.each([
    ['“两覆盖一网”', '“两覆盖”：甲、乙；“一网”：丙。', ['覆盖:甲|乙', '网:丙']],
    ['“四级三类”', '“四级”为省、市、县、乡，“三类”指甲，乙，丙。', ['级:省|市|县|乡', '类:甲|乙|丙']],
    ['“两翼三区”', '两翼为东城和西城，三区是甲；乙；丙', ['翼:东城|西城', '区:甲|乙|丙']],
    ['“四级三类”', '“三级”为省、市、县，“三类”指甲、乙、丙。', null],
    ['“两覆盖一网”', '“两覆盖”：甲、乙；“一网”：丙、丁。', null],
    ['“两覆盖一网”', '甲、乙、丙。', null],
  ])('are read for %s where each comes out: %s', (label, definition, expected) => {
    expect(look(readLabelled, label, definition)).toEqual(expected)
  })
})

describe('lists before their numeral', () => {
  it.each([
    ['应急“23”行动', '推进甲、乙“两项行动”，落实丙、丁、戊“三条措施”。', ['项行动:甲|乙', '条措施:丙|丁|戊']],
    ['“四级”', '省、市、县、乡四级平台', ['级:省|市|县|乡']],
    ['“四项机制”', '建立健全会商、共享、移送、督办四项机制', ['项:会商|共享|移送|督办']],
    [
      '“2+3”产业',
      '做强茶叶、油茶两大产业，培育旅游、电商、康养三个特色产业',
      ['大·产业:茶叶|油茶', '个·特色产业:旅游|电商|康养'],
    ],
    ['“1+2”产业', '钢铁一个产业和建材、家居两个新兴产业', ['个·产业:钢铁', '个·新兴产业:建材|家居']],
    ['“两个产业”', '工业企业和农业企业两个产业', ['个:工业企业|农业企业']],
    ['“2+3”', '甲、乙两条，丙、丁、戊三条', ['条:甲|乙', '条:丙|丁|戊']],
    ['“两纵三横”', '甲路、乙路两纵和丙路、丁路、戊路三横', ['纵:甲路|乙路', '横:丙路|丁路|戊路']],
    [
      '“2+3”产业',
      '分五级推进甲、乙两大产业，丙、丁、戊三个产业',
      ['大·产业:分五级推进甲|乙', '个·产业:丙|丁|戊'],
    ],
    [
      '“2+2”',
      '甲、乙两个战略性新兴主导产业群，丙、丁两个战略性新兴主导产业集群',
      ['个·战略性新兴主导产业群:甲|乙', '个:丙|丁'],
    ],
    ['“三类”', '对甲户、乙户、丙户等三类的统称', ['类:甲户|乙户|丙户']],
    ['“三治三建”', '整治河道、整治堤岸、整治“三线”，建闸、建坝、建站', null],
    ['“2+2”产业', '甲、乙三个园，丙、丁两个园，戊、己两条线', ['个·园:丙|丁', '条·线:戊|己']],
    ['“两大产业三条线”', '甲、乙两大主导产业，丙、丁、戊三条线', ['大·主导产业:甲|乙', '条:丙|丁|戊']],
    ['“三产业两区”', '产茶村、果村、菜村三个基地，甲、乙两个区', ['个·基地:产茶村|果村|菜村', '个·区:甲|乙']],
    ['“3+2”', '省、市、县三级平台，甲、乙两类企业', ['级:省|市|县', '类:甲|乙']],
    ['“2+3”', '甲、乙两个园，丙、丁、戊三条线，己、庚两个站', ['个·园:甲|乙', '条·线:丙|丁|戊']],
    ['“三个产业”', '工业企业和农业企业三个产业', null],
    ['“三改三建”', '整治河道、整治堤岸、整治“三线”，建闸、建坝、建站“三项”', null],
    ['“三改”', '改甲、改乙、改三项', null],
    ['“三线”', '整治河道、整治堤岸、整治“三线”。', null],
    ['“两纵”', '甲路、乙路“两纵”线路', ['纵:甲路|乙路']],
    ['“两纵三横”', '甲路、乙路两纵和丙路、丁路三横', null],
    ['“两纵三横”', '甲路、乙路两环和丙路、丁路、戊路三横', null],
    ['“1+2”产业', '钢铁和建材一个产业，甲、乙两个产业', null],
    ['“1+2”产业', '钢铁、建材一个产业，甲、乙两个产业', null],
    ['“2+3”', '甲、乙两条', null],
    ['“3+2”', '甲、乙两条，丙、丁、戊三条', null],
  ])('are read for %s: %s', (label, definition, expected) => {
    expect(look(readTrailing, label, definition)).toEqual(expected)
  })

  it.each([
    [600, ['个·园:甲|乙', '条·线:丙|丁|戊']],
    [601, null],
  ])('are looked for in the %d characters before it', (distance, expected) => {
    const prose = `${'街'.repeat((distance - 3) % 3)}${'街巷，'.repeat(Math.floor((distance - 3) / 3))}`
    expect(look(readTrailing, '“2+3”', `${prose}甲、乙两个园，丙、丁、戊三条线`)).toEqual(expected)
  })

  it('are looked for behind the list before', () => {
    const prose = '街巷，'.repeat(150)
    expect(look(readTrailing, '“2+2”', `${prose}甲、乙两个园，${prose}丙、丁两条线`)).toEqual([
      '个·园:甲|乙',
      '条·线:丙|丁',
    ])
  })

  it.each([
    [
      '应急“23”行动',
      '推进甲、乙“两项行动”，落实丙、丁“三条措施”。',
      ['两项行动=2项行动=甲、乙', '三条措施=3条措施=丙、丁'],
    ],
    [
      '应急“23”行动',
      '推进甲、乙“四项行动”，推进丙“两项行动”，落实丁等“三条措施”。',
      ['两项行动=2项行动=丙', '三条措施=3条措施=丁'],
    ],
    ['应急“23”行动', '推进甲、乙“两项行动”，落实丙、丁、戊三条措施。', []],
    [
      '应急“23”行动',
      '推进甲、乙“两项行动”和丙、丁“三条措施”。',
      ['两项行动=2项行动=甲、乙', '三条措施=3条措施=丙、丁'],
    ],
    ['应急“23”行动', '落实丙、丁、戊“三条措施”，推进甲、乙“两项行动”。', []],
    ['“三项”行动', '推进甲、乙“三项行动”。', []],
    [
      '应急“23”行动',
      '推进甲“两项行动”，落实乙“三条措施”，办好丙“四件实事”。',
      ['两项行动=2项行动=甲', '三条措施=3条措施=乙'],
    ],
  ])(
    'have their name in quotation marks, as many as the numerals of %s: %s',
    (label, definition, expected) => {
      expect(look(findTrailingLists, label, definition)).toEqual(expected)
    },
  )
})

describe('a row', () => {
  it.each([
    ['甲、乙、丙', '、，', 3, ['甲', '乙', '丙']],
    ['甲，乙，丙', '、，', 3, ['甲', '乙', '丙']],
    ['甲，乙，丙', '、', 3, null],
    ['即甲、乙两类；', '、', 2, ['甲', '乙']],
    ['东城和西城', '、', 2, ['东城', '西城']],
    ['东城和西城', '、', 3, null],
    ['主城；', '、', 1, ['主城']],
    ['主城、新城', '、', 1, null],
  ])('of %s has so many members or none', (text, separators, count, expected) => {
    const source = levelled(`名：${text}`)
    const members = splitRow(source, { start: 2, end: source.length }, separators, count)
    expect(members?.map((span) => sliceSpan(source, span)) ?? null).toEqual(expected)
  })
})
