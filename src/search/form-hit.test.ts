import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../model/span.ts'
import { formSnippet } from './form-hit.ts'
import { nearByFuse } from './near/near-by-fuse.ts'
import { buildSearch } from './search.ts'
import { sketchReport, spanIn } from './testing/sketch.ts'

describe('a snippet', () => {
  const show = (source: string, focus: string, places = [focus], block = source) => {
    const snippet = formSnippet(source, {
      block: spanIn(source, block),
      focus: spanIn(source, focus),
      places: places.map((words) => spanIn(source, words)),
    })
    return [sliceSpan(source, snippet.span), snippet.marks.map((mark) => sliceSpan(source, mark))]
  }

  it('is the sentence around what was met', () => {
    const source = '抓好项目。加力推进“两重”建设，用好两新政策。确保见效。'
    expect(show(source, '两重')).toEqual(['加力推进“两重”建设，用好两新政策。', ['两重']])
  })

  it('never leaves its block', () => {
    const source = '一是建设园区，二是做好服务，三是抓好项目'
    expect(show(source, '服务', ['服务'], '二是做好服务，')[0]).toBe('二是做好服务，')
  })

  it('keeps 18 characters before and 48 behind of a long sentence', () => {
    const [before, behind] = ['前'.repeat(30), '后'.repeat(60)]
    expect(show(`${before}两重${behind}`, '两重')).toEqual([
      `${'前'.repeat(18)}两重${'后'.repeat(48)}`,
      ['两重'],
    ])
    const fitting = `${'前'.repeat(18)}两重${'后'.repeat(48)}`
    expect(show(fitting, '两重')[0]).toBe(fitting)
  })

  it('is not cut within a character of two code units', () => {
    const behind = `${'后'.repeat(47)}𬭼尾`
    expect(show(`头𬭼${'前'.repeat(17)}两重${behind}`, '两重')[0]).toBe(
      `𬭼${'前'.repeat(17)}两重${'后'.repeat(47)}`,
    )
    // Only the second half of a pair is moved off.
    expect(show(`头${'前'.repeat(18)}两重${'后'.repeat(46)}𬭼尾`, '两重')[0]).toBe(
      `${'前'.repeat(18)}两重${'后'.repeat(46)}𬭼`,
    )
  })

  it('marks what lies in it, cuts what runs across its edge, and joins what touches', () => {
    const source = `${'前'.repeat(30)}两重两新${'后'.repeat(60)}末`
    expect(show(source, '两重', ['两重', '两新', '末'])[1]).toEqual(['两重两新'])
    expect(show(source, '两重', [source])[1]).toEqual([`${'前'.repeat(18)}两重两新${'后'.repeat(46)}`])
    // What ends where the snippet begins is not in it.
    expect(show(`头${'前'.repeat(18)}两重`, '两重', ['头', '两重'])[1]).toEqual(['两重'])
    expect(show(`两重${'后'.repeat(48)}尾巴`, '两重', ['两重', '尾'])[1]).toEqual(['两重'])
  })
})

describe('the marks of a hit', () => {
  const SOURCE = '用好两新政策，实行十五条措施，推进项目建设。“两新”：设备更新。十五条：十五条措施。'
  const hits = (query: string) => {
    const report = sketchReport(
      SOURCE,
      [
        { key: 'p/1.p1', kind: 'paragraph', label: '用好两新政策', words: SOURCE.slice(0, 23) },
        {
          ...{ key: 'term/liangxin', kind: 'term', label: '“两新”', words: '“两新”：设备更新。' },
          more: { aliases: ['两新政策'] },
        },
        { key: 'coinage/shiwutiao', kind: 'coinage', label: '“十五条”措施', words: '十五条措施' },
        { key: 'coinage/xiangmu', kind: 'coinage', label: '项目、项目建设', words: '项目建设' },
      ],
      [['p/1.p1', 'term/liangxin', '两新政策']],
    )
    return buildSearch({ ...report, near: nearByFuse }).search(query)
  }
  const marked = (query: string) => {
    const [hit] = hits(query)
    return [hit?.label, hit?.marks.map((mark) => sliceSpan(hit.label, mark))]
  }

  it('are what was typed, wherever it stands in the label', () => {
    expect(marked('项目')).toEqual(['项目、项目建设', ['项目', '项目']])
    expect(marked('十五条措')).toEqual(['“十五条”措施', ['十五条”措']])
  })

  it('are a number that the label writes otherwise', () => {
    expect(marked('15条')).toEqual(['“十五条”措施', ['十五条']])
  })

  it('are the words of a query, those that touch as one', () => {
    expect(marked('建设 项目')).toEqual(['项目、项目建设', ['项目', '项目建设']])
  })

  it('are what is spelled in pinyin', () => {
    expect(marked('liangxin')).toEqual(['“两新”', ['两新']])
    expect(marked('cuoshi')).toEqual(['“十五条”措施', ['措施']])
  })

  it('are none where the query spells another form than the label, which the snippet shows', () => {
    const [hit] = hits('liangxinzhengce')
    expect(hit).toMatchObject({ label: '“两新”', match: 'pinyin', marks: [] })
    expect(hit?.snippet?.marks.map((mark) => sliceSpan(SOURCE, mark))).toEqual(['两新政策'])
  })
})
