import type { Point } from '../../../../model/graph.ts'
import type { Rect } from '../../../../model/label-geometry.ts'
import { append } from '../../../../text/collect.ts'
import type { DrawnEdge } from '../../../canvas/canvas.ts'

/** A line between two rows. */
export interface Thread {
  readonly key: string
  /** Where it begins and ends: the keys of nodes, the first of them that is drawn. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly tone: 'review' | 'plan' | 'path'
  readonly isLit: boolean
  readonly edge: DrawnEdge
}

/** Returns the form of a line between two rectangles, as a path of SVG. */
export type ThreadForm = (from: Rect, to: Rect) => string

/** The rows of a view by the keys of their nodes, where they lie within the view. */
export class RowRects {
  private readonly elements = new Map<string, Element[]>()
  private readonly origin: Point

  /** @param content The element that the places are counted from. */
  constructor(content: Element) {
    const { left, top } = content.getBoundingClientRect()
    this.origin = { x: left, y: top }
    for (const each of content.querySelectorAll('[data-node]')) {
      const key = each.getAttribute('data-node') ?? ''
      if (each.getClientRects().length > 0) append(this.elements, key, each)
    }
  }

  /** Returns the first of some nodes that is drawn: where it is drawn more than once, in the row nearest to another. */
  find(keys: readonly string[], near: Element | null = null): Element | null {
    for (const key of keys) {
      const [first, ...more] = this.elements.get(key) ?? []
      if (first === undefined) continue
      if (near === null) return first
      const away = (one: Element) => Math.abs(this.rectOf(one).top - this.rectOf(near).top)
      return more.reduce((best, one) => (away(one) < away(best) ? one : best), first)
    }
    return null
  }

  /** Returns where a row lies, with what belongs to it. */
  rectOf(element: Element): Rect {
    const whole = element.closest('[data-anchor]') ?? element
    const { left, top, right, bottom } = whole.getBoundingClientRect()
    const { x, y } = this.origin
    return { left: left - x, top: top - y, right: right - x, bottom: bottom - y }
  }
}

const SVG = 'http://www.w3.org/2000/svg'

/** Draws the threads whose ends are there; each is a broad line to be pointed at and a fine one to be seen. */
export function drawThreads(
  svg: SVGSVGElement,
  threads: readonly Thread[],
  { rects, form }: { readonly rects: RowRects; readonly form: ThreadForm },
): void {
  const joined = new Set<string>()
  // The lit ones first: of several threads between the same rows one is drawn.
  const ordered = [...threads].sort((a, b) => Number(b.isLit) - Number(a.isLit))
  const drawn = ordered.flatMap((thread) => {
    const from = rects.find(thread.from)
    const to = rects.find(thread.to, from)
    if (from === null || to === null || from === to) return []
    const ends = [from, to].map((end) => end.getAttribute('data-node') ?? '')
    if (joined.has(ends.join(' '))) return []
    joined.add(ends.join(' '))
    const group = document.createElementNS(SVG, 'g')
    group.setAttribute('class', `thread tone-${thread.tone}${thread.isLit ? ' is-lit' : ''}`)
    group.setAttribute('data-thread', thread.key)
    group.setAttribute('data-ends', ends.join(' '))
    const d = form(rects.rectOf(from), rects.rectOf(to))
    for (const name of ['thread-reach', 'thread-line']) {
      const path = document.createElementNS(SVG, 'path')
      path.setAttribute('class', name)
      path.setAttribute('d', d)
      group.append(path)
    }
    return [group]
  })
  // What is lit lies over the others.
  svg.replaceChildren()
  for (const thread of drawn.reverse()) svg.append(thread)
}

/** Lets threads and rows stand out while one of their ends is pointed at or has the focus. Returns what ends it. */
export function lightNear(root: HTMLElement, onThread: (key: string | null, at: Point) => void): () => void {
  const end = new AbortController()
  const { signal } = end
  const light = (key: string | null) => {
    for (const each of root.querySelectorAll('[data-near]')) each.removeAttribute('data-near')
    if (key === null) return
    for (const thread of root.querySelectorAll('.thread')) {
      const ends = thread.getAttribute('data-ends')?.split(' ') ?? []
      if (!ends.includes(key)) continue
      thread.setAttribute('data-near', '')
      for (const other of ends) {
        root.querySelector(`[data-node="${CSS.escape(other)}"]`)?.setAttribute('data-near', '')
      }
    }
  }
  const rowAt = ({ target }: Event) => (target instanceof Element ? target.closest('[data-node]') : null)
  const follow = (event: Event) => light(rowAt(event)?.getAttribute('data-node') ?? null)
  root.addEventListener('pointerover', follow, { signal })
  root.addEventListener('focusin', follow, { signal })
  root.addEventListener('pointerleave', () => light(null), { signal })
  let pointed: string | null = null
  root.addEventListener(
    'pointermove',
    ({ target, clientX, clientY }) => {
      const thread = target instanceof Element ? target.closest('.thread') : null
      const key = thread?.getAttribute('data-thread') ?? null
      if (key === pointed) return
      pointed = key
      onThread(key, { x: clientX, y: clientY })
    },
    { signal },
  )
  root.addEventListener('pointerleave', () => onThread(null, { x: 0, y: 0 }), { signal })
  return () => end.abort()
}
