import { describe, expect, it } from 'vitest'
import { takes, tell } from '../testing/patterns.ts'
import {
  COMPANY,
  GOVERNOR,
  ISSUER_LINE,
  LETTERHEAD,
  NAME_LINE,
  NEW_LINE,
  NUMBER_LINE,
  PAPERS,
  PASSED,
  PROCLAMATION,
  PUBLISHES,
  SESSION,
  SESSION_LEAD,
  SESSION_OPENING,
  SITTING,
  SPEAKER,
  STANDARD_NUMBER,
} from './patterns.ts'

/** Reads a list of texts without blanks. */
const words = (text: string) => text.trim().split(/\s+/u)

takes('a session', SESSION, [
  ['东江市第十八届人民代表大会第四次会议上', '第十八届人民代表大会第四次会议'],
  ['东江市七届人大五次会', '七届人大五次会'],
  ['第18届人大第12次会议', '第18届人大第12次会议'],
  ['第九届委员会第五次全体会议', '第九届委员会第五次全体会议'],
  ['九届委员会第二十三次扩大会议', '九届委员会第二十三次扩大会议'],
  ...['五', '二十三', '5', '12'].map((number) => {
    const session = `七届${'人'.repeat(28)}${number}次会议`
    return [`东江市${session}`, session] as const
  }),
])
tell(
  'a session',
  SESSION,
  [],
  [
    ...words(
      '第七届第次会议 第七届五次会议 第七届人大，第五次会议 届人民大会五次会议 第七届人大会议 第七届人大第五次全体',
    ),
    '第七届人大 第五次会议',
    `七届${'人'.repeat(40)}五次会议`,
  ],
)
takes('a sitting', SITTING, [
  ['人民政府第12次常务会议', '第12次常务会议'],
  ['十二次政府常务会议', '十二次政府常务会议'],
  ['第三次党组扩大会议', '第三次党组扩大会议'],
  ['第123次办公会议', '第123次办公会议'],
  ['第三次主任会议', '第三次主任会议'],
  ['第三次全体会议', '第三次全体会议'],
])
tell('a sitting', SITTING, [], words('第三次会议 次常务会议 第三次代表会议 三常务会议'))
tell(
  'what leads to the place of a session',
  SESSION_LEAD,
  [...words('， 。 ； ： : — （ ( 《 〈 “ ” 在 经 经过 由 提交 提请 8日'), ' '],
  words('甲 日 提 过 、 》'),
)
takes('what leads to the place of a session', SESSION_LEAD, [
  ['经过大会', '经过'],
  ['经大会', '经'],
])
tell(
  'the first line of a session',
  SESSION_OPENING,
  words('——在东江市 -在 （在东江市 (在 2026年1月8日在 二〇二六年 二○二六年 二零二六年 东江市第七届'),
  words('东江市人民政府 公元2026年 26年 第二〇 在——东江 二一'),
)
tell('a line that goes on with none', NEW_LINE, words('—在 –在 （在 (在'), words('在— -在 第（一）'))
tell(
  'that a session passed a text',
  PASSED,
  words('通过 批准 修订 修正 公布 施行 发布 废止 审议'),
  words('修改 修 报告'),
)
tell(
  'a sentence that publishes a law',
  PROCLAMATION,
  [
    ...words(
      '已经市人大通过 已由大会通过 业经大会通过 现予公布 现予发布 现予以公布 现予以发布 自公布之日起施行',
    ),
    '自2026年1月1日起实施',
    `已${'甲'.repeat(60)}通过`,
    `自${'甲'.repeat(16)}起施行`,
  ],
  [
    ...words('经大会通过 予以公布 自日起施行 起施行 自公布之日起'),
    `已${'甲'.repeat(61)}通过`,
    `自${'甲'.repeat(17)}起施行`,
  ],
)

