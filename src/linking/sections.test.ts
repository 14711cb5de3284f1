import { describe, expect, it } from 'vitest'
import { parseNodeKey } from '../model/ids.ts'
import { applyEdits } from '../text/edits.ts'
import { chooseUses, type LinkMode, opensSection } from './choose-uses.ts'
import { makeLinkTarget } from './link-target.ts'
import { linkText } from './link-text.ts'
import { makeTermFinder } from './term-finder.ts'

const siqu = parseNodeKey('term/siqu')!
const wuhao = parseNodeKey('term/wuhao')!
const find = makeTermFinder([
  { key: siqu, name: '四区两城', aliases: [] },
  { key: wuhao, name: '五好园区', aliases: [] },
])
const target = makeLinkTarget('https://a.cn/', 'r')

/** Links a plain text; its links are written as `{words}`. */
const linked = (text: string, mode: LinkMode = 'first') =>
  applyEdits(text, linkText(text, { find, target, mode }).insertions).replaceAll(
    /\[([^[\]]*)\]\(https:\/\/a\.cn\/r\/term\/\w+\/\)/g,
    '{$1}',
  )

describe('a line', () => {
  it.each([
    '一、总体要求',
    '十二、保障措施',
    '一百、甲',
    '（一）目标',
    '(三)目标',
    '（十）目标',
    '第一章 总则',
    '第十二节　甲',
    '第3编',
    '第100篇',
    '第二部分',
    ' \t一、甲',
    '　　一、甲',
  ])('opens a section: %s', (line) => {
    expect(opensSection(line)).toBe(true)
  })

  it.each([
    '一是抓好',
    '1、甲',
    '（1）甲',
    '第一条 甲',
    '第一，甲',
    '第1000章',
    '第章',
    '、甲',
    '（）甲',
    '见第一章',
    '抓一、二产业',
    '一',
    '',
  ])('opens none: %j', (line) => {
    expect(opensSection(line)).toBe(false)
  })
})

describe('the first use in a section of a plain text', () => {
  it.each([
    [
      'is one, however many lines there are',
      '四区两城\n四区两城\n\n四区两城',
      '{四区两城}\n四区两城\n\n四区两城',
    ],
    [
      'is one in the lines below a number',
      '一、甲\n四区两城\n四区两城\n二、乙\n四区两城\n四区两城',
      '一、甲\n{四区两城}\n四区两城\n二、乙\n{四区两城}\n四区两城',
    ],
    [
      'may stand in the line of the number',
      '四区两城\n二、四区两城\n四区两城',
      '{四区两城}\n二、{四区两城}\n四区两城',
    ],
    ['may stand before the first number', '四区两城\n一、甲\n四区两城', '{四区两城}\n一、甲\n{四区两城}'],
    [
      'does not begin anew where a line has its number far behind',
      `四区两城\n${' '.repeat(70)}二、四区两城`,
      `{四区两城}\n${' '.repeat(70)}二、四区两城`,
    ],
    [
      'begins anew in long lines too',
      `四区两城\n二、${'要'.repeat(80)}四区两城`,
      `{四区两城}\n二、${'要'.repeat(80)}{四区两城}`,
    ],
    [
      'is not linked where the section has such a link',
      '四区两城，[x](https://a.cn/r/term/siqu/)\n二、四区两城',
      '四区两城，{x}\n二、{四区两城}',
    ],
    [
      'is not linked where the section has such a link further on',
      '一、甲\n四区两城\n[x](https://a.cn/r/term/siqu/)，[y](https://a.cn/r/term/wuhao/)\n五好园区',
      '一、甲\n四区两城\n{x}，{y}\n五好园区',
    ],
    [
      'is linked where the link leads elsewhere',
      '[x](https://b.cn/)四区两城',
      '[x](https://b.cn/){四区两城}',
    ],
  ])('%s', (_, text, expected) => {
    expect(linked(text)).toBe(expected)
  })
})

describe('a plain text', () => {
  it.each([
    ['a link of Markdown', '[四区两城](x)，四区两城', '[四区两城](x)，{四区两城}'],
    [
      'a link of Markdown with brackets in its address',
      '[四区两城](x(y)z)四区两城',
      '[四区两城](x(y)z){四区两城}',
    ],
    ['a link of HTML', '<a href="x">四区两城</a>四区两城', '<a href="x">四区两城</a>{四区两城}'],
    ['an address in angles', '<https://b.cn/四区两城>四区两城', '<https://b.cn/四区两城>{四区两城}'],
    ['an address and what stands behind it', 'http://b.cn/a，四区两城', 'http://b.cn/a，{四区两城}'],
    ['a bracket that opens', '[四区两城', '[{四区两城}'],
    ['a name over two lines', '四区\n两城', '四区\n两城'],
    ['a name over two lines of old Macs', '四区\r两城', '四区\r两城'],
    [
      'a name over two lines of other programs',
      '四区\u2028两城，四区\u2029两城',
      '四区\u2028两城，四区\u2029两城',
    ],
    ['a link in which a section begins', '[甲\r二、四区两城](x)', '[甲\r二、四区两城](x)'],
    ['an address between two parts of a name', '四区<https://b.cn/>两城', '四区<https://b.cn/>两城'],
    ['a link over two lines, which is none', '[四区两城\n](x)', '[{四区两城}\n](x)'],
  ])('keeps %s', (_, text, expected) => {
    expect(linked(text, 'all')).toBe(expected)
  })

  it('reads the words of a link together with those beside it', () => {
    expect(linkText('四区[两城](x)', { find, target, mode: 'all' })).toEqual({
      insertions: [],
      keys: [],
      used: [siqu],
    })
    expect(linkText('四区<a href="x">两城</a>', { find, target, mode: 'all' }).used).toEqual([siqu])
    expect(linkText('四区<https://b.cn/>两城', { find, target, mode: 'all' }).used).toEqual([])
  })
})

describe('the uses of a document', () => {
  const flow = (text: string, section: number, isFree = true) => ({
    text,
    section,
    place: ({ start }: { start: number }) => (isFree ? `${section}:${start}` : null),
  })

  it('are told with their place and their flow', () => {
    const flows = [flow('甲', 0), flow('抓四区两城和五好园区', 1)]
    expect(chooseUses({ flows, linked: new Map() }, find, 'all')).toEqual({
      chosen: [
        { key: siqu, place: '1:1', flow: 1 },
        { key: wuhao, place: '1:6', flow: 1 },
      ],
      used: [siqu, wuhao],
    })
  })

  it('of the first in a section leave out those that cannot be linked', () => {
    const flows = [flow('四区两城', 0, false), flow('四区两城', 0), flow('四区两城', 0), flow('四区两城', 1)]
    const { chosen, used } = chooseUses({ flows, linked: new Map() }, find, 'first')
    expect(chosen.map(({ flow: at }) => at)).toEqual([1, 3])
    expect(used).toEqual([siqu, siqu, siqu, siqu])
  })

  it('leave what a section links to as it was told', () => {
    const linked = new Map([[0, new Set([siqu])]])
    const flows = [flow('四区两城，五好园区', 0)]
    expect(chooseUses({ flows, linked }, find, 'first').chosen.map(({ key }) => key)).toEqual([wuhao])
    expect(chooseUses({ flows, linked }, find, 'all').chosen).toHaveLength(2)
    expect(linked).toEqual(new Map([[0, new Set([siqu])]]))
  })
})
