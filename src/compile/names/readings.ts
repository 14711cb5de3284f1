/** This room spells names in Latin letters: pinyin, slugs and the keys of the search. */

import { customPinyin, OutputFormat, pinyin, segment } from '#pinyin'
import { isDigit, isHanNumeral } from '../../text/numerals.ts'
import { DIGIT, HAN_CHAR, LATIN_LETTER } from '../patterns.ts'
import { PLACE_READINGS } from './place-readings.ts'

/**
 * Readings of policy words that a general dictionary gets wrong. Slugs are published, so they are right from
 * the start: 河长 is an office (zhǎng), “两重” is two weighty matters (zhòng).
 */
const POLICY_WORDS: Readonly<Record<string, string>> = {
  长制: 'zhǎng zhì',
  河长: 'hé zhǎng',
  湖长: 'hú zhǎng',
  林长: 'lín zhǎng',
  田长: 'tián zhǎng',
  路长: 'lù zhǎng',
  链长: 'liàn zhǎng',
  街长: 'jiē zhǎng',
  楼长: 'lóu zhǎng',
  乡长: 'xiāng zhǎng',
  局长: 'jú zhǎng',
  厅局长: 'tīng jú zhǎng',
  网格长: 'wǎng gé zhǎng',
  指标长: 'zhǐ biāo zhǎng',
  产业链长: 'chǎn yè liàn zhǎng',
  两重: 'liǎng zhòng',
  三重: 'sān zhòng',
  都谷: 'dū gǔ',
  率先: 'shuài xiān',
  率领: 'shuài lǐng',
  参保率: 'cān bǎo lǜ',
  覆盖率: 'fù gài lǜ',
  优良率: 'yōu liáng lǜ',
  朝阳产业: 'zhāo yáng chǎn yè',
  行当: 'háng dang',
  百行: 'bǎi háng',
  同行业: 'tóng háng yè',
  重塑: 'chóng sù',
  省重点: 'shěng zhòng diǎn',
  好差评: 'hǎo chà píng',
  为民: 'wèi mín',
  三为: 'sān wèi',
  数智: 'shù zhì',
  数商: 'shù shāng',
  数改: 'shù gǎi',
  兴农: 'xīng nóng',
  兴业: 'xīng yè',
  兴村: 'xīng cūn',
  传帮带: 'chuán bāng dài',
  调结构: 'tiáo jié gòu',
  调转促: 'tiáo zhuǎn cù',
  三调: 'sān diào',
  强基: 'qiáng jī',
  强链: 'qiáng liàn',
  角色: 'jué sè',
  供销: 'gōng xiāo',
  供水: 'gōng shuǐ',
  种粮: 'zhòng liáng',
  种植: 'zhòng zhí',
  种养: 'zhòng yǎng',
  种田: 'zhòng tián',
  种草: 'zhòng cǎo',
  种树: 'zhòng shù',
  复种: 'fù zhòng',
  扩种: 'kuò zhòng',
  勒紧: 'lēi jǐn',
  名都: 'míng dū',
  古都: 'gǔ dū',
  瓷都: 'cí dū',
  陶都: 'táo dū',
  药都: 'yào dū',
  酒都: 'jiǔ dū',
  茶都: 'chá dū',
  钢都: 'gāng dū',
  煤都: 'méi dū',
}
customPinyin({ ...POLICY_WORDS, ...PLACE_READINGS })

