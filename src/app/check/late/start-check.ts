import { DEFAULT_VIEW, type View } from '../../../address/view.ts'
import { parseNodeKey } from '../../../model/ids.ts'
import { indexGraph } from '../../../model/read-graph.ts'
import { isRefusal, nameOf, takeDrafts } from '../../intake/late/take-drafts.ts'
import { makeBook } from '../../page/context.ts'
import type { Page } from '../../page/page.tsx'
import type { Host } from '../../start/host.ts'
import { isOfLibrary } from '../../start/load-book.ts'
import { runPage } from '../../start/run-page.ts'
import type { CheckActions, CheckedDraft, CheckModel } from '../check-model.ts'
import { PREVIEW_HOST } from './draft-preview.tsx'
import { checkMessagesIn } from './messages.ts'
import { controlPreview } from './preview-control.ts'
import type { CheckQuestion, DraftFindings, DraftGraph } from './worker/check-draft.ts'

/** What a checked draft starts with. */
const UNSEEN = { copy: 'none', only: null, book: null, canvas: 'off', chosen: null } as const

/** Brings the page for drafters to life. */
export async function startCheck(host: Host, asked: View): Promise<void> {
  const view: View = { ...DEFAULT_VIEW, page: asked.page }
  const page = await runPage(host, asked, { view, book: null, reports: [] })
  page.set({ check: { draft: { phase: 'idle' }, isOver: false, actions: controlCheck(page) } })
}

/** Makes what a person can do on the page; what comes of it is drawn. */
function controlCheck(page: Page): CheckActions {
  const words = () => checkMessagesIn(page.model().view.lang)
  const show = (part: Partial<CheckModel>) => {
    const { check } = page.model()
    if (check) page.set({ check: { ...check, ...part } })
  }
  const checked = () => {
    const draft = page.model().check?.draft
    return draft?.phase === 'done' ? draft : null
  }
  const patch = (part: Partial<CheckedDraft>) => {
    const draft = checked()
    if (draft) show({ draft: { ...draft, ...part } })
  }
  const showFindings = (name: string | null, found: DraftFindings) => {
    page.set({ notice: words().announced(name ?? words().pasted, found.findings.length) })
    show({ draft: { ...UNSEEN, ...found, phase: 'done', name } })
  }
  const check = async (draft: File | string) => {
    const answer = await intake.ask(draft, { draft, library: libraryOf(page.host) }, (found) =>
      showFindings(nameOf(draft), found),
    )
    if (answer === null) return
    if (!isRefusal(answer)) patch({ book: makeBook('', indexGraph(answer.graph), answer.source) })
    // Findings that are there stay: only their graph is missing.
    else if (checked()) patch({ canvas: 'failed' })
    else intake.fail(draft, answer)
  }
  const intake = takeDrafts<CheckQuestion, DraftGraph, DraftFindings>({
    page,
    openWorker: page.host.workers.check,
    words,
    show,
    take: (draft) => void check(draft),
  })
  return {
    ...intake.actions,
    showOnly: (event) => patch({ only: pressedValue(event) || null }),
    copyListing: async () => {
      const draft = checked()
      if (draft) patch({ copy: (await isCopied(draft.listing)) ? 'copied' : 'failed' })
    },
    goToPreview: () => document.getElementById(PREVIEW_HOST)?.scrollIntoView({ block: 'center' }),
    chooseNode: (event) => patch({ chosen: parseNodeKey(pressedValue(event)) }),
    zoom: controlPreview(page, checked, patch),
  }
}

/** Returns the root of the library's site that the page belongs to; null for a site of one report. */
function libraryOf(host: Host): string | null {
  return isOfLibrary() ? host.urlOf(DEFAULT_VIEW).href : null
}

function pressedValue(event: Event): string {
  return (event.currentTarget as HTMLButtonElement).value
}

async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false // no permission, or no secure context: the list is shown to be copied by hand
  }
}
