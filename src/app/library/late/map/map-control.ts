import type { View } from '../../../../address/view.ts'
import { type NodeKey, type Slug, slugOf, termKey } from '../../../../model/ids.ts'
import type { Concept } from '../../../../model/library.ts'
import type { CanvasView, GraphCanvas } from '../../../canvas/canvas.ts'
import type { Page } from '../../../page/page.tsx'
import type { MapModel } from '../../library-model.ts'
import { CHOSEN_HEADING } from './chosen-concept.tsx'
import { FILTER } from './map-list.tsx'
import { MAP_HOST } from './map-page.tsx'
import { PATH_HEADING } from './map-path.tsx'
import { chosenConcept, shownConcepts, shownYear } from './map-state.ts'

/** Fetches a concept; null where the library has none of this slug. */
type LoadConcept = (slug: Slug) => Promise<Concept | null>

/** Keeps the canvas of the map in step with the view, and fetches the concept that is chosen on it. */
export function controlMap(page: Page, loadConcept: LoadConcept): void {
  const control = new MapControl(page, loadConcept)
  page.onChange(() => control.follow())
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => control.refreshTheme())
  control.start()
}

class MapControl {
  private readonly page: Page
  private readonly loadConcept: LoadConcept
  private canvas: GraphCanvas | null = null
  /** Whether the choice under way was made on the canvas, which then stays in view. */
  private isOnMap = false
  private theme
  /** What was followed last: nothing is done where it is still so. */
  private seen: { readonly view: View; readonly at: Slug | null } | null = null
  private shown: { readonly year: number | null; readonly only: ReadonlySet<NodeKey> | null }

  constructor(page: Page, loadConcept: LoadConcept) {
    this.page = page
    this.loadConcept = loadConcept
    this.theme = page.model().theme
    this.shown = { year: null, only: null }
  }

  start(): void {
    this.patch({
      actions: {
        zoom: (step) => this.canvas?.zoom(step),
        pickEnd: () => this.pickEnd(),
        savePicture: () => void this.savePicture(),
      },
    })
    void this.open()
  }

  refreshTheme(): void {
    this.canvas?.refreshTheme()
  }

  /** Draws what the view asks for. */
  follow(): void {
    const { view, theme } = this.page.model()
    if (theme !== this.theme) {
      this.theme = theme
      this.refreshTheme()
    }
    if (view === this.seen?.view) return
    const before = this.seen
    const at = chosenConcept(view)
    this.seen = { view, at }
    this.canvas?.update(this.canvasView(view))
    const isOther = at !== before?.at
    const isOtherEnd = view.to !== before?.view.to
    // Whatever was chosen, it ends the picking.
    if (this.map()?.isPicking && (isOther || isOtherEnd)) this.patch({ isPicking: false })
    if (at !== null && isOther) void this.fetchChosen(at)
    if (before === null) return
    if (isOther) this.focusOn(at === null ? '#content h1' : `#${CHOSEN_HEADING}`)
    else if (isOtherEnd && view.to !== null) this.focusOn(`#${PATH_HEADING}`)
  }

  /** Moves the focus to a heading: the list that it may stand in goes away, or comes back. */
  private focusOn(heading: string): void {
    const isOnMap = this.isOnMap
    this.isOnMap = false
    document.querySelector<HTMLElement>(heading)?.focus({ preventScroll: isOnMap })
  }

  private pickEnd(): void {
    const { view } = this.page.model()
    const isPicking = this.map()?.isPicking === false
    if (isPicking && view.to !== null) this.page.go({ ...view, to: null }, { replace: true, stay: true })
    this.patch({ isPicking })
    if (isPicking) document.getElementById(FILTER)?.focus({ preventScroll: true })
  }

  private map(): MapModel | null {
    return this.page.model().library?.map ?? null
  }

  private patch(part: Partial<MapModel>): void {
    const { library } = this.page.model()
    if (library?.map) this.page.set({ library: { ...library, map: { ...library.map, ...part } } })
  }

  private canvasView(view: View): CanvasView {
    const { library } = this.page.model()
    const year = library && shownYear(view, library.index)
    if (library?.map && year !== this.shown.year)
      this.shown = { year, only: shownConcepts(library.map, year) }
    const at = chosenConcept(view)
    const chosen = at === null ? null : termKey(at)
    return { chosen, to: view.to, hidden: [], depth: 0, walked: null, only: this.shown.only }
  }

  private async open(): Promise<void> {
    const host = document.getElementById(MAP_HOST)
    const map = this.map()
    if (host === null || map === null || map.graph.nodes.length === 0) return
    // Without it sigma cannot even be imported.
    if (!('WebGL2RenderingContext' in window)) return this.patch({ canvas: 'no-webgl' })
    this.patch({ canvas: 'loading' })
    try {
      const { openCanvas } = await import('../../../canvas/canvas.ts')
      this.canvas = openCanvas({
        ...{ host, graph: map.graph, view: this.canvasView(this.page.model().view) },
        onChoose: (key) => this.choose(key),
        onLost: () => this.patch({ canvas: 'failed' }),
      })
      this.patch({ canvas: this.canvas === null ? 'no-webgl' : 'ready' })
    } catch (error) {
      console.error(error)
      this.patch({ canvas: 'failed' })
    }
  }

  /** Chooses a concept, or ends the path that is being picked; the ground takes the choice back. */
  private choose(key: NodeKey | null): void {
    const { view } = this.page.model()
    const at = chosenConcept(view)
    const isEnd = key !== null && at !== null && this.map()?.isPicking === true
    if (isEnd && key === termKey(at)) return
    this.isOnMap = true
    const chosen: View = isEnd
      ? { ...view, to: key }
      : { ...view, page: { kind: 'concept-map', at: key && slugOf(key) }, to: null }
    this.page.go(chosen, { stay: true })
  }

  private async fetchChosen(slug: Slug): Promise<void> {
    try {
      const chosen = await this.loadConcept(slug)
      if (chosenConcept(this.page.model().view) === slug) this.patch({ chosen })
    } catch (error) {
      console.error(error) // its page, which the pane links to, says what is wrong
    }
  }

  private async savePicture(): Promise<void> {
    const scene = this.canvas?.scene()
    if (scene === undefined) return
    const { saveMap } = await import('./save-map.ts')
    saveMap(this.page, scene)
  }
}
