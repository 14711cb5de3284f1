import { render } from 'preact'
// The script for other pages shows cards by the same rules and may weigh 8 kB, so they stand in its room.
import { placeCard } from '../../../embed/card.ts'
import { makeHoverIntent } from '../../../embed/hover-intent.ts'
import { offerQuoteLinks } from '../../share/late/quote-button.ts'
import { makeContext } from '../context.ts'
import { NodeCard } from '../node-card.tsx'
import type { Page } from '../page.tsx'

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
  let uncover = () => {}
  const show = (link: HTMLElement, isTap: boolean) => {
    const model = page.model()
    const { book } = model
    const node = book?.graph.node(link.dataset.preview ?? '')
    if (book === null || node === undefined || !link.isConnected || !intent.settle(link)) return
    render(<NodeCard context={makeContext(book, model)} node={node} />, card)
    card.hidden = false
    link.setAttribute('aria-describedby', ID)
    card.classList.toggle('at-foot', isTap)
    if (isTap) {
      uncover = page.cover(intent.close)
      card.removeAttribute('style')
      card.querySelector('a')?.focus({ preventScroll: true })
    } else placeCard(card, link)
  }
  const intent = makeHoverIntent<HTMLElement>({
    show,
    hide: (link) => {
      link.removeAttribute('aria-describedby')
      card.hidden = true
      uncover()
    },
    timers: window,
  })
  const cardAt = (target: EventTarget | null) => (card.contains(target as Node) ? 'card' : null)
  const linkAt = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement>('[data-preview]') : null

  document.addEventListener('pointerover', ({ pointerType, target }) => {
    if (pointerType === 'mouse') intent.point(linkAt(target) ?? cardAt(target))
  })
  document.addEventListener('focusin', ({ target }) => {
    const link = linkAt(target)
    intent.focus(link?.matches(':focus-visible') ? link : cardAt(target))
  })
  document.addEventListener('keydown', (event) => {
    intent.press('key')
    const shown = intent.shown()
    if (event.key !== 'Escape' || shown === null) return
    event.preventDefault()
    if (card.contains(document.activeElement)) shown.focus({ preventScroll: true })
    intent.close()
  })
  document.addEventListener('pointerdown', ({ pointerType }) => intent.press(pointerType), true)
  document.addEventListener(
    'click',
    (event) => {
      const link = linkAt(event.target)
      if (!link?.matches('.use') || !intent.isFirstTap(link)) return
      event.preventDefault()
      event.stopPropagation()
      intent.tap(link)
    },
    true,
  )
  offerQuoteLinks(page)
  page.onChange(() => {
    if (intent.shown()?.isConnected === false) intent.close()
  })
  document.addEventListener('click', intent.close)
  const waiting = document.querySelector<HTMLElement>('[data-preview]:is(:hover, :focus-visible)')
  if (waiting) intent.focus(waiting) // the reader came to it before this script was there
}
