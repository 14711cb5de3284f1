import type { Point } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import type { DrawnEdge, GraphCanvas } from '../../canvas/canvas.ts'
import type { Page } from '../../page/page.tsx'
import { type ExploreCommand, type ExploreState, IDLE_EXPLORE } from '../explore-model.ts'
import { closeMenus } from './menus.ts'
import { saveGraph } from './save-graph.ts'
import { walkedNode, walkOn } from './walk.ts'

/** How long the pointer rests on a line before its card opens, in milliseconds: as long as on a link. */
const OPEN_MS = 150

/** Where the page is laid out for phones, as its style sheets have it. */
const NARROW = '(max-width: 860px)'

/** The tools of the graph at work. */
export interface Tools {
  run(command: ExploreCommand): void
  /** Takes a pressed node as the end of a path, where one is asked for; tells whether it did. */
  pick(key: NodeKey): boolean
  /** Shows the card of the line under the pointer, once it rests there. */
  pointAt(edge: DrawnEdge | null, at: Point): void
  /** Returns the node that the keyboard points at; null while it does not walk the graph. */
  walked(): NodeKey | null
}

/** Loads the tools' views and returns what runs them. */
export async function startTools(page: Page, canvas: () => GraphCanvas | null): Promise<Tools> {
  await page.load('tools')
  let timer = 0
  const state = () => page.model().explore ?? IDLE_EXPLORE
  const patch = (part: Partial<ExploreState>) => page.set({ explore: { ...state(), ...part } })
  const lead = (to: NodeKey) => {
    const { view } = page.model()
    patch({ isPicking: false })
    page.go({ ...view, to })
  }
  const pick = (key: NodeKey) => {
    const { view } = page.model()
    if (!state().isPicking || view.page.kind !== 'node' || view.page.key === key) return false
    lead(key)
    return true
  }
  const toggleFull = async () => {
    try {
      if (document.fullscreenElement) await document.exitFullscreen()
      else await document.getElementById('canvas')?.parentElement?.requestFullscreen()
    } catch (error) {
      console.error(error) // the browser does not allow it (embedded, or a phone that cannot): all stays as it is
    }
  }
  const pointAt = (edge: DrawnEdge | null, { x, y }: Point) => {
    window.clearTimeout(timer)
    if (state().edge !== null) patch({ edge: null })
    if (edge !== null) timer = window.setTimeout(() => patch({ edge: { edge, x, y } }), OPEN_MS)
  }
  const run = (command: ExploreCommand) => {
    switch (command.do) {
      case 'zoom':
        return canvas()?.zoom(command.step)
      case 'full-screen':
        return void toggleFull()
      case 'pick-path':
        return patch({ isPicking: !state().isPicking, isList: false })
      case 'path':
        return command.to && lead(command.to)
      case 'point':
        return pointAt(command.edge, command.at)
      case 'list':
        return patch({ isList: !state().isList, isPicking: false })
      case 'save':
        return void saveGraph(page, canvas(), command)
      default:
        return walkOn(page, command, { patch, pick, lead })
    }
  }
  document.addEventListener('fullscreenchange', () => patch({ isFull: document.fullscreenElement !== null }))
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !state().isPicking) return
      event.preventDefault()
      patch({ isPicking: false })
    },
    true,
  )
  const narrow = matchMedia(NARROW)
  narrow.addEventListener('change', () => patch({ isNarrow: narrow.matches }))
  patch({ isNarrow: narrow.matches })
  closeOnLeaving(page)
  closeMenus()
  return {
    run,
    pick,
    pointAt,
    walked: () => walkedNode(page.model().book?.graph ?? null, state().walk),
  }
}

/** Closes what is open of the tools when another page is gone to. */
function closeOnLeaving(page: Page): void {
  let before = page.model().view
  page.onChange(() => {
    const { view, explore } = page.model()
    if (view === before || explore === null) return
    const isOther = view.page !== before.page || view.to !== before.to || view.layout !== before.layout
    before = view
    if (isOther && (explore.isPicking || explore.edge !== null))
      page.set({ explore: { ...explore, isPicking: false, edge: null } })
  })
}
