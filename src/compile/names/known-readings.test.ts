import { describe, expect, it } from 'vitest'
import { formatPinyin, syllablesOf } from './readings.ts'

/** Reads a table of names and readings: pairs with a comma between. */
function rowsOf(table: string): [name: string, pinyin: string][] {
  return table
    .trim()
    .split(/,?\s*\n\s*|, /u)
    .map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)])
}

/** As 《现代汉语词典》 and the official romanisation of the places have them. */
const PLACES = `
  单县 shàn xiàn, 蔚县 yù xiàn, 蔚州 yù zhōu, 歙县 shè xiàn
  浚县 xùn xiàn, 蠡县 lǐ xiàn, 乐亭 lào tíng, 乐陵 lào líng
  乐清市 yuè qīng shì, 乐清湾 yuè qīng wān, 乐都 lè dū, 民乐县 mín lè xiàn
  任丘 rén qiū, 任泽 rén zé, 繁峙 fán shì, 洪洞 hóng tóng
  解州 xiè zhōu, 万柏林 wàn bǎi lín, 尉犁 yù lí, 大埔 dà bù
  黄陂 huáng pí, 涡阳 guō yáng, 泌阳 bì yáng, 六合区 lù hé qū
  会稽 kuài jī, 浒墅关 xǔ shù guān, 莘庄 xīn zhuāng, 闵行 mǐn háng
  珲春 hún chūn, 图们 tú mén, 大箐山 dà qìng shān, 调兵山 diào bīng shān
  穆棱 mù líng, 绥棱 suí líng, 筠连 jūn lián, 夹江 jiā jiāng
  阆中 làng zhōng, 牟定 móu dìng, 吴堡 wú bǔ, 红寺堡 hóng sì bǔ
  台州 tāi zhōu, 天台县 tiān tāi xiàn, 闽侯 mǐn hòu, 新干县 xīn gàn xiàn
  济阳区 jǐ yáng qū, 济源市 jǐ yuán shì, 斗门区 dǒu mén qū, 嘉荫 jiā yīn
  槐荫 huái yīn, 萨嘎 sà gā, 贡嘎 gòng gā, 阿巴嘎 ā bā gā
  安塞区 ān sài qū, 阿克塞 ā kè sài, 西塞山 xī sài shān, 华州区 huà zhōu qū
  华阴 huà yīn, 喀什 kā shí, 克什克腾 kè shí kè téng, 康巴什 kāng bā shí
  乌什 wū shí, 阿图什 ā tú shí, 塔什库尔干 tǎ shí kù ěr gān, 什邡 shí fāng
  曲靖 qū jìng, 那曲 nà qū, 曲周 qū zhōu, 曲阳 qū yáng
  阳曲 yáng qū, 垣曲 yuán qū, 河曲 hé qū, 曲沃 qū wò
  曲江 qū jiāng, 曲松 qū sōng, 舟曲 zhōu qū, 玛曲 mǎ qū
  碌曲 lù qū, 曲麻莱 qū má lái, 襄都 xiāng dū, 信都 xìn dū
  望都 wàng dū, 尧都 yáo dū, 昆都仑 kūn dū lún, 商都 shāng dū
  盐都 yán dū, 江都 jiāng dū, 莲都 lián dū, 都昌 dū chāng
  宁都 níng dū, 于都 yú dū, 殷都 yīn dū, 魏都 wèi dū
  曾都 zēng dū, 花都 huā dū, 都安县 dū ān xiàn, 都安瑶族 dū ān yáo zú
  丰都 fēng dū, 新都 xīn dū, 郫都 pí dū, 都匀 dū yún
  三都县 sān dū xiàn, 三都水族 sān dū shuǐ zú, 秦都 qín dū, 武都 wǔ dū
  都兰 dū lán
`

/** As these words are read, though they hold the characters of a place. */
const OTHERWISE = `
  清单县 qīng dān xiàn, 名单县 míng dān xiàn, 简单县 jiǎn dān xiàn, 订单县 dìng dān xiàn
  账单县 zhàng dān xiàn, 菜单县 cài dān xiàn, 工单县 gōng dān xiàn, 榜单县 bǎng dān xiàn
  大城市 dà chéng shì, 对于都 duì yú dōu, 关于都 guān yú dōu
`

