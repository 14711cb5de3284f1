import { describe, expect, it } from 'vitest'
import { takes, tell } from '../testing/patterns.ts'
import {
  ABBREVIATION,
  BLOCK_LEAD,
  BRACKETED_LABEL,
  CLOSING_MARK,
  COUNTING_CORE,
  FOREIGN_NAME,
  HAN_NUMERAL,
  HEAD_COORDINATION,
  JOINED_DIGITS,
  JOINING_SIGN,
  LABEL_PARTS,
  LEADING_YEAR,
  MARKER,
  MARKER_LIST,
  NEGATION,
  NUMBER_IN_DIGITS,
  NUMBER_IN_HAN,
  ONLY_HAN,
  ONLY_UNDERTAKING,
  OPENING_UNDERTAKING,
  PROVINCE,
  QUOTED_NAME_START,
  RANGE_SIGN,
  SEVERAL_NUMERALS,
  SHORT_NAME,
  TAIL_COORDINATION,
} from './patterns.ts'

const long = (length: number) => '甲'.repeat(length)

tell(
  'a mark that quotes part of a label',
  QUOTED_NAME_START,
  ['“四上”企业', '落实《规划》'],
  ['四上', '四上”企业'],
)
tell(
  'a label around its one quotation',
  LABEL_PARTS,
  ['“四上”', '服务“四上”企业', `${long(30)}“${long(40)}”${long(30)}`],
  [
    '四上企业',
    '“”企业',
    '“四上”“四下”',
    '服务“四上“企业”',
    '”服务“四上”',
    '“四上”企业”',
    `${long(31)}“四上”`,
    `“四上”${long(31)}`,
    `“${long(41)}”`,
  ],
)
tell('a province', PROVINCE, ['湖南稀土', '内蒙古稀土', '全县产业'], ['大湖南稀土', '河西稀土'])

takes('a footnote marker', MARKER, [
  ['园区[3]。', '[3]'],
  ['园区^[3]。', '^[3]'],
  ['园区［３］。', '［３］'],
  ['园区【3】。', '【3】'],
  ['园区〔3〕。', '〔3〕'],
  ['园区[ 3 ]。', '[ 3 ]'],
  ['园区[注3]。', '[注3]'],
  ['园区[注释3]。', '[注释3]'],
  ['园区[注 3]。', '[注 3]'],
  ['园区[^3]。', '[^3]'],
  ['园区[123]。', '[123]'],
  ['园区[3、4]。', '[3、4]'],
  ['园区[3 、 4]。', '[3 、 4]'],
  ['园区[3,4，5—6~7～8]。', '[3,4，5—6~7～8]'],
  ['园区[10-12]。', '[10-12]'],
  ['园区（3）。', '（3）'],
  ['园区( ３ )。', '( ３ )'],
  ['园区（注12）。', '（注12）'],
  ['园区（注释 123）。', '（注释 123）'],
  ['园区③。', '③'],
  ['园区㉑。', '㉑'],
  ['园区㊱。', '㊱'],
  ['园区❶。', '❶'],
  ['园区⑶。', '⑶'],
  ['园区³。', '³'],
  ['园区⁴⁰。', '⁴⁰'],
  ['园区¹²³。', '¹²³'],
])
tell(
  'a footnote marker',
  MARKER,
  [],
  [
    '园区3',
    '园区[]',
    '园区[甲]',
    '园区[1234]',
    '园区[3',
    '园区3]',
    '园区[3）',
    '园区（3]',
    '园区（甲）',
    '园区（1234）',
    '园区[1,2,3,4,5,6,7]',
    '园区[3;4]',
    '园区[注]',
    '园区⁰',
    '园区ⅲ',
  ],
)
describe('the make of a footnote marker', () => {
  it.each([
    ['[3、4]', { square: '3、4' }],
    ['（3）', { round: '3' }],
    ['③', { circle: '③' }],
    ['⑶', { ringed: '⑶' }],
    ['³', { raised: '³' }],
  ])('of %s is told with its numbers', (text, groups) => {
    expect([...text.matchAll(MARKER)].map((match) => ({ ...match.groups }))).toMatchObject([groups])
  })
})
tell('the sign of a range', RANGE_SIGN, ['3-5', '3—5', '3~5', '3～5'], ['3、5', '35'])
tell(
  'what parts the numbers of a marker',
  MARKER_LIST,
  ['3、5', '3,5', '3，5', '3—5', '3～5', '3-5'],
  ['35', '3 5'],
)
tell(
  'the head of a block',
  BLOCK_LEAD,
  ['甲\n', '甲\r', '甲\n  \u3000', `\n${' '.repeat(8)}`],
  ['甲', '甲\n乙', '甲 ', `\n${' '.repeat(9)}`, '\n\u200b'],
)

