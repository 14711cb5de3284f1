import { findPaths, type Path } from '../../../../model/explore/paths.ts'
import type { GraphNode } from '../../../../model/graph.ts'
import { hrefOnMap, type MapContext } from './map-state.ts'

/** The id of the heading that gets the focus once the end of a path is chosen. */
export const PATH_HEADING = 'map-path'

interface Props {
  readonly of: MapContext
  readonly from: GraphNode
}

/** Draws the way to paths from the chosen concept to another, and the shortest of them as chains of names. */
export function MapPath({ of, from }: Props) {
  const { context, shown, map, words } = of
  const { to } = context.view
  const end = to === null ? undefined : map.graph.node(to)
  return (
    <section class="map-path" aria-live="polite">
      <button type="button" class="button" aria-pressed={map.isPicking} onClick={map.actions?.pickEnd}>
        {map.isPicking ? words.stopPicking : words.toPath}
      </button>
      {map.isPicking && <p class="quiet">{words.pickEnd}</p>}
      {end && !map.isPicking && (
        <Paths of={of} from={from} end={end} paths={findPaths(shown, from.key, end.key)} />
      )}
    </section>
  )
}

interface PathsProps extends Props {
  readonly end: GraphNode
  readonly paths: readonly Path[]
}

function Paths({ of, from, end, paths: [first, ...others] }: PathsProps) {
  const { words } = of
  return (
    <>
      <h3 id={PATH_HEADING} tabIndex={-1}>
        {words.pathTo(from.label, end.label)}
      </h3>
      {first ? <Chain of={of} path={first} /> : <p class="quiet">{words.noPath}</p>}
      {others.length > 0 && (
        <details>
          <summary>{words.morePaths(others.length)}</summary>
          {others.map((path) => (
            <Chain key={path.map(({ to }) => to).join()} of={of} path={path} />
          ))}
        </details>
      )}
      <p>
        <a href={hrefOnMap(of, from.key)} data-stay="">
          {words.endPath}
        </a>
      </p>
    </>
  )
}

function Chain({ of, path }: { readonly of: MapContext; readonly path: Path }) {
  const { map, words } = of
  const link = (key: Path[number]['to']) => (
    <a class="term-link" href={hrefOnMap(of, key)} data-stay="" lang="zh-Hans">
      {map.graph.node(key)?.label}
    </a>
  )
  return (
    <ol class="chain">
      {path[0] && <li>{link(path[0].from)}</li>}
      {path.map(({ edge, to }) => (
        <li key={to}>
          <span class="reason">{edge.kind === 'related' && words.sharedBlocks(edge.weight)}</span>
          {link(to)}
        </li>
      ))}
    </ol>
  )
}
