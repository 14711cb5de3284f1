import { describe, expect, it } from 'vitest'
import { takes, tell } from '../testing/patterns.ts'
import {
  BARE_LIST_LABEL,
  BOUND,
  BRACKETED,
  BRACKETED_LIST,
  CLAUSE_LEAD_IN,
  COUNTED_OPENING,
  EXPLANATION,
  GOVERNING_VERB,
  GOVERNING_WORD,
  LEAD_IN,
  LEADING_VERB,
  LIST_CLOSING,
  LIST_COLON,
  LIST_FRAME,
  LIST_LABEL,
  LIST_OPENED,
  MEASURE,
  NUMERAL,
  OPEN_FORMULA,
  OPEN_FORMULA_BEFORE,
  OWN_TRAILING_LABEL,
  PART_NUMBER,
  PROSE_OPENING,
  TRAILING_LABEL,
} from './patterns.ts'

/** Tells what the named parts of a pattern hold, in their order. */
function parts(
  name: string,
  pattern: RegExp,
  rows: readonly (readonly [text: string, ...parts: string[]])[],
) {
  describe(name, () => {
    it.each(rows)('has in %j its parts', (text, ...expected) => {
      const found = new RegExp(pattern.source, pattern.flags.replace('g', '')).exec(text)
      expect(Object.values(found?.groups ?? {}).filter((part) => part !== undefined)).toEqual(expected)
    })
  })
}

