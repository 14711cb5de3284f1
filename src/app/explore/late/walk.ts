import { stepsFrom } from '../../../model/explore/reach.ts'
import { shownPart } from '../../../model/explore/shown.ts'
import type { NodeKey } from '../../../model/ids.ts'
import type { TermGraph } from '../../../model/read-graph.ts'
import { pageView } from '../../page/context.ts'
import { messagesIn } from '../../page/messages.ts'
import type { Page } from '../../page/page.tsx'
import type { ExploreCommand, ExploreState, Walk } from '../explore-model.ts'
import { exploreMessagesIn } from './messages.ts'
import { nameOf, relationWords } from './relation.tsx'

/** What walking can ask of the tools. */
export interface WalkTools {
  patch(part: Partial<ExploreState>): void
  pick(key: NodeKey): boolean
  lead(to: NodeKey): void
}

/** Returns the node that a walk points at: the other end of the relation it is on, or where it stands. */
export function walkedNode(graph: TermGraph | null, walk: Walk | null): NodeKey | null {
  if (graph === null || walk === null) return null
  return stepsFrom(graph, walk.at)[walk.relation]?.to ?? walk.at
}

/**
 * Returns where a key leads from a place of the graph; null where it means nothing to a walk, the same walk where
 * there is no further way.
 *
 * @param order The nodes that page keys go through, in order.
 */
export function walkBy(graph: TermGraph, walk: Walk, key: string, order: readonly NodeKey[]): Walk | null {
  const steps = stepsFrom(graph, walk.at)
  const { at, relation, trail } = walk
  switch (key) {
    case 'ArrowDown':
      return { ...walk, relation: Math.min(steps.length - 1, relation + 1) }
    case 'ArrowUp':
      return { ...walk, relation: Math.max(-1, relation - 1) }
    case 'End':
      return { ...walk, relation: steps.length - 1 }
    case 'Home':
      return { ...walk, relation: -1 }
    case 'ArrowRight': {
      const step = steps[Math.max(0, relation)]
      return step ? { at: step.to, relation: -1, trail: [...trail, at] } : walk
    }
    case 'ArrowLeft': {
      const before = trail.at(-1)
      return before === undefined
        ? { ...walk, relation: -1 }
        : { at: before, relation: -1, trail: trail.slice(0, -1) }
    }
    case 'PageDown':
    case 'PageUp': {
      const next = order[order.indexOf(at) + (key === 'PageDown' ? 1 : -1)]
      return next === undefined ? walk : { at: next, relation: -1, trail: [] }
    }
    default:
      return null
  }
}

/** Does what focus and keys ask of the walk, and says where it stands. */
export function walkOn(page: Page, command: ExploreCommand, tools: WalkTools): void {
  const { book, view, explore } = page.model()
  if (book === null) return
  if (command.do === 'leave-walk') {
    tools.patch({ walk: null })
    return
  }
  const order = () => shownPart(book.graph, view).nodes.map(({ key }) => key)
  const stand = (walk: Walk, isStuck: boolean) => {
    tools.patch({ walk })
    const last = isStuck ? `；${exploreMessagesIn(view.lang).walkLast}` : ''
    page.set({ notice: describeWalk(page, walk) + last })
  }
  if (command.do === 'enter-walk') {
    const chosen = view.page.kind === 'node' ? view.page.key : order()[0]
    if (chosen !== undefined) stand({ at: chosen, relation: -1, trail: [] }, false)
    return
  }
  const walk = explore?.walk
  if (command.do !== 'walk' || !walk) return
  const { event } = command
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const key = walkedNode(book.graph, walk) ?? walk.at
  if (event.key === 'Escape') (event.currentTarget as HTMLElement).blur()
  else if (event.key === 'Enter') {
    if (!tools.pick(key))
      page.go({ ...pageView(view, book.id, { kind: 'node', key }), show: view.show }, { stay: true })
  } else if (event.key === 'p' && view.page.kind === 'node' && view.page.key !== key) tools.lead(key)
  else {
    const next = walkBy(book.graph, walk, event.key, order())
    if (next === null) return
    stand(next, next.at === walk.at && next.relation === walk.relation)
  }
  event.preventDefault()
}

/** Says where a walk stands: the node, or the relation it points at. */
function describeWalk(page: Page, { at, relation }: Walk): string {
  const { book, view } = page.model()
  const node = book?.graph.node(at)
  if (!book || node === undefined) return ''
  const words = exploreMessagesIn(view.lang)
  const steps = stepsFrom(book.graph, at)
  const step = steps[relation]
  const other = step && book.graph.node(step.to)
  if (!step || !other)
    return words.walkNode(nameOf(node), messagesIn(view.lang).kinds[node.kind], steps.length)
  return words.walkRelation(relation + 1, steps.length, relationWords(words, step.edge, at), nameOf(other))
}
