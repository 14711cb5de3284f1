import { mixColors } from './style/color.ts'
import type { Look } from './style/styles.ts'

/** Gives the look on the way from one to another; `share` is how much of it is the latter, from 0 to 1. */
export function blendLooks(from: Look, to: Look, share: number): Look {
  if (share >= 1) return to
  return {
    nodes: blendMaps(from.nodes, to.nodes, (a, b) => ({
      ...b,
      color: mixColors(b.color, a.color, share),
      halo: a.halo + (b.halo - a.halo) * share,
    })),
    edges: blendMaps(from.edges, to.edges, (a, b) => ({
      color: mixColors(b.color, a.color, share),
      width: a.width + (b.width - a.width) * share,
    })),
  }
}

function blendMaps<K, V>(
  from: ReadonlyMap<K, V>,
  to: ReadonlyMap<K, V>,
  blend: (a: V, b: V) => V,
): Map<K, V> {
  return new Map([...to].map(([key, style]) => [key, blend(from.get(key) ?? style, style)]))
}
