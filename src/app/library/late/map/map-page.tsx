import { NO_FACETS } from '../../../../model/library.ts'
import { ZoomButtons } from '../../../explore/late/zoom-buttons.tsx'
import type { Actions, PlainActionProps } from '../../../page/model.ts'
import { libraryContext } from '../library-context.ts'
import { LibraryNav } from '../library-nav.tsx'
import { ChosenConcept } from './chosen-concept.tsx'
import { MapList } from './map-list.tsx'
import { chosenConcept, type MapContext, mapContext } from './map-state.ts'

/** The id of the element that the canvas of the map fills. */
export const MAP_HOST = 'concept-map'

interface Props {
  readonly of: MapContext
  readonly actions: Actions
}

/** Draws the map of the concepts that reports share, and beside it their list or the one that is chosen. */
export function ConceptMapPage(props: PlainActionProps) {
  const context = libraryContext(props)
  const of = context && mapContext(context)
  if (!of) return null
  const { words, chosen, map } = of
  const { m, view } = of.context
  return (
    <div class="map-page">
      <MapGraph of={of} actions={props.actions} />
      <div class="map-pane">
        <LibraryNav context={of.context} />
        <h1 tabIndex={-1}>{m.nav['concept-map']}</h1>
        <p class="lead">{map.graph.nodes.length === 0 ? words.empty : words.lead(map.graph.nodes.length)}</p>
        {chosen === null && chosenConcept(view) !== null && (
          <p class="quiet" role="status">
            {words.notOnMap}
          </p>
        )}
        {chosen && <ChosenConcept of={of} chosen={chosen} />}
        <MapList of={of} actions={props.actions} />
      </div>
    </div>
  )
}

function MapGraph({ of, actions }: Props) {
  const { map, words } = of
  const { canvas } = map
  const said = {
    off: '',
    loading: of.context.m.canvas.loading,
    ready: '',
    'no-webgl': words.noCanvas,
    failed: words.noCanvas,
  }
  return (
    <section class="graph map-graph" aria-label={words.graph}>
      <p class="sr-only">{words.graphHelp}</p>
      <div id={MAP_HOST} class="canvas" aria-hidden="true" />
      {said[canvas] && <p class="canvas-note">{said[canvas]}</p>}
      {canvas === 'off' && (
        <noscript>
          <p class="canvas-note">{words.noScript}</p>
        </noscript>
      )}
      {canvas === 'ready' && map.actions && (
        <ZoomButtons lang={of.context.view.lang} zoom={map.actions.zoom} />
      )}
      <div class="map-foot">
        <ul class="map-legend" aria-label={words.legend}>
          <li class="of-size">{words.sizeMeans}</li>
          <li class="of-field">{words.fieldMeans}</li>
        </ul>
        {map.actions && <Years of={of} actions={actions} />}
        {canvas === 'ready' && (
          <button type="button" class="button" onClick={map.actions?.savePicture}>
            {words.savePicture}
          </button>
        )}
      </div>
    </section>
  )
}

/** Draws the slider for the year up to which a use counts; none where the library has a single year. */
function Years({ of, actions }: Props) {
  const { context, map, words, year, only } = of
  const { years } = context.index.coverage
  if (years === null || years[0] === years[1]) return null
  const [from, to] = years
  const at = year ?? to
  const count = only?.size ?? map.graph.nodes.length
  const said = year === null ? words.allYears(to, count) : words.upTo(at, count)
  const show = (value: number) =>
    actions.change({ facets: { ...NO_FACETS, year: value >= to ? null : value } })
  return (
    <p class="map-years">
      <label for="map-year">{words.year}</label>
      <input
        id="map-year"
        type="range"
        min={from}
        max={to}
        step={1}
        value={at}
        aria-valuetext={said}
        onInput={(event) => show(event.currentTarget.valueAsNumber)}
      />
      <output for="map-year">{said}</output>
    </p>
  )
}
