import { DEFAULT_VIEW, type View } from '../../../address/view.ts'
import { switchLanguage } from '../../intake/late/switch-language.ts'
import { takeDrops } from '../../intake/late/take-drops.ts'
import { initialModel } from '../../page/model.ts'
import type { Host } from '../../start/host.ts'
import { loadReports } from '../../start/load-book.ts'
import { runPage } from '../../start/run-page.ts'
import { takeDocuments } from './take-documents.ts'

/** Brings the page that links documents to life. */
export async function startLink(host: Host, asked: View): Promise<void> {
  const reports = await loadReports(host)
  const view: View = { ...DEFAULT_VIEW, page: asked.page }
  const model = initialModel({ view, book: null, reports, base: host.base })
  const page = await runPage({ host, model, asked })
  const taking = takeDocuments(page)
  const idle = { book: null, mode: 'first', draft: { phase: 'idle' }, isOver: false, copied: null } as const
  page.set({ link: { ...idle, actions: taking.actions } })
  switchLanguage(page)
  takeDrops(taking, (isOver) => {
    if (isOver !== page.model().link?.isOver) taking.patch({ isOver })
  })
  const [first] = reports
  if (first) await taking.loadReport(first.id)
}
