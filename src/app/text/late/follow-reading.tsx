import { render } from 'preact'
import { makeContext } from '../../page/context.ts'
import type { Page } from '../../page/page.tsx'
import { OutlineSheet } from './outline.tsx'

/** Follows the reader through the full text: its outline marks the part that is being read, and opens as a sheet. */
export function followReading(page: Page): void {
  const sheet = makeSheet(page)
  let text: Element | null = null
  let watch: { stop(): void; at(): string | null } | null = null
  const follow = () => {
    const shown = document.querySelector('.document')
    if (shown === text) return
    text = shown
    watch?.stop()
    watch = shown && watchHeadings(shown, markPart)
  }
  const open = (event: Event) => {
    if (!(event.target instanceof Element) || event.target.closest('.outline-button') === null) return
    event.preventDefault()
    sheet.open(watch?.at() ?? null)
  }
  document.addEventListener('click', open, true)
  document.addEventListener('keydown', (event) => {
    if (event.key === ' ') open(event)
  })
  page.onChange(follow)
  follow()
}

/** Calls back with the anchor of the heading that was passed last, whenever another is; null above the first. */
function watchHeadings(text: Element, tell: (at: string | null) => void) {
  const headings = [...text.querySelectorAll('h2[id], h3[id]')]
  const passed = new Set<Element>()
  let at: string | null = null
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) passed.add(target)
        else passed.delete(target)
      }
      const now = headings.findLast((heading) => passed.has(heading))?.id ?? null
      if (now !== at) tell(now)
      at = now
    },
    // All that is above a line at two fifths of the window: a heading that came there is being read.
    { rootMargin: '1000000px 0px -60% 0px' },
  )
  for (const heading of headings) observer.observe(heading)
  return { stop: () => observer.disconnect(), at: () => at }
}

/** Marks a part in the outline beside the text, brings it into view there, and names it on the outline's button. */
function markPart(at: string | null): void {
  const outline = document.getElementById('outline')
  for (const link of outline?.querySelectorAll('[aria-current]') ?? []) link.removeAttribute('aria-current')
  const link = at === null ? null : (outline?.querySelector(`a[href="#${CSS.escape(at)}"]`) ?? null)
  link?.setAttribute('aria-current', 'location')
  if (outline && link) showWithin(outline, link)
  const name = document.querySelector('.reading-at')
  if (name) name.textContent = link?.textContent ?? ''
}

/** Scrolls a list so that one of its entries is in view; nothing else moves, as it would with scrollIntoView. */
function showWithin(list: Element, entry: Element): void {
  const { top, bottom, height } = list.getBoundingClientRect()
  const box = entry.getBoundingClientRect()
  if (box.top < top || box.bottom > bottom) list.scrollTop += box.top - top - height / 3
}

/** Makes the sheet that the outline opens in: a modal dialog, which Escape, a press beside it and going back close. */
function makeSheet(page: Page) {
  const sheet = document.createElement('dialog')
  sheet.className = 'sheet'
  sheet.setAttribute('aria-labelledby', 'sheet-name')
  document.body.append(sheet)
  let uncover = () => {}
  const close = () => {
    sheet.close()
    // The event comes a moment later, in which going back would be for a sheet that is closed.
    uncover()
  }
  sheet.addEventListener('close', () => uncover())
  sheet.addEventListener('click', ({ target }) => {
    // A press on the dialog itself is one on its backdrop: what stands in it covers it whole.
    if (target === sheet || (target instanceof Element && target.closest('a'))) close()
  })
  page.onChange(() => sheet.open && page.model().view.page.kind !== 'text' && close())
  return {
    open(at: string | null) {
      const model = page.model()
      if (model.book === null || sheet.open) return
      render(<OutlineSheet context={makeContext(model.book, model)} at={at} close={close} />, sheet)
      sheet.showModal()
      uncover = page.cover(close)
      const current = sheet.querySelector<HTMLElement>('[aria-current]')
      current?.focus({ preventScroll: true })
      current?.scrollIntoView({ block: 'center' })
    },
  }
}