tell('a word that counts', MEASURE, ['项行动', '支'], ['', '行项', '区'])
takes('what opens a definition', LEAD_IN, [
  ['具体是指：甲', '具体是指：'],
  ['主要包括甲', '主要包括'],
  ['指:甲', '指:'],
  ['即，甲', '即，'],
  ['建立覆盖省', '建立覆盖'],
  ['覆盖省', '覆盖'],
])
tell(
  'what opens a definition',
  LEAD_IN,
  ['指甲乙'],
  ['指挥中心', '指标', '即时配送', '是否到位', '覆盖率', '甲指乙', '省覆盖', '具体甲'],
)
parts('a quoted name of a list', LIST_LABEL, [
  ['“两覆盖”：甲', '两', '覆盖'],
  ['“12条”指甲', '12', '条'],
  ['“十二条”分别为甲', '十二', '条'],
  ['“3”即甲', '3', ''],
])
tell('a quoted name of a list', LIST_LABEL, [], ['“两覆盖”甲', '“覆盖”：甲', '“123”：甲', '“两，覆盖”：甲'])
parts('a name of a list', BARE_LIST_LABEL, [
  ['一核为主城', '一', '核'],
  ['；12条分别指甲', '12', '条'],
  ['和7是甲', '7', ''],
  ['两翼为东为西', '两', '翼'],
])
tell('a name of a list', BARE_LIST_LABEL, [], ['甲一核为主城', '一为主城', '123条为甲'])
parts('a list in brackets', BRACKETED_LIST, [
  ['3个片区（甲、乙）', '3', '个片区', '甲、乙'],
  ['共12个片区(即甲、乙)', '12', '个片区', '甲、乙'],
  ['建一核（包括甲）', '一', '核', '甲'],
])
tell('a list in brackets', BRACKETED_LIST, [], ['3（甲、乙）', '3个片区（）', '片区（甲、乙）'])
parts('the name behind a list', TRAILING_LABEL, [
  ['甲、乙“两项行动”，', '两', '项行动'],
  ['省、市、县三级平台', '三', '级', '平台'],
  ['甲、乙12个园', '12', '个', '园'],
  ['甲、乙两个', '两', '个', ''],
])
tell(
  'the name behind a list',
  TRAILING_LABEL,
  ['甲、乙“两覆盖”', '甲、乙“两项行动”并', '甲两类组成'],
  ['“三线”乱', '“项行动”', '123个园', '两城'],
)
takes('what closes a list', LIST_CLOSING, [
  ['甲、乙等', '等'],
  ['甲、乙等12类人员的总称', '等12类人员的总称'],
  ['甲、乙两类简称', '两类简称'],
  ['甲、乙这三大产业', '这三大产业'],
  ['甲、乙统称', '统称'],
  ['高等', ''],
  ['甲123类', ''],
])
parts('the number of a part', PART_NUMBER, [
  ['①甲', '①'],
  ['（12）甲', '12'],
  ['（十一）甲', '十一'],
  ['12.甲', '12'],
  ['3、甲', '3'],
  ['；十一是甲', '十一'],
  ['一是甲', '一'],
])
tell('the number of a part', PART_NUMBER, [], ['1.5倍', '2.1、甲', '统一是甲', '（123）', '123.甲'])
takes('verbs before a list', GOVERNING_VERB, [
  ['，推进和落实甲', '，推进和落实'],
  ['对甲', '对'],
])
tell('verbs before a list', GOVERNING_VERB, [], ['对口帮扶', '对外开放', '甲推进'])
takes('what opens a clause', CLAUSE_LEAD_IN, [
  ['经费，是指：甲', '，是指：'],
  ['经费，具体包括甲', '，具体包括'],
  ['经费，指甲', '，指'],
  ['经费，即甲', '，即'],
])
tell('what opens a clause', CLAUSE_LEAD_IN, [], ['中心，指挥调度', '中心，即时配送', '经费是指甲'])
tell(
  'a word that governs a list',
  GOVERNING_WORD,
  ['用拨款', '单位所需', '单位承担', '通过预算'],
  ['单位承担费', '人民群众', '城乡'],
)
tell(
  'what opens a list before its first member',
  LIST_OPENED,
  ['经费指', '经费包括：', '，即:'],
  ['指甲', '包括单位', '即：甲', '指。'],
)
takes('verbs before members that end alike', LEADING_VERB, [
  ['加快建设专业化', '加快建设'],
  ['以绿化', '以'],
  ['由绿化', '由'],
  ['将绿化', '将'],
  ['集绿化', '集'],
  ['把绿化', '把'],
  ['让绿化', '让'],
  ['推广绿化', '推广'],
  ['建设绿道', '建设'],
  ['通过绿化', '通过'],
])
tell(
  'verbs before members that end alike',
  LEADING_VERB,
  [],
  ['以人为本', '由于', '将来', '集中', '把关', '让利', '建设用地', '通过率', '绿化推进'],
)
tell('what frames a list', LIST_FRAME, ['对祖国', '集生产'], ['集体林', '绝对值', '收集生产'])
parts('a list’s name that is the name’s own', OWN_TRAILING_LABEL, [
  ['甲路、乙路两纵和', '两', '纵'],
  ['甲、乙12纵', '12', '纵'],
  ['甲、乙两经济带，', '两', '经济带'],
  ['甲、乙两纵路网组成', '两', '纵路网'],
])
tell(
  'a list’s name that is the name’s own',
  OWN_TRAILING_LABEL,
  [],
  ['123纵', '两条纵向公路网线', '两A', '两'],
)
tell('a colon before a list', LIST_COLON, ['即：', '包括:', '分别为：'], ['即：甲', '包括', '甲：', '即；'])
tell('a formula that goes on', OPEN_FORMULA, ['+N', '×4', 'x4'], ['N+', '+条', '甲+N'])
tell('a formula that began', OPEN_FORMULA_BEFORE, ['N', 'N+', '4×', 'A＋'], ['N条', '+', '甲+', 'N+甲'])
takes('a part in brackets', BRACKETED, [
  ['路（一期）工程', '（一期）'],
  ['路(2024年)', '(2024年)'],
])
tell('a part in brackets', BRACKETED, [], ['路一期）', '路（一期', '（一（'])
tell('what opens an explanation', PROSE_OPENING, ['为群众', '通过', '对人'], ['成为城市', '修路', '相对人'])
tell(
  'what explains a list at its end',
  EXPLANATION,
  ['是家底', '以提升', '旨在', '并推进'],
  ['是否到位', '以及丙', '都是', '合并'],
)
tell(
  'a member that counts',
  COUNTED_OPENING,
  ['3座桥', '7', '两个方案', '十条', '三级'],
  ['一个平台', '三农', '修3座桥', '个体', '支农', '大桥', '建大桥'],
)
tell('a word that belongs to the counted one', BOUND, ['公', '因', '对外由'], ['公款', '从公'])
describe('numerals of a text', () => {
  it('are whole', () => {
    expect('让利20成、三百二十五条'.match(NUMERAL)).toEqual(['20', '三百二十五'])
  })
})