describe('a sign that joins words', () => {
  it('may be left out, each time', () => {
    expect('甲、乙·丙•丁・戊‧己∙庚/辛／壬—癸–子－丑-寅'.replace(JOINING_SIGN, '')).toBe(
      '甲乙丙丁戊己庚辛壬癸子丑寅',
    )
    expect('甲，乙。丙“丁”'.replace(JOINING_SIGN, '')).toBe('甲，乙。丙“丁”')
  })
})
tell(
  'digits that a sign keeps apart',
  JOINED_DIGITS,
  ['2-6', '第26—14号'],
  ['26', '2-甲', '甲-6', '2，6', '-'],
)
tell(
  'several numerals',
  SEVERAL_NUMERALS,
  ['三送三解', '一主一特', '双提双促', '三个提升四个降低', '抓三甲乙丙丁四戊'],
  ['三送', '三送三', '三送a', '三三解', '三甲乙丙丁戊四己', '三a四乙', '三送三a'],
)
tell(
  'a label that ends in a bracket',
  BRACKETED_LABEL,
  ['RCEP（区域协定）', '甲乙(丙丁)', `${long(40)}（${long(80)}）`],
  [
    '甲（乙丙）',
    '甲乙（丙）',
    '甲乙丙丁',
    '甲乙（丙丁）戊',
    '（一）甲乙（丙丁）',
    '甲乙（丙（丁）',
    '甲乙（丙）丁）',
    '甲乙（丙丁',
    `${long(41)}（乙丙）`,
    `甲乙（${long(81)}）`,
  ],
)
tell(
  'a name in another language',
  FOREIGN_NAME,
  ['Regional Plan', 'R&D', "People's Park", 'A1, B2/C3.', `A${'b'.repeat(80)}`],
  ['R', '1A', 'R协定', '区域R D', '(RD)', `A${'b'.repeat(81)}`],
)
takes('a short name', SHORT_NAME, [
  ['“双碳”', '“双碳”'],
  ['简称“双碳”', '简称“双碳”'],
  ['以下简称：“双碳”', '以下简称：“双碳”'],
  ['即“双碳”', '即“双碳”'],
  ['又称:“双碳”', '又称:“双碳”'],
  [`“${long(20)}”`, `“${long(20)}”`],
])
tell(
  'a short name',
  SHORT_NAME,
  [],
  ['双碳', '“双”', '“双碳”等', '全称“双碳”', '甲“双碳”', '“双“碳”', `“${long(21)}”`],
)
tell(
  'an abbreviation',
  ABBREVIATION,
  ['RCEP', 'AI', 'R5-G', 'C++', 'ABCDEFGHIJKL'],
  ['A', '5G', 'RCEP协定', '区AI', 'A协', 'ABCDEFGHIJKLM'],
)
tell('nothing but Han', ONLY_HAN, ['', '甲', '三年'], ['三年A', 'A三年', '三，年', '3'])
takes('a closing mark', CLOSING_MARK, [
  ['”行动', '”'],
  ['\u200b\u200b”\u200b行动', '\u200b\u200b”\u200b'],
])
tell('a closing mark', CLOSING_MARK, [], ['行动”', '“行动', ''])
takes('a number in digits', NUMBER_IN_DIGITS, [
  ['15分钟', '15'],
  ['2024年10件', '10'],
  ['抓123项', '123'],
])
tell('a number in digits', NUMBER_IN_DIGITS, [], ['2024年', '十五', '12345项'])
takes('a number in Han', NUMBER_IN_HAN, [
  ['十五分钟', '十五'],
  ['抓一百二十项', '一百二十'],
])
tell('a number in Han', NUMBER_IN_HAN, [], ['15分钟', '双碳', '万企'])
takes('a year at the head', LEADING_YEAR, [['2024年10件', '2024年']])
tell('a year at the head', LEADING_YEAR, [], ['1998年', '办2024年', '2024件', '202年', '20年'])

takes('what stands between a name and the word that it shares', TAIL_COORDINATION, [
  ['”“622”等联农', '”“622”等'],
  ['”、“622”联农', '”、“622”'],
  ['”和“622”及“七三”与“一二”等联农', '”和“622”及“七三”与“一二”等'],
  ['”等联农', '”等'],
  ['”联农', '”'],
  ['\u200b”\u200b“622”\u200b等联农', '\u200b”\u200b“622”\u200b等'],
  ['”“一”“二”“三”“四”“五”等', '”“一”“二”“三”“四”'],
  ['”，“622”等', '”'],
  ['”“”等', '”'],
  [`”“${long(25)}”等`, '”'],
])
tell('what stands between a name and the word that it shares', TAIL_COORDINATION, [], ['联农”', '联农', ''])
takes('what stands between a shared word and a name', HEAD_COORDINATION, [
  ['稳增长“18条”“', '“18条”“'],
  ['稳增长“18条”、“20条”和“', '“18条”、“20条”和“'],
  ['稳增长“18条”\u200b“', '“18条”\u200b“'],
  ['“一”“二”“三”“四”“五”“', '“二”“三”“四”“五”“'],
])
tell(
  'what stands between a shared word and a name',
  HEAD_COORDINATION,
  [],
  ['稳增长“', '“18条”，“', '“18条”“甲', '18条”“', '“”“', '“18条”', `“${long(25)}”“`],
)

tell('a numeral', HAN_NUMERAL, ['一主', '双碳', '万企'], ['沐禾', '15', '零碳'])
tell(
  'a core that only counts',
  COUNTING_CORE,
  ['两个', '三大', '第一', '第十二', '第12', '五个一', '十五项', '8', '10', '2025', '1998', '3步'],
  [
    '三送',
    '百日会战',
    '第',
    '第甲',
    '抓第一',
    '第一个',
    '个',
    '抓三大',
    '三大事',
    '五个一一',
    '一二三四五个',
    '第一二三四五',
    '123',
    '2125',
    '20255',
    '抓10',
    '10件甲',
  ],
)
tell('an undertaking at the head', OPENING_UNDERTAKING, ['工程建设', '行动'], ['大工程', '沐禾'])
tell(
  'nothing but an undertaking',
  ONLY_UNDERTAKING,
  ['', '行动', '专项行动', '大行动', '工作法'],
  ['沐', '三年大行动', '行动法则', '行动书', '学校'],
)
tell('what turns a word into its opposite', NEGATION, ['非', '反对', '未'], ['清', '大'])
