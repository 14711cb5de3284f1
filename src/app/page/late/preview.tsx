import { render } from 'preact'
import { offerQuoteLinks } from '../../share/late/quote-button.ts'
import { makeContext } from '../context.ts'
import { NodeCard } from '../node-card.tsx'
import type { Page } from '../page.tsx'

// The delays of Wikipedia's page previews: long enough not to flicker, short enough to be found.
const OPEN_MS = 150
const CLOSE_MS = 300
const GAP = 8
const ID = 'preview'

/**
 * Shows a card on a link to a node while a mouse rests on it or the keyboard is at it.
 *
 * A finger that taps a name in a running text gets the card first, at the foot of the screen; the card's own name,
 * or a second tap, leads on.
 */
export function showPreviews(page: Page): void {
  const card = document.createElement('div')
  card.id = ID
  card.className = 'preview'
  card.role = 'tooltip'
  card.hidden = true
  document.body.append(card)
  let shown: HTMLElement | null = null
  let timer = 0
  let isFinger = false

  const later = (ms: number, run: () => void) => {
    window.clearTimeout(timer)
    timer = window.setTimeout(run, ms)
  }
  const close = () => {
    window.clearTimeout(timer)
    shown?.removeAttribute('aria-describedby')
    shown = null
    card.hidden = true
  }
  const open = (link: HTMLElement, atFoot = false) => {
    const { book, view, base } = page.model()
    const node = book?.graph.node(link.dataset.preview ?? '')
    if (book === null || node === undefined || !link.isConnected) return
    close()
    shown = link
    render(<NodeCard context={makeContext(book, view, base)} node={node} />, card)
    card.hidden = false
    link.setAttribute('aria-describedby', ID)
    card.classList.toggle('at-foot', atFoot)
    if (atFoot) {
      card.removeAttribute('style')
      card.querySelector('a')?.focus({ preventScroll: true })
    } else placeCard(card, link)
  }
  const linkAt = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement>('[data-preview]') : null

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return
    const link = linkAt(event.target)
    if (link) later(link === shown ? 0 : OPEN_MS, () => link !== shown && open(link))
    else if (card.contains(event.target as Node)) window.clearTimeout(timer)
    else if (shown) later(CLOSE_MS, close)
    else window.clearTimeout(timer)
  })
  document.addEventListener('focusin', (event) => {
    const link = linkAt(event.target)
    if (link?.matches(':focus-visible')) later(OPEN_MS, () => open(link))
    else if (shown && !card.contains(event.target as Node)) close()
  })
  document.addEventListener('keydown', (event) => {
    isFinger = false
    if (event.key !== 'Escape' || shown === null) return
    event.preventDefault()
    if (card.contains(document.activeElement)) shown.focus({ preventScroll: true })
    close()
  })
  document.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      isFinger = pointerType === 'touch'
    },
    true,
  )
  document.addEventListener(
    'click',
    (event) => {
      const link = linkAt(event.target)
      if (!isFinger || !link?.matches('.use') || link === shown) return
      event.preventDefault()
      event.stopPropagation()
      open(link, true)
    },
    true,
  )
  offerQuoteLinks(page)
  page.onChange(() => {
    if (shown && !shown.isConnected) close()
  })
  document.addEventListener('click', close)
  const waiting = document.querySelector<HTMLElement>('[data-preview]:is(:hover, :focus-visible)')
  if (waiting) later(OPEN_MS, () => open(waiting)) // it was come to before this was loaded
}

/** Puts the card under the first line of the link, or above it where there is more room, inside the window. */
function placeCard(card: HTMLElement, link: HTMLElement): void {
  const line = link.getClientRects()[0] ?? link.getBoundingClientRect()
  const { width, height } = card.getBoundingClientRect()
  const left = Math.max(GAP, Math.min(line.left, window.innerWidth - width - GAP))
  const below = line.bottom + GAP
  const top =
    below + height > window.innerHeight && line.top - GAP - height > 0 ? line.top - GAP - height : below
  card.style.left = `${left}px`
  card.style.top = `${top}px`
}
