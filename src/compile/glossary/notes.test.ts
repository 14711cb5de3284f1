import { describe, expect, it } from 'vitest'
import { readHtml } from '../../documents/html/read-html.ts'
import type { Mark } from '../../model/marks.ts'
import { readReport } from '../compile.ts'
import { ORIGIN } from '../testing/samples.ts'

/** Writes what the entries of a text are: `1 河长制=由各级领导任河长。`; and the codes of its findings on notes. */
function read(text: string, marks: readonly Mark[] = []) {
  const { graph, diagnostics } = readReport(text, marks, ORIGIN)
  const entries = (graph?.nodes ?? []).flatMap(({ attributes }) =>
    attributes.kind === 'term'
      ? [`${attributes.number ?? '-'} ${attributes.name}=${attributes.definition.replace(/\s+/gu, '')}`]
      : [],
  )
  return { entries, unnamed: diagnostics.filter(({ code }) => code === 'note-without-name') }
}

describe('notes tied to markers', () => {
  const notes = (body: string, ...lines: string[]) =>
    read(
      `一、今年工作\n办好“三点半课堂”[1]，${body}。\n二、明年工作\n继续办好积分超市。\n注释\n${lines.join('\n')}\n`,
    )

  it.each([
    ['推行积分超市[2]', '[2]积分超市包括村级和镇级两种。', '2 积分超市=包括村级和镇级两种。'],
    ['推行“积分超市”[2]', '[2]积分超市由村集体开办。', '2 积分超市=由村集体开办。'],
    ['推行“积分超市[2]”', '[2]即以分换物的地方。', '2 积分超市=即以分换物的地方。'],
    ['推行“积分超市”[2]', '[2]“积分超市”：以分换物的地方。', '2 积分超市=以分换物的地方。'],
    ['推行“积分超市”工作[2]', '[2]指以分换物的地方。', '2 积分超市=指以分换物的地方。'],
    ['推行村里的积分超市[2]', '[2]积分超市是指以分换物的地方。', '2 积分超市=是指以分换物的地方。'],
    ['推行村里的积分超市[2]', '[2]积分超市：以分换物的地方。', '2 积分超市=以分换物的地方。'],
  ])('have their name in %s and %s', (body, note, expected) => {
    const { entries, unnamed } = notes(body, '[1]指放学以后的看护。', note)
    expect(entries).toEqual(['1 三点半课堂=指放学以后的看护。', expected])
    expect(unnamed).toEqual([])
  })

  it.each([
    ['收入[2]持续增长，收入结构改善', '[2]为全体居民的平均数。'],
    ['人口[2]增长', '[2]口径：按常住居民计算。'],
    ['推行“积分超市”，办好村里的比赛[2]', '[2]指村民参加的足球赛。'],
    ['推行“积分超市”有关各项工作[2]', '[2]指以分换物的地方。'],
    ['强调“要办好，也要管好”[2]', '[2]指以分换物的地方。'],
  ])('have none in %s and %s', (body, note) => {
    const { entries, unnamed } = notes(body, '[1]指放学以后的看护。', note)
    expect(entries).toEqual(['1 三点半课堂=指放学以后的看护。'])
    expect(unnamed).toHaveLength(1)
  })

  it.each(['[2]数据来源：统计局。', '[2]本报告部分数据四舍五入。', '[2]产值按可比价格计算。'])(
    'may be remarks, which name nothing even behind a quotation: %s',
    (note) => {
      const { entries, unnamed } = notes('产值“增长百分之五”[2]', '[1]指放学以后的看护。', note)
      expect(entries).toEqual(['1 三点半课堂=指放学以后的看护。'])
      expect(unnamed).toEqual([])
    },
  )

  it('go on over lines until the next, and end at another appendix', () => {
    const lines = [
      '[1]指放学以后的看护。',
      '由学校开办。',
      '[2]积分超市由村集体开办。',
      '附件2：重点项目清单',
      '[3]水库加固。',
    ]
    expect(notes('推行积分超市[2]', ...lines).entries).toEqual([
      '1 三点半课堂=指放学以后的看护。由学校开办。',
      '2 积分超市=由村集体开办。',
    ])
  })

  it('are told with their first words and what to do', () => {
    const { unnamed } = notes(
      '办好村里的比赛[2]',
      '[1]指放学以后的看护。',
      '[2]指村民参加的足球赛和篮球赛等各类体育比赛。',
    )
    expect(unnamed).toMatchObject([
      {
        severity: 'warning',
        message: '注释2没有写出所解释的词（[2]指村民参加的足球赛和篮球赛等各类体…）',
        suggestion: '请在注释开头写明词语，或给正文中的词语加上引号',
      },
    ])
  })
})

describe('names that their form sets off', () => {
  const BODY = '<p>一、今年工作</p><p>推行河长制、林长制。</p><p>二、明年工作</p><p>深化河长制、林长制。</p>'
  const page = (rest: string) => {
    const { text, marks } = readHtml(`<html><body>${BODY}<h2>名词解释</h2>${rest}</body></html>`)
    return read(text, marks).entries
  }
  const TWO = ['- 河长制=由领导任河长。', '- 林长制=由领导任林长。']

  it.each([
    ['bold within marks', '<p>“<b>河长制</b>”：由领导任河长。</p><p>“<b>林长制</b>”：由领导任林长。</p>'],
    ['bold with its marks', '<p><b>“河长制”</b>：由领导任河长。</p><p><b>“林长制”</b>：由领导任林长。</p>'],
    ['bold with its colon', '<p><b>河长制：</b>由领导任河长。</p><p><b>林长制：</b>由领导任林长。</p>'],
    ['bold alone', '<p><b>河长制</b></p><p>由领导任河长。</p><p><b>林长制</b></p><p>由领导任林长。</p>'],
    ['headings', '<h3>河长制</h3><p>由领导任河长。</p><h3>林长制</h3><p>由领导任林长。</p>'],
    [
      'a list of terms',
      '<dl><dt>河长制</dt><dd>由领导任河长。</dd><dt>林长制</dt><dd>由领导任林长。</dd></dl>',
    ],
    ['headings with a stop', '<h3>河长制。</h3><p>由领导任河长。</p><h3>林长制：</h3><p>由领导任林长。</p>'],
  ])('are read: %s', (_, rest) => {
    expect(page(rest)).toEqual(TWO)
  })

  it('have definitions of as many paragraphs as stand before the next, the last no more than the others', () => {
    const paragraphs =
      '<p><b>河长制</b></p><p>由领导任河长。</p><p>分四级。</p><p><b>林长制</b></p><p>由领导任林长。</p><p>分三级。</p><p>东江市人民政府</p>'
    expect(page(paragraphs)).toEqual(['- 河长制=由领导任河长。分四级。', '- 林长制=由领导任林长。分三级。'])
  })

  it('end at another appendix', () => {
    const rest =
      '<h3>河长制</h3><p>由领导任河长。</p><h3>林长制</h3><p>由领导任林长。</p><h3>附件2：重点项目</h3><p>水库加固。</p>'
    expect(page(rest)).toEqual(TWO)
  })

  it('are no sentences, and none without a definition', () => {
    expect(page('<h3>压实各级责任，推动落实</h3><p>略。</p>')).toEqual([])
    expect(page('<h3>河长制</h3><h3>林长制</h3>')).toEqual([])
  })
})
