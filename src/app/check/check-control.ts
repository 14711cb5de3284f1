import { indexGraph } from '../../model/read-graph.ts'
import type { GraphCanvas } from '../graph/canvas.ts'
import { loadCanvas } from '../load-canvas.ts'
import type { Page } from '../page.tsx'
import type { CheckedDraft, CheckState } from '../views/check-state.ts'
import { checkTextsIn } from '../views/check-texts.ts'
import { draftOfFile, draftOfText } from './draft.ts'
import { formatFindings } from './format-findings.ts'
import { listenForDrafts } from './listen.ts'
import type { Answer, Draft } from './protocol.ts'

/** A damaged file can keep its reader busy without end. */
const LONGEST_MS = 60_000
const STUCK = '一分钟还没有读完，文件可能已损坏，请重新导出后再试'

/** Makes the check page work: a draft that is dropped, chosen or pasted is compiled in a worker and shown. */
export function controlCheck(page: Page): void {
  let worker: Worker | null = null
  let canvas: GraphCanvas | null = null
  const texts = () => checkTextsIn(page.model().view.lang)
  const set = (check: CheckState, notice = '') => page.set({ check, notice })
  const checked = (): CheckedDraft | null => {
    const { check } = page.model()
    return check?.kind === 'checked' ? check : null
  }
  const update = (patch: Partial<CheckedDraft>) => {
    const draft = checked()
    if (draft) set({ ...draft, ...patch }, page.model().notice)
  }
  const close = () => {
    worker?.terminate() // a later draft wins: what is still being read of an earlier one is dropped
    canvas?.destroy()
    worker = null
    canvas = null
  }
  const fail = (name: string, reason: string) => {
    close()
    set({ kind: 'failed', name, reason })
  }
  const showGraph = async (answer: Extract<Answer, { kind: 'graph' }>) => {
    update({ graph: answer.graph && indexGraph(answer.graph) })
    const host = document.getElementById('draft-canvas')
    const graph = checked()?.graph
    if (!host || !graph) return
    try {
      const { openCanvas } = await loadCanvas()
      if (checked()?.graph !== graph) return
      const choose = (key: CheckedDraft['chosen']) => update({ chosen: key })
      canvas = openCanvas({ host, graph, view: { chosen: null, hidden: [] }, onChoose: choose })
      update({ canvas: 'ready' })
    } catch (error) {
      console.error(error)
      update({ canvas: 'failed' }) // the page says so and lists the terms
    }
  }
  const check = (draft: Draft) => {
    close()
    set({ kind: 'reading', name: draft.name }, texts().reading(draft.name))
    const asked = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
    worker = asked
    asked.addEventListener('error', (event) => {
      console.error(event.message)
      if (worker === asked) fail(draft.name, '没有检查成，请换一种格式再试')
    })
    asked.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (worker !== asked) return
      if (data.kind === 'unreadable') return fail(draft.name, data.reason)
      if (data.kind === 'graph') return void showGraph(data)
      const { source, findings, notes } = data
      const found = findings.length === 0 ? texts().nothing : texts().found(findings.length)
      const rest = { shown: null, graph: undefined, chosen: null, canvas: 'off' } as const
      set({ kind: 'checked', name: draft.name, source, findings, notes, ...rest }, found)
      document.getElementById('check-result')?.focus()
    })
    window.setTimeout(() => {
      if (worker === asked && page.model().check?.kind === 'reading') fail(draft.name, STUCK)
    }, LONGEST_MS)
    asked.postMessage(draft, [draft.bytes.buffer as ArrayBuffer])
  }
  page.onChange(() => canvas?.update({ chosen: checked()?.chosen ?? null, hidden: [] }))
  listenForDrafts({
    file: (file) => draftOfFile(file).then(check, () => fail(file.name, '读不出来，请重新选择文件')),
    text: (text) => check(draftOfText(text, texts().pasted)),
    show: (code) => update({ shown: code === '' ? null : code }),
    choose: (key) => {
      const draft = checked()
      const chosen = draft?.chosen === key ? null : (draft?.graph?.node(key)?.key ?? null)
      update({ chosen })
    },
    copy: async () => {
      const draft = checked()
      if (!draft) return
      await navigator.clipboard.writeText(formatFindings(draft.name, draft.findings))
      page.set({ notice: texts().copied })
    },
  })
}
