import type { Page } from '@playwright/test'

/** Something wrong with a text as it stands on the screen, in CSS pixels of the window. */
export interface Fault {
  /** `overlap`: two texts on each other; `cut`: not all of it is there; `covered`: something lies over it. */
  readonly kind: 'overlap' | 'cut' | 'covered'
  readonly text: string
  /** What it meets: the other text, the edge, or what covers it. */
  readonly by: string
  readonly at: readonly [x: number, y: number]
}

/**
 * Finds labels that overlap, are cut at an edge or lie under something else, by the page's own rectangles: those of its
 * text, and those that the canvas says it has drawn (`#canvas`.drawnLabels()).
 *
 * What has been scrolled out of sight is no fault; that the beginning and the end of everything can be scrolled to where
 * no bar covers it is looked at by scrolling there.
 */
export async function measureFaults(page: Page): Promise<Fault[]> {
  const found: Fault[] = []
  for (const end of ['top', 'bottom'] as const) found.push(...(await page.evaluate(faultsAt, end)))
  const seen = new Map(found.map((fault) => [`${fault.kind} ${fault.text} ${fault.by}`, fault]))
  return [...seen.values()]
}

/** Runs in the page: scrolls everything to one end and measures. */
async function faultsAt(end: 'top' | 'bottom'): Promise<Fault[]> {
  interface Box {
    readonly left: number
    readonly top: number
    readonly right: number
    readonly bottom: number
  }
  interface Label extends Box {
    readonly text: string
    /** The element of a text of the page; null for a label on the canvas. */
    readonly element: Element | null
    /** The element that scrolls it; null for what stands still. */
    readonly scroller: Element | null
  }
  /** A rectangle may reach so many pixels beyond another by rounding. */
  const TOLERANCE = 1
  /** Of a line's height so much is ink, at most: the rest is leading. */
  const INK = 0.8
  const shown = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight }
  const faults: Fault[] = []
  const say = (kind: Fault['kind'], label: Label, by: string) =>
    faults.push({
      kind,
      text: label.text.slice(0, 40),
      by,
      at: [Math.round(label.left), Math.round(label.top)],
    })
  const meet = (a: Box, b: Box, by = TOLERANCE) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > by &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > by
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}${element.id && `#${element.id}`}${[...element.classList].map((name) => `.${name}`).join('')}`

  const scrolls = (element: Element, axis: 'x' | 'y') => {
    const style = getComputedStyle(element)
    const way = axis === 'x' ? style.overflowX : style.overflowY
    if (element === document.documentElement) return true
    return (
      (way === 'auto' || way === 'scroll') &&
      element.scrollHeight + element.scrollWidth > element.clientHeight + element.clientWidth
    )
  }
  const all = [document.documentElement, ...document.querySelectorAll('body *')]
  for (const element of all)
    if (scrolls(element, 'y')) element.scrollTop = end === 'top' ? 0 : element.scrollHeight
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))

  /** Finds what of a text is seen, or says that it is cut; null where it is scrolled away or not drawn. */
  const labelOf = (text: string, element: Element, rect: DOMRect): Label | null => {
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    const ink = Math.min(rect.height, size) * INK
    const middle = (rect.top + rect.bottom) / 2
    let scroller: Element | null = null
    let isFixed = false
    const label = (): Label => ({
      text,
      element,
      scroller: isFixed ? null : (scroller ?? document.documentElement),
      left: rect.left,
      right: rect.right,
      top: middle - ink / 2,
      bottom: middle + ink / 2,
    })
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const style = getComputedStyle(at)
      const box = at.getBoundingClientRect()
      const own = label()
      const isBeyond =
        own.left < box.left - TOLERANCE ||
        own.right > box.right + TOLERANCE ||
        own.top < box.top - TOLERANCE ||
        own.bottom > box.bottom + TOLERANCE
      if (
        at !== document.documentElement &&
        at !== document.body &&
        style.overflow !== 'visible' &&
        isBeyond
      ) {
        if (scrolls(at, 'x') || scrolls(at, 'y')) {
          // Half out of sight at the edge of what scrolls.
          if (!meet(own, box) || at === scroller || scroller === null) return null
        } else if (box.width <= TOLERANCE || box.height <= TOLERANCE || style.clip !== 'auto') return null
        else if (style.textOverflow !== 'ellipsis' && style.webkitLineClamp === 'none')
          say('cut', own, nameOf(at))
        else return null // shortened with a sign that it is
      }
      if (scroller === null && (scrolls(at, 'y') || scrolls(at, 'x')) && at !== document.documentElement)
        scroller = at
      if (style.position === 'fixed' || style.position === 'sticky') isFixed = true
    }
    return label()
  }
  const isDrawn = (element: Element) =>
    element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
    !element.closest('svg defs, noscript, script, style, option, .sr-only')
  const labels: Label[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement
    const text = node.textContent?.trim() ?? ''
    if (element === null || text === '' || !isDrawn(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) {
      if (rect.width < 2 || !meet(rect, { ...shown, left: -1e6, right: 1e6 })) continue
      const label = labelOf(text, element, rect)
      if (label === null) continue
      if (label.left < shown.left - TOLERANCE || label.right > shown.right + TOLERANCE)
        say('cut', label, 'the window')
      labels.push(label)
    }
  }
  const canvas = document.querySelector('#canvas') as
    | (HTMLElement & { drawnLabels?: () => (Box & { text: string })[] })
    | null
  if (canvas?.checkVisibility()) {
    const edges = canvas.getBoundingClientRect()
    for (const drawn of canvas.drawnLabels?.() ?? []) {
      const label: Label = { ...drawn, element: null, scroller: null }
      const isWithin =
        label.left >= edges.left - TOLERANCE &&
        label.right <= edges.right + TOLERANCE &&
        label.top >= edges.top - TOLERANCE &&
        label.bottom <= edges.bottom + TOLERANCE
      if (!isWithin) say('cut', label, 'the canvas')
      labels.push(label)
    }
  }

  // Only neighbours down the page can meet.
  labels.sort((a, b) => a.top - b.top)
  labels.forEach((label, index) => {
    for (let next = index + 1; next < labels.length; next++) {
      const other = labels[next] as Label
      if (other.top > label.bottom) break
      const isOfOne = label.element !== null && label.element === other.element
      const isLayered =
        label.scroller !== other.scroller && (label.scroller !== null || other.scroller !== null)
      if (!isOfOne && !isLayered && meet(label, other)) say('overlap', label, other.text.slice(0, 40))
    }
  })

  for (const label of labels) {
    const y = (label.top + label.bottom) / 2
    // What takes no pointer cannot be asked for what lies over it.
    const isAsked = label.element === null || getComputedStyle(label.element).pointerEvents !== 'none'
    if (y <= shown.top || y >= shown.bottom || !isAsked) continue
    for (const x of [label.left + 2, (label.left + label.right) / 2, label.right - 2]) {
      const over = document.elementFromPoint(x, y)
      if (over === null) continue
      const isItself =
        label.element === null
          ? canvas?.contains(over) || over.classList.contains('walkway') || over.contains(canvas)
          : over.contains(label.element) || label.element.contains(over)
      if (isItself) continue
      const box = over.getBoundingClientRect()
      const bar = coverOf(over)
      const isBar =
        bar !== null && bar.width >= 0.8 * (label.scroller?.clientWidth ?? Number.POSITIVE_INFINITY)
      const isScrolledUnder =
        isBar && bar !== null && (end === 'top' ? bar.top > shown.bottom / 2 : bar.bottom < shown.bottom / 2)
      if (isScrolledUnder || !meet(label, box, -TOLERANCE)) continue
      say('covered', label, nameOf(over))
      break
    }
  }
  return faults

  /** Finds the box of the bar that an element belongs to: the nearest that stands over what scrolls. */
  function coverOf(element: Element): DOMRect | null {
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      if (['fixed', 'sticky', 'absolute'].includes(getComputedStyle(at).position))
        return at.getBoundingClientRect()
    return null
  }
}
