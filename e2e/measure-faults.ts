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
  for (const end of ['top', 'bottom'] as const) {
    const { faults, isScrolling } = await page.evaluate(faultsAt, end)
    found.push(...faults)
    if (!isScrolling) break
  }
  return [...new Map(found.map((fault) => [`${fault.kind} ${fault.text} ${fault.by}`, fault])).values()]
}

/** Runs in the page: scrolls everything to one end and measures; tells whether there was anything to scroll. */
async function faultsAt(end: 'top' | 'bottom'): Promise<{ faults: Fault[]; isScrolling: boolean }> {
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
  /** What is asked of an element again and again, for each text in it. */
  interface Known {
    readonly box: DOMRect
    readonly isClipping: boolean
    readonly isScrolling: boolean
    /** Its text ends in a sign that there is more. */
    readonly isShortened: boolean
    /** It is there for those who listen, not for those who look. */
    readonly isUnseen: boolean
    /** It stands still while the page moves. */
    readonly isStill: boolean
    readonly size: number
  }
  /** A rectangle may reach so many pixels beyond another by rounding. */
  const TOLERANCE = 1
  /** Of a line's height so much is ink, at most: the rest is leading. */
  const INK = 0.8
  const root = document.documentElement
  const shown = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight }
  const faults: Fault[] = []
  const isScrolling = await scrollAll()
  const known = new Map<Element, Known>()
  const canvas = document.querySelector('#canvas') as
    | (HTMLElement & { drawnLabels?: () => (Box & { text: string })[] })
    | null
  const labels = [...textLabels(), ...canvasLabels()]
  findOverlaps()
  findCovered()
  findOpaque()
  return { faults, isScrolling }

  function say(kind: Fault['kind'], { text, left, top }: Label, by: string) {
    faults.push({ kind, text: text.slice(0, 40), by, at: [Math.round(left), Math.round(top)] })
  }

  function meet(a: Box, b: Box, by = TOLERANCE): boolean {
    return (
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > by &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > by
    )
  }

  function isWithin(a: Box, b: Box): boolean {
    return (
      a.left >= b.left - TOLERANCE &&
      a.right <= b.right + TOLERANCE &&
      a.top >= b.top - TOLERANCE &&
      a.bottom <= b.bottom + TOLERANCE
    )
  }

  function nameOf(element: Element): string {
    const id = element.id && `#${element.id}`
    return `${element.tagName.toLowerCase()}${id}${[...element.classList].map((name) => `.${name}`).join('')}`
  }

  async function scrollAll(): Promise<boolean> {
    let isAny = false
    for (const element of [root, ...document.querySelectorAll('body *')]) {
      if (element.scrollHeight - element.clientHeight <= TOLERANCE) continue
      if (element !== root && !['auto', 'scroll'].includes(getComputedStyle(element).overflowY)) continue
      isAny = true
      element.scrollTop = end === 'top' ? 0 : element.scrollHeight
    }
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    return isAny
  }

  function know(element: Element): Known {
    const before = known.get(element)
    if (before !== undefined) return before
    const style = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    const isClipping = element !== root && element !== document.body && style.overflow !== 'visible'
    // What sticks until its container's end and has come to it moves again.
    const isPushed = style.position === 'sticky' && box.top < Number.parseFloat(style.top) - TOLERANCE
    const found = {
      box,
      isClipping,
      isScrolling:
        element === root ||
        (/auto|scroll/.test(`${style.overflowX} ${style.overflowY}`) &&
          element.scrollHeight + element.scrollWidth > element.clientHeight + element.clientWidth),
      isShortened: style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none',
      isUnseen: box.width <= TOLERANCE || box.height <= TOLERANCE || style.clip !== 'auto',
      isStill: style.position === 'fixed' || (style.position === 'sticky' && !isPushed),
      size: Number.parseFloat(style.fontSize),
    }
    known.set(element, found)
    return found
  }

  function textLabels(): Label[] {
    const found: Label[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (element === null || text === '') continue
      range.selectNodeContents(node)
      const rects = [...range.getClientRects()].filter(
        (rect) => rect.width >= 2 && meet(rect, { ...shown, left: -1e6, right: 1e6 }),
      )
      if (rects.length === 0 || !isDrawn(element)) continue
      for (const rect of rects) {
        const label = labelOf(text, element, rect)
        if (label === null) continue
        const isBeyond = label.left < shown.left - TOLERANCE || label.right > shown.right + TOLERANCE
        if (isBeyond) say('cut', label, 'the window')
        found.push(label)
      }
    }
    return found
  }

  function isDrawn(element: Element): boolean {
    return (
      element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
      !element.closest('svg defs, noscript, script, style, option, .sr-only')
    )
  }

  /** Finds what of a text is seen, or says that it is cut; null where it is scrolled away or not drawn. */
  function labelOf(text: string, element: Element, rect: DOMRect): Label | null {
    const ink = Math.min(rect.height, know(element).size) * INK
    const middle = (rect.top + rect.bottom) / 2
    const { left, right } = rect
    const own = { text, element, left, right, top: middle - ink / 2, bottom: middle + ink / 2 }
    let scroller: Element | null = null
    let isStill = false
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const facts = know(at)
      if (facts.isClipping && !isWithin(own, facts.box)) {
        if (facts.isScrolling) {
          // Half out of sight at the edge of what scrolls.
          if (!meet(own, facts.box) || scroller === null) return null
        } else if (facts.isUnseen || facts.isShortened) return null
        else say('cut', { ...own, scroller }, nameOf(at))
      }
      // What scrolls within a pane that stands still moves all the same.
      if (scroller !== null) continue
      if (facts.isScrolling && at !== root) scroller = at
      else isStill ||= facts.isStill
    }
    return { ...own, scroller: isStill ? null : (scroller ?? root) }
  }

  function canvasLabels(): Label[] {
    if (!canvas?.checkVisibility()) return []
    const edges = canvas.getBoundingClientRect()
    const found = (canvas.drawnLabels?.() ?? []).map((label) => ({ ...label, element: null, scroller: null }))
    for (const label of found) if (!isWithin(label, edges)) say('cut', label, 'the canvas')
    return found
  }

  function findOverlaps(): void {
    // Only neighbours down the page can meet.
    labels.sort((a, b) => a.top - b.top)
    labels.forEach((label, index) => {
      for (const other of labels.slice(index + 1)) {
        if (other.top > label.bottom) break
        const isOfOne = label.element !== null && label.element === other.element
        const isLayered =
          label.scroller !== other.scroller && (label.scroller !== null || other.scroller !== null)
        if (!isOfOne && !isLayered && meet(label, other)) say('overlap', label, other.text.slice(0, 40))
      }
    })
  }

  function isOf(label: Label, over: Element): boolean {
    return label.element === null
      ? canvas !== null &&
          (canvas.contains(over) || over.classList.contains('walkway') || over.contains(canvas))
      : over.contains(label.element) || label.element.contains(over)
  }

  function placesOf({ left, right, top, bottom }: Label): [x: number, y: number][] {
    const y = (top + bottom) / 2
    if (y <= shown.top || y >= shown.bottom) return []
    return [left + 2, (left + right) / 2, right - 2].map((x) => [x, y])
  }

  /** What a reader would point at instead of the text. */
  function findCovered(): void {
    for (const label of labels) {
      // What takes no pointer cannot be asked for what lies over it.
      if (label.element !== null && getComputedStyle(label.element).pointerEvents === 'none') continue
      const over = placesOf(label)
        .map(([x, y]) => document.elementFromPoint(x, y))
        .find((over) => over !== null && !isOf(label, over) && isOver(label, over))
      if (over) say('covered', label, nameOf(over))
    }
  }

  /** What hides the text from the eye though it takes no pointer, and what covers words that take none. */
  function findOpaque(): void {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('*, *::before, *::after { pointer-events: auto !important }')
    document.adoptedStyleSheets.push(sheet)
    for (const label of labels) {
      const over = placesOf(label)
        .map(([x, y]) => {
          const stack = document.elementsFromPoint(x, y)
          const own = stack.findIndex((at) => isOf(label, at))
          return stack.slice(0, Math.max(0, own)).find(isOpaque)
        })
        .find((over) => over !== undefined && isOver(label, over))
      const isSaid = (fault: Fault) => fault.kind === 'covered' && fault.text === label.text.slice(0, 40)
      if (over && !faults.some(isSaid)) say('covered', label, nameOf(over))
    }
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
  }

  function isOpaque(element: Element): boolean {
    const { backgroundColor, opacity } = getComputedStyle(element)
    const alpha = /^rgba\(.*, ([\d.]+)\)$|\/ ([\d.]+)\)$/.exec(backgroundColor)
    const isFilled = Number(alpha?.[1] ?? alpha?.[2] ?? 1) > 0.5 && Number(opacity) > 0.5
    return isFilled || (element instanceof SVGElement && element.closest('button, a, summary') !== null)
  }

  /** Whether it covers the label for good: from under a bar at the other end it can be scrolled away. */
  function isOver(label: Label, over: Element): boolean {
    const bar = barOf(over)
    const isBar = bar !== null && bar.width >= 0.8 * (label.scroller?.clientWidth ?? Number.POSITIVE_INFINITY)
    const isScrolledUnder =
      isBar && bar !== null && (end === 'top' ? bar.top > shown.bottom / 2 : bar.bottom < shown.bottom / 2)
    return !isScrolledUnder && meet(label, over.getBoundingClientRect(), -TOLERANCE)
  }

  /** Finds the box of the bar that an element belongs to: the nearest that stands over what scrolls. */
  function barOf(element: Element): DOMRect | null {
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      if (['fixed', 'sticky', 'absolute'].includes(getComputedStyle(at).position))
        return at.getBoundingClientRect()
    return null
  }
}
