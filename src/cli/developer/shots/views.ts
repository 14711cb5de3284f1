import { formatTextAnchor } from '../../../address/view.ts'
import { citationsOf, isBlock, parentOf } from '../../../model/concordance.ts'
import type { NodeKey } from '../../../model/ids.ts'
import type { TermGraph } from '../../../model/read-graph.ts'

/** A view of a report that is looked at: its name in files, and its path below the report's folder. */
export interface LookedAtView {
  readonly name: string
  readonly path: string
}

/**
 * Lists every view of a report, with what is likely to go wrong: the term that is cited most and the one with the longest
 * name, the longest block, a path, a focus, a search.
 */
export function viewsOf(graph: TermGraph): LookedAtView[] {
  const terms = graph.nodesOf('term')
  const cited = [...terms].sort((a, b) => citationsOf(graph, b.key).length - citationsOf(graph, a.key).length)
  const longest = [...terms].sort((a, b) => b.label.length - a.label.length)[0]
  const [most, second] = cited
  const block = graph.nodes
    .filter(isBlock)
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .find(({ kind }) => kind !== 'section')
  const section = block && parentOf(graph, block.key)
  const views: (readonly [name: string, path: string | null | undefined])[] = [
    ['front', ''],
    ['term', pathOf(most)],
    ['term-long-name', pathOf(longest)],
    ['component', pathOf(graph.nodesOf('component')[0])],
    ['coinage', pathOf(graph.nodesOf('coinage')[0])],
    ['block', pathOf(block)],
    ['section', pathOf(section)],
    ['map', '?show=graph'],
    ['map-chosen', most && `${most.key}/?show=graph`],
    ['map-focus', most && `${most.key}/?show=graph&depth=1`],
    ['map-path', most && second ? `${most.key}/?show=graph&to=${encodeURIComponent(second.key)}` : null],
    ['compare', '?show=graph&layout=compare'],
    ['compare-chosen', most && `${most.key}/?show=graph&layout=compare`],
    ['outline', '?show=graph&layout=outline'],
    ['outline-chosen', most && `${most.key}/?show=graph&layout=outline`],
    ['text', 'text/'],
    ['text-at', block ? `text/#${formatTextAnchor(block.address)}` : null],
    ['terms', 'terms/'],
    ['booklet', 'booklet/'],
    ['brief', most ? `brief/?pick=${most.key.replace(/^term\//, '')}` : null],
    ['search', most ? `?q=${encodeURIComponent(most.name.slice(0, 2))}` : null],
    ['english', '?lang=en'],
    ['missing', 'term/no-such-term/'],
    ['check', '../check/'],
    ['link', '../link/'],
    ['reports', '../'],
  ]
  return views.flatMap(([name, path]) => (path == null ? [] : [{ name, path }]))
}

function lengthOf({ span }: { readonly span: { readonly start: number; readonly end: number } }): number {
  return span.end - span.start
}

function pathOf(node: { readonly key: NodeKey } | undefined): string | null {
  return node === undefined ? null : `${node.key}/`
}
