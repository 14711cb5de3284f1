import { describe, expect, it } from 'vitest'
import { CHROME } from './patterns.ts'

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
