import { DEFAULT_VIEW, type View } from '../../links/view.ts'
import { runPage } from '../run-page.ts'
import { initialModel } from '../views/model.ts'
import { controlCheck } from './check-control.ts'

/** Brings the check for drafters to life; it needs no report. */
export function startCheck(root: URL, asked: View): void {
  const view: View = { ...DEFAULT_VIEW, page: asked.page }
  const model = initialModel({ view, book: null, reports: [], base: root.pathname })
  controlCheck(runPage({ root, model, asked, fresh: false }))
}