describe('who speaks', () => {
  it.each([
    ['东江市市长王某某', '东江市', '市长', '王某某'],
    ['市长陈某', '', '市长', '陈某'],
    ['省长', '', '省长', ''],
    ['报告人：东江县县长李某', '东江县', '县长', '李某'],
    ['报告人:东江县县长李某', '东江县', '县长', '李某'],
    ['东江县代县长陈某', '东江县', '县长', '陈某'],
    ['东江县代理县长陈某', '东江县', '县长', '陈某'],
    ['东江县副县长陈某', '东江县', '县长', '陈某'],
    ['东江市财政局局长××', '东江市财政局', '局长', '××'],
    ['东江市财政局局长XＸ*＊', '东江市财政局', '局长', 'XＸ*＊'],
    ['东江市中级人民法院院长某某', '东江市中级人民法院', '院长', '某某'],
    ['新疆维吾尔自治区主席艾某·吐某', '新疆维吾尔自治区', '主席', '艾某·吐某'],
    ['自治区主席艾某•吐某', '自治区', '主席', '艾某•吐某'],
    ['市长陈某（2026年1月8日）', '', '市长', '陈某'],
    ['市长陈某(代)', '', '市长', '陈某'],
    ['发展和改革委员会主任陈某', '发展和改革委员会', '主任', '陈某'],
    ['财政厅党组书记、厅长陈某', '财政厅', '厅长', '陈某'],
  ])('is read in %s', (line, body, office, name) => {
    expect(SPEAKER.exec(line)?.groups).toEqual({ body, office, name })
  })

  it.each([
    ...words('州长 盟长 旗长 镇长 乡长 总理 委员长 检察长 董事长 总经理 会长 秘书长 部长 行长 书记 区长'),
  ])('may be the %s', (office) => {
    expect(SPEAKER.exec(`东江${office}陈某`)?.groups).toEqual({ body: '东江', office, name: '陈某' })
  })

  it.each([
    ...words('王某某 市长陈某某某某 市长，陈某 在东江市，市长陈某 市长Chen 市长陈某（代）的 市长陈某·'),
    `${'东'.repeat(31)}市长陈某`,
    '东江，市长陈某',
  ])('is not read in %s', (line) => {
    expect(SPEAKER.exec(line)).toBeNull()
  })
})
tell(
  'who leads a government',
  GOVERNOR,
  words('省长 市长 县长 区长 州长 盟长 旗长 镇长 乡长'),
  words('副市长 市长王 院长 长'),
)
tell(
  'a body that issues reports',
  ISSUER_LINE,
  [
    ...words(
      '东江市财政局 国务院 发展和改革委员会 人大常委会 市纪委 东江市政府 市政府办公室 教育厅 财政部 东江公司 东江集团',
    ),
    ...words(
      '数据中心 东江大学 第一学校 中国银行 东江调查队 调查总队 行业协会 统计学会 领导小组 财政局发布 财政局编制 财政局印发',
    ),
    `${'东'.repeat(30)}局`,
  ],
  words('局 3号财政局 东江市财政局的 财政局，水利局 《条例》局 “东江”局 东江市 财政局发布会').concat(
    `${'东'.repeat(31)}局`,
  ),
)
tell('a body of business', COMPANY, words('东江公司 东江集团 东江银行'), words('公司法 集团的 银行业 东江市'))
tell('that a body publishes', PUBLISHES, words('局发布 局编制 局印发'), words('发布会 局'))
tell(
  'the number of a standard',
  STANDARD_NUMBER,
  [
    ...words(
      'GB12345—2020 GB/T12345—2020 GB/Z1—2020 DB43/T123—2020 DB431102/T1—2020 DB43123—2020 YY/T1—2020 T/ABC1—2020',
    ),
    ...words(
      'Q/AB12—2020 YD1–2020 JT1-2020 JR1:2020 GA1：2020 WS1—2020 HJ1.2—2020 NY1.123—2020 SL123456—2020 DL1—2020 MH1—2020',
    ),
    'GB 12345—2020',
    'GB\u300012345—2020',
  ],
  words(
    '见GB12345—2020 GB—2020 GB12345 GB12345—20 GB/X1—2020 AB1—2020 GB1234567—2020 GB12345、2020 T/A1—2020 DB4/T1—2020',
  ),
)
tell(
  'another number of a document',
  NUMBER_LINE,
  [
    'ICS 13.060',
    ...words(
      '第12号 （第9号） 12号 第十二号 (第3号) 东政发〔2026〕3号 东政发（2026）第12号 [2026]3号 【2026】3号 CCS 备案号：1 证券代码：1 公司简称 股票代码 代替GB1',
    ),
  ],
  words(
    '第号 第12号令 见第12号 第12345号 东政发〔26〕3号 东政发〔2026〕号 东政发〔2026〕3号文 AICS 备案 券代码 ICSX 本备案号 被代替 本公司简称',
  ),
)
tell(
  'a letterhead',
  LETTERHEAD,
  words('人民政府令 公告 政府文件 人民政府令第9号 人民政府令（第9号） 公告(第十二号) 公告9号'),
  words('命令书 公告栏 文件夹 令第号 公告第12345号 公告第9号的'),
)
tell(
  'papers of a session',
  PAPERS,
  words('会议文件（一） 会议材料 会议秘书处 附件 附件1 附件12：'),
  words('会议 附件123 附件一 见附件 附件1说明'),
)
tell(
  'a name alone',
  NAME_LINE,
  words('王某 王某某 欧阳某某 ×× XＸ*＊'),
  words('王 王某某某某 王A 王某， Wang'),
)
