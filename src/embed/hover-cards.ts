import type { EmbeddedReport, EmbeddedTerm } from '../model/site-data.ts'
import { type Card, makeCard } from './card.ts'
import type { LoadReport } from './load-report.ts'
import { readSiteLink } from './site-links.ts'

// The delays of Wikipedia's page previews: long enough not to flicker, short enough to be found.
const OPEN_MS = 150
const CLOSE_MS = 300

/** What cards are shown from. */
export interface CardSite {
  readonly root: URL
  readonly load: LoadReport
  readonly hrefOf: (report: EmbeddedReport, term: EmbeddedTerm) => string
}

/**
 * Shows a card on every link to a term of the site: while a mouse rests on it, while the keyboard is at it, and at a
 * finger's first tap; the second leads on. Escape closes it.
 */
export function showCards({ root, load, hrefOf }: CardSite): void {
  let card: Card | null = null
  let shown: HTMLElement | null = null
  let wanted: HTMLElement | null = null
  let timer = 0
  let isFinger = false

  const later = (ms: number, run: () => void) => {
    window.clearTimeout(timer)
    timer = window.setTimeout(run, ms)
  }
  const close = () => {
    window.clearTimeout(timer)
    wanted = null
    shown?.removeAttribute('aria-description')
    shown = null
    card?.hide()
  }
  const open = async (link: HTMLAnchorElement) => {
    wanted = link
    const meant = readSiteLink(link.href, root)
    const report = meant && (await load(meant.report))
    const term = report?.terms.find(({ key }) => key === meant?.term)
    if (!report || !term || wanted !== link || !link.isConnected) return
    close()
    card ??= makeCard(hrefOf)
    card.show(link, report, term)
    link.setAttribute('aria-description', term.definition)
    shown = link
    performance.mark('policy-term-card')
  }
  const linkAt = (event: Event): HTMLAnchorElement | null => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement)
    return link instanceof HTMLAnchorElement && readSiteLink(link.href, root) !== null && !isOnCard(event)
      ? link
      : null
  }
  const isOnCard = (event: Event) => card !== null && event.composedPath().includes(card.host)

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return
    const link = linkAt(event)
    if (link) {
      // What it needs is fetched while one waits.
      const meant = readSiteLink(link.href, root)
      if (meant) void load(meant.report)
      later(link === shown ? 0 : OPEN_MS, () => link !== shown && void open(link))
    } else if (isOnCard(event)) window.clearTimeout(timer)
    else if (shown) later(CLOSE_MS, close)
    else window.clearTimeout(timer)
  })
  document.addEventListener('focusin', (event) => {
    const link = linkAt(event)
    if (link?.matches(':focus-visible')) later(OPEN_MS, () => void open(link))
    else if (shown && !isOnCard(event)) close()
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && shown !== null) close()
  })
  const noteFinger = ({ pointerType }: PointerEvent) => {
    isFinger = pointerType === 'touch'
  }
  document.addEventListener('pointerdown', noteFinger, true)
  const tap = (event: MouseEvent) => {
    const link = linkAt(event)
    if (link === null || !isFinger || link === shown) {
      if (!isOnCard(event)) close()
      return
    }
    event.preventDefault()
    void open(link).then(() => {
      // Without its data there is no card to come first.
      if (shown !== link && wanted === link) location.assign(link.href)
    })
  }
  document.addEventListener('click', tap)
  window.addEventListener('scroll', () => shown && close(), { passive: true })
}
