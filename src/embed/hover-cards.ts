import type { EmbeddedReport, EmbeddedTerm } from '../model/site-data.ts'
import { type Card, makeCard } from './card.ts'
import { makeHoverIntent } from './hover-intent.ts'
import type { LoadReport } from './load-report.ts'
import { readSiteLink } from './site-links.ts'

/** The site that the cards come from. */
export interface CardSite {
  readonly root: URL
  readonly load: LoadReport
  readonly hrefOf: (report: EmbeddedReport, term: EmbeddedTerm) => string
}

/**
 * Shows a card on every link to a term of the site: while a mouse rests on it, while it has the keyboard's focus, and
 * at a finger's first tap; the second follows the link. Escape closes it.
 */
export function showCards({ root, load, hrefOf }: CardSite): void {
  let card: Card | null = null
  const show = async (link: HTMLAnchorElement, isTap: boolean) => {
    const meant = readSiteLink(link.href, root)
    const report = meant && (await load(meant.report))
    const term = report?.terms.find(({ key }) => key === meant?.term)
    if (report && term && link.isConnected && intent.settle(link)) {
      card ??= makeCard(hrefOf)
      card.show(link, report, term)
      link.setAttribute('aria-description', term.definition)
      performance.mark('policy-term-card')
    } else if (isTap && intent.wanted() === link) location.assign(link.href) // no data, no card to come first
  }
  const intent = makeHoverIntent<HTMLAnchorElement>({
    show: (link, isTap) => void show(link, isTap),
    hide: (link) => {
      link.removeAttribute('aria-description')
      card?.hide()
    },
    timers: window,
  })
  const cardAt = (event: Event) => (card !== null && event.composedPath().includes(card.host) ? 'card' : null)
  const linkAt = (event: Event): HTMLAnchorElement | null => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement)
    return link instanceof HTMLAnchorElement && !cardAt(event) && readSiteLink(link.href, root) ? link : null
  }

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return
    const link = linkAt(event)
    const meant = link && readSiteLink(link.href, root)
    if (meant) void load(meant.report) // while the card waits to open
    intent.point(link ?? cardAt(event))
  })
  document.addEventListener('focusin', (event) => {
    const link = linkAt(event)
    intent.focus(link?.matches(':focus-visible') ? link : cardAt(event))
  })
  document.addEventListener('keydown', ({ key }) => {
    intent.press('key')
    if (key === 'Escape' && intent.shown() !== null) intent.close()
  })
  document.addEventListener('pointerdown', ({ pointerType }) => intent.press(pointerType), true)
  document.addEventListener('click', (event) => {
    const link = linkAt(event)
    if (link !== null && intent.isFirstTap(link)) {
      event.preventDefault()
      intent.tap(link)
    } else if (!cardAt(event)) intent.close()
  })
  window.addEventListener('scroll', () => intent.shown() && intent.close(), { passive: true })
}
