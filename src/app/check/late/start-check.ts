import { DEFAULT_VIEW, type View } from '../../../address/view.ts'
import { switchLanguage } from '../../intake/late/switch-language.ts'
import { takeDrops } from '../../intake/late/take-drops.ts'
import { initialModel } from '../../page/model.ts'
import type { Host } from '../../start/host.ts'
import { runPage } from '../../start/run-page.ts'
import { makeDraftActions } from './draft-actions.ts'
import { openDraftDesk } from './draft-desk.ts'
import { openDraftIntake } from './draft-intake.ts'
import { controlPreview } from './preview-control.ts'

/** Brings the page for drafters to life. */
export async function startCheck(host: Host, asked: View): Promise<void> {
  const view: View = { ...DEFAULT_VIEW, page: asked.page }
  const model = initialModel({ view, book: null, reports: [], base: host.base })
  const page = await runPage({ host, model, asked })
  let isOver = false
  const draw = () => page.set({ check: { draft: desk.now(), isOver, actions } })
  const desk = openDraftDesk(draw)
  const intake = openDraftIntake(page, desk)
  const actions = makeDraftActions(desk, intake, controlPreview(page, desk))
  switchLanguage(page)
  takeDrops(intake, (over) => {
    if (over === isOver) return
    isOver = over
    draw()
  })
  draw()
}
