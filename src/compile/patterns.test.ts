import { describe, expect, it } from 'vitest'
import {
  APPENDIX_LINE,
  ARTEFACT,
  CHROME,
  PART_BOUNDARY,
  QUOTATION,
  SAID_BREAK,
  SAID_WORDS,
} from './patterns.ts'

describe('CHROME', () => {
  it.each([
    '上一页 1 2 3 下一页',
    '【打印本页】【关闭窗口】',
    '【字号：大 中 小】 打印',
    '打印',
    '首页 > 政务公开 > 政府工作报告',
    '您当前的位置：首页 / 信息公开',
    '当前位置：首页 > 要闻',
    '扫一扫在手机打开当前页',
    '责任编辑：周某',
    '分享到：微信 微博',
    '返回顶部',
    '微信 微博 QQ空间',
    '某某市人民政府 版权所有',
    '上一篇：没有了',
    '共 12 页 首页 上一页 1 2 3 4 5 下一页 尾页',
    '发布时间：2025-02-03 09:00',
  ])('holds %s', (line) => {
    expect(CHROME.test(line)).toBe(true)
  })

  it.each([
    '“一码通”：以二维码为载体，实现一码通行。',
    '3D打印产业：以数字模型为基础逐层打印的制造方式。',
    '加快打印设备产业集群建设',
    '信息来源渠道不断拓宽',
    '关闭落后产能',
    '下载量：某软件被下载的次数。',
    '微信',
    '12',
    'A',
    '大',
    '扫码支付',
    '返回式卫星：能回收的卫星。',
    '首页首屏建设：把服务放在网站的首屏。',
    '打印机耗材：打印机所用的墨粉。',
  ])('does not hold %s', (line) => {
    expect(CHROME.test(line)).toBe(false)
  })

  it('is fast on a long line that nearly is one', () => {
    const line = `${'打印字体大小返回首页A+12'.repeat(2000)}。`
    const begun = performance.now()
    expect(CHROME.test(line)).toBe(false)
    expect(performance.now() - begun).toBeLessThan(50)
  })
})

describe('CHROME at its borders', () => {
  it.each([
    '字体：大 中 小',
    '打印此页 关闭',
    '返回 顶部 列表',
    '共12页 第 3 页 跳转到',
    '上一条 下一条',
    '末页',
    '分享至 QQ空间 收藏',
    '繁体版 | 无障碍浏览',
    '简体中文 | 繁体中文',
    '首 页 › 要闻',
    '您现在的位置是：首页',
    '所在位置：首页 / 公开',
    '请用微信扫一扫',
    '扫描下方二维码关注我们',
    '微信二维码扫描关注',
    '抄送：县委办公室。',
    '责任编辑：周某。',
    '来源：县政府办公室',
    '浏览次数：1024',
    '下一篇：没有了',
    '主办单位：甲县人民政府办公室',
    '湘ICP备12345号',
    '版权声明本站所有',
    '网站地图',
    '相关链接',
    '主办单位甲县人民政府网站',
    '】',
    '|｜',
  ])('holds %s', (line) => {
    expect(CHROME.test(line)).toBe(true)
  })

  it.each([
    '我的位置：首页',
    '首页要闻',
    '版权所有权归属',
    '抄送：甲。乙。丙',
    '来源广泛：甲',
    '见来源：县政府',
    '网站地图导航',
    '分享经验，共同提高',
    '大中小企业融通',
    '扫描：二维码；使用',
    '主办单位甲县',
    '|抓好工作|',
    '打印本页抓好工作',
    '',
  ])('does not hold %j', (line) => {
    expect(CHROME.test(line)).toBe(false)
  })
})

describe('the other patterns', () => {
  it.each([
    ['附件', true],
    ['附 件 12：', true],
    ['附录一', true],
    ['附表:', true],
    ['附件一二三四', false],
    ['附件甲', false],
    ['见附件', false],
    ['附近', false],
  ])('tell whether %s only announces an appendix: %s', (line, announces) => {
    expect(APPENDIX_LINE.test(line)).toBe(announces)
  })

  it.each([
    ['[bookmark: _GoBack]', true],
    ['[bookmark:]', true],
    ['[bookmark: a', false],
    ['[bookmarks: a]', false],
    [`[bookmark:${'a'.repeat(81)}]`, false],
    ['[bookmark: a\n]', false],
  ])('tell whether %j is left of a word processor: %s', (text, is) => {
    expect(text.search(ARTEFACT) >= 0).toBe(is)
  })

  it.each([
    ['抓好。', '。'],
    ['抓好 ', ' '],
    ['抓好”', '”'],
    ['抓好\u200b', '\u200b'],
    ['抓好！', '！'],
  ])('tell that a part may follow %j', (text, end) => {
    expect(PART_BOUNDARY.exec(text)?.[0]).toBe(end)
    expect(PART_BOUNDARY.test('抓好，“A1')).toBe(false)
  })

  it('tell what a finding says in the words of the report', () => {
    const said = (text: string) => text.match(SAID_WORDS)
    expect(said('正文没有用到“两园”')).toEqual(['“两园”'])
    expect(said('“两园”的数字是2，解释却列出3项：东园、西园、南园')).toEqual(['“两园”', '东园、西园、南园'])
    expect(said('“建设“两园””重复')).toEqual(['“建设“两园””'])
    expect(said('没有名词解释')).toBeNull()
    expect(said('“”')).toBeNull()
    expect('“东园、西园”'.split(SAID_BREAK)).toEqual(['', '“', '东园', '、', '西园', '”', ''])
  })

  it('tell a quotation of one line', () => {
    expect('抓“两园”和“三链”'.match(QUOTATION)).toEqual(['“两园”', '“三链”'])
    expect(`“${'甲'.repeat(25)}”“两\n园””`.match(QUOTATION)).toBeNull()
    expect(`“${'甲'.repeat(24)}”`.match(QUOTATION)).toHaveLength(1)
  })
})