/** As these words of reports are read. */
const WORDS = `
  长制 zhǎng zhì, 河长 hé zhǎng, 湖长 hú zhǎng, 林长 lín zhǎng
  田长 tián zhǎng, 路长 lù zhǎng, 链长 liàn zhǎng, 街长 jiē zhǎng
  楼长 lóu zhǎng, 乡长 xiāng zhǎng, 局长 jú zhǎng, 厅局长 tīng jú zhǎng
  网格长 wǎng gé zhǎng, 指标长 zhǐ biāo zhǎng, 产业链长 chǎn yè liàn zhǎng, 两重 liǎng zhòng
  三重 sān zhòng, 都谷 dū gǔ, 率先 shuài xiān, 率领 shuài lǐng
  参保率 cān bǎo lǜ, 覆盖率 fù gài lǜ, 优良率 yōu liáng lǜ, 朝阳产业 zhāo yáng chǎn yè
  行当 háng dang, 百行 bǎi háng, 同行业 tóng háng yè, 重塑 chóng sù
  省重点 shěng zhòng diǎn, 好差评 hǎo chà píng, 为民 wèi mín, 三为 sān wèi
  数智 shù zhì, 数商 shù shāng, 数改 shù gǎi, 兴农 xīng nóng
  兴业 xīng yè, 兴村 xīng cūn, 传帮带 chuán bāng dài, 调结构 tiáo jié gòu
  调转促 tiáo zhuǎn cù, 三调 sān diào, 强基 qiáng jī, 强链 qiáng liàn
  角色 jué sè, 供销 gōng xiāo, 供水 gōng shuǐ, 种粮 zhòng liáng
  种植 zhòng zhí, 种养 zhòng yǎng, 种田 zhòng tián, 种草 zhòng cǎo
  种树 zhòng shù, 复种 fù zhòng, 扩种 kuò zhòng, 勒紧 lēi jǐn
  名都 míng dū, 古都 gǔ dū, 瓷都 cí dū, 陶都 táo dū
  药都 yào dū, 酒都 jiǔ dū, 茶都 chá dū, 钢都 gāng dū
  煤都 méi dū
`

describe('formatPinyin', () => {
  it.each(rowsOf(PLACES))('reads the place %s as %s', (name, pinyin) => {
    expect(formatPinyin(name)).toBe(pinyin)
    expect(formatPinyin(`支持${name}发展`)).toBe(`zhī chí ${pinyin} fā zhǎn`)
  })

  it.each([...rowsOf(OTHERWISE), ...rowsOf(WORDS)])('reads the word %s as %s', (name, pinyin) => {
    expect(formatPinyin(name)).toBe(pinyin)
  })
})

/** Characters that are short for words of two readings. */
const COUNTED = `
  长 chang zhang, 重 zhong chong, 行 xing hang, 都 du dou
  调 tiao diao, 传 chuan zhuan, 乐 le yue, 朝 chao zhao
  降 jiang xiang, 藏 cang zang, 曾 ceng zeng, 盛 sheng cheng
  省 sheng xing, 单 dan shan, 弹 dan tan, 差 cha chai
  系 xi ji, 角 jiao jue, 还 hai huan, 薄 bo bao
  露 lu lou, 色 se shai, 宿 su xiu, 塞 sai se
  模 mo mu, 削 xue xiao, 便 bian pian, 泊 bo po
  校 xiao jiao, 折 zhe she, 厦 xia sha, 堡 bao pu
`

describe('syllablesOf', () => {
  it.each(rowsOf(COUNTED))('reads a counted %s in two ways: %s', (char, both) => {
    expect(syllablesOf(`5${char}`)[1]?.toSorted()).toEqual(both.split(' ').toSorted())
  })

  it('reads in one way what follows no number, or stands in a word', () => {
    expect(syllablesOf('校长')).toEqual([['xiao'], ['zhang']])
    expect(syllablesOf('甲')).toEqual([['jia']])
    expect(syllablesOf('')).toEqual([])
  })

  it('reads no Latin letter and no sign', () => {
    expect(syllablesOf('A，')).toEqual([[], []])
  })
})
