import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW, type Lang } from '../../../address/view.ts'
import { compileReport } from '../../../compile/compile.ts'
import type { Finding } from '../../../model/finding.ts'
import { indexGraph } from '../../../model/read-graph.ts'
import type { UnreadDraft } from '../../intake/intake-model.ts'
import { makeBook } from '../../page/context.ts'
import { initialModel } from '../../page/model.ts'
import type { CheckActions, CheckedDraft } from '../check-model.ts'
import { CheckPage } from './check-page.tsx'
import { checkMessagesIn } from './messages.ts'

const nothing = () => {}
const ACTIONS: CheckActions = {
  chooseFile: nothing,
  submitText: nothing,
  giveUp: nothing,
  showOnly: nothing,
  copyListing: nothing,
  goToPreview: nothing,
  chooseNode: nothing,
  zoom: nothing,
}
const CHECKED: CheckedDraft = {
  phase: 'done',
  name: '草稿.docx',
  findings: [],
  notes: [],
  listing: '',
  copy: 'none',
  only: null,
  book: null,
  canvas: 'off',
  chosen: null,
}

const finding = (code: string, line: number): Finding => ({
  code,
  severity: 'warning',
  line,
  column: 3,
  quotation: { before: '抓“', words: `词${line}`, after: '”建设' },
  message: `毛病${line}`,
  suggestion: '请改',
  span: { start: line * 10, end: line * 10 + 2 },
})

function draw(draft: UnreadDraft | CheckedDraft | null, lang: Lang = 'zh'): string {
  const model = initialModel({
    view: { ...DEFAULT_VIEW, page: { kind: 'check' }, lang },
    book: null,
    reports: [],
    base: '/',
  })
  const check = draft && { draft, isOver: false, actions: ACTIONS }
  return renderToString(<CheckPage model={{ ...model, check }} />)
}

describe('the page for drafters', () => {
  it('says before it is alive what it does and how to do without it, and takes nothing', () => {
    const html = draw(null)
    expect(html).toContain('npm run -s term-graph -- check')
    expect(html).toContain('<noscript>')
    expect(html.match(/ disabled/g)).toHaveLength(2)
  })

  it('lists findings kind by kind with line, words, fault and remedy', () => {
    const html = draw({ ...CHECKED, findings: [finding('a', 1), finding('b', 2), finding('a', 3)] })
    expect(html).toContain('发现 3 处')
    expect(html).toMatch(/第 1 行.*抓“<mark>词1<\/mark>”建设.*毛病1。.*请改。.*第 3 行.*第 2 行/)
  })

  it('shows one kind alone where that is asked for', () => {
    const html = draw({ ...CHECKED, findings: [finding('a', 1), finding('b', 2)], only: 'b' })
    expect([html.includes('词1'), html.includes('词2')]).toEqual([false, true])
  })

  it('draws no more than a page can bear of one kind, and says how many are left out', () => {
    const html = draw({ ...CHECKED, findings: Array.from({ length: 130 }, (_, i) => finding('a', i + 1)) })
    expect(html.match(/class="finding /g)).toHaveLength(100)
    expect(html).toContain('另有 30 处')
  })

  it('gives the list to be copied by hand where the clipboard is closed', () => {
    const html = draw({ ...CHECKED, findings: [finding('a', 1)], listing: '甲乙', copy: 'failed' })
    expect(html).toMatch(/<textarea[^>]*readonly[^>]*>甲乙</i)
  })

  it('tells why a draft was not checked, in the words of its reader where it has none of its own', () => {
    const failed = { phase: 'failed', name: '甲.x', reason: '坏了，请换' } as const
    expect(draw({ ...failed, code: 'unheard-of' })).toContain('“甲.x”坏了，请换。')
    expect(draw({ ...failed, code: 'stuck' })).not.toContain('坏了')
    expect(draw({ ...failed, code: 'image' }, 'en')).toContain('“甲.x” is a picture')
  })

  it('says that a draft is being checked, and offers to give it up', () => {
    const html = draw({ phase: 'busy', name: '甲.docx' })
    expect(html).toMatch(/正在检查“甲.docx”……<button type="button"[^>]*>停止检查/)
    expect(draw(CHECKED)).not.toContain('停止检查')
  })

  it('shows a chosen term of the draft with its definition and the sentences that use it', () => {
    const source = '一、工作安排\n抓好零碳园区建设。\n名词解释：\n1.零碳园区：碳排放为零的园区。\n'
    const { graph } = compileReport(source, [], { sha256: '', format: 'text', encoding: 'utf-8' })
    const book = makeBook('', indexGraph(graph!), source)
    const term = book.graph.nodesOf('term')[0]!
    const html = draw({ ...CHECKED, book, canvas: 'ready', chosen: term.key })
    expect(html).toMatch(/class="draft-node".*零碳园区.*碳排放为零的园区。.*抓好<mark>零碳园区<\/mark>建设。/)
    expect(html.match(/aria-pressed="true"/g)).toHaveLength(1)
  })

  it('names every kind of finding in both languages', () => {
    const [zh, en] = [checkMessagesIn('zh'), checkMessagesIn('en')]
    expect(Object.keys(en.kinds)).toEqual(Object.keys(zh.kinds))
    expect(Object.keys(en.failures)).toEqual(expect.arrayContaining(Object.keys(zh.failures)))
  })
})