/** Characters with two readings that stay open after a numeral, since what they are short for is not said (三重, 四长). */
const EITHER: Readonly<Record<string, readonly [string, string]>> = {
  长: ['chang', 'zhang'],
  重: ['zhong', 'chong'],
  行: ['xing', 'hang'],
  都: ['du', 'dou'],
  调: ['tiao', 'diao'],
  传: ['chuan', 'zhuan'],
  乐: ['le', 'yue'],
  朝: ['chao', 'zhao'],
  降: ['jiang', 'xiang'],
  藏: ['cang', 'zang'],
  曾: ['ceng', 'zeng'],
  盛: ['sheng', 'cheng'],
  省: ['sheng', 'xing'],
  单: ['dan', 'shan'],
  弹: ['dan', 'tan'],
  差: ['cha', 'chai'],
  系: ['xi', 'ji'],
  角: ['jiao', 'jue'],
  还: ['hai', 'huan'],
  薄: ['bo', 'bao'],
  露: ['lu', 'lou'],
  色: ['se', 'shai'],
  宿: ['su', 'xiu'],
  塞: ['sai', 'se'],
  模: ['mo', 'mu'],
  削: ['xue', 'xiao'],
  便: ['bian', 'pian'],
  泊: ['bo', 'po'],
  校: ['xiao', 'jiao'],
  折: ['zhe', 'she'],
  厦: ['xia', 'sha'],
  堡: ['bao', 'pu'],
}

const SIGNS: Readonly<Record<string, string>> = { '+': 'jiā', '×': 'chéng' }
const DIGIT_READINGS = ['líng', 'yī', 'èr', 'sān', 'sì', 'wǔ', 'liù', 'qī', 'bā', 'jiǔ']

/** The toneless readings of digits and of signs that are read out in coinages. */
export const SIGN_READINGS: Readonly<Record<string, string>> = Object.fromEntries([
  ...DIGIT_READINGS.map((syllable, digit) => [String(digit), toneless(syllable)]),
  ...Object.entries(SIGNS).map(([sign, syllable]) => [sign, toneless(syllable)]),
])

/** One character of a name and its reading. */
export interface Reading {
  readonly char: string
  /** Pinyin with tone mark; null for what is not read in Chinese. */
  readonly syllable: string | null
}

/** Returns the reading of each character of a name; tones are those of a dictionary, without sandhi. */
export function readingsOf(name: string): Reading[] {
  const chars = [...name.normalize('NFKC')]
  const whole = pinyin(chars.join(''), { type: 'array', toneSandhi: false })
  const syllables = whole.length === chars.length ? whole : chars.map((char) => pinyin(char))
  return chars.map((char, i) => {
    const read = syllables[i]
    const spoken = HAN_CHAR.test(char) && read !== undefined && read !== char
    return { char, syllable: spoken ? read : null }
  })
}

/**
 * Returns the toneless readings of each character of a name, the likelier first: none for what is not read in Chinese,
 * two for a counted character that is in no word of the dictionary.
 */
export function syllablesOf(name: string): string[][] {
  const settled = new Set<number>()
  let at = 0
  for (const word of segment(name, { format: OutputFormat.ZhSegment })) {
    const { length } = [...word]
    for (let i = 0; length > 1 && i < length; i++) settled.add(at + i)
    at += length
  }
  const readings = readingsOf(name)
  return readings.map(({ char, syllable }, index) => {
    if (syllable === null) return []
    const main = toneless(syllable)
    const before = readings[index - 1]?.char
    const isOpen = !settled.has(index) && (isHanNumeral(before) || isDigit(before))
    const either = isOpen ? (EITHER[char] ?? []) : []
    return [main, ...either.filter((other) => other !== main)]
  })
}

/** Returns a syllable without its tone, ü as v. */
export function toneless(syllable: string): string {
  return syllable
    .replace(/[üǖǘǚǜ]/gu, 'v')
    .normalize('NFD')
    .replace(/[^a-z]/gu, '')
}

/** Returns a name's pinyin: tone marks, a blank after each syllable, digits one by one, Latin letters as they are. */
export function formatPinyin(name: string): string {
  const parts = readingsOf(name).map(({ char, syllable }) => {
    const read = syllable ?? (DIGIT.test(char) ? DIGIT_READINGS[Number(char)] : undefined) ?? SIGNS[char]
    if (read !== undefined) return ` ${read} `
    return LATIN_LETTER.test(char) ? char : ' '
  })
  return parts.join('').replace(/ +/gu, ' ').trim()
}
