import type { EmbeddedReport, EmbeddedTerm } from '../model/site-data.ts'

/** The card that shows a term's definition, in its own shadow root: its styles and those of the page do not mix. */
export interface Card {
  readonly host: HTMLElement
  /** Shows a term beside a link. */
  readonly show: (link: HTMLElement, report: EmbeddedReport, term: EmbeddedTerm) => void
  readonly hide: () => void
}

const GAP = 8
const STYLE = `
:host { all: initial; position: fixed; z-index: 2147483647; max-width: min(24rem, calc(100vw - 16px)); }
:host([hidden]) { display: none; }
.card {
  box-sizing: border-box; padding: 12px 16px; color: #1d1d1b; background: #fff;
  border: 1px solid #d9d5cc; border-radius: 8px; box-shadow: 0 4px 24px #0002;
  font: 15px/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; overflow-wrap: anywhere;
}
a { color: #b3261e; text-decoration: none; }
a:hover { text-decoration: underline; }
a:focus-visible { outline: 2px solid; outline-offset: 2px; }
.name { font-weight: 600; font-size: 17px; }
p { margin: 4px 0 0; max-height: 12em; overflow-y: auto; }
.from { font-size: 13px; color: #5f5b52; }
@media (prefers-color-scheme: dark) {
  .card { color: #e9e7e2; background: #1d2026; border-color: #3a3f48; box-shadow: 0 4px 24px #0008; }
  a { color: #ff9a8d; }
  .from { color: #a9a59c; }
}
@media (forced-colors: active) { .card { border-color: CanvasText; } }
@media print { :host { display: none; } }
`

/** Makes the page's card, hidden. */
export function makeCard(hrefOf: (report: EmbeddedReport, term: EmbeddedTerm) => string): Card {
  const host = document.createElement('policy-term-card')
  host.hidden = true
  const shadow = host.attachShadow({ mode: 'open' })
  const style = new CSSStyleSheet()
  style.replaceSync(STYLE)
  shadow.adoptedStyleSheets = [style]
  return {
    host,
    show(link, report, term) {
      const name = document.createElement('a')
      name.className = 'name'
      name.href = hrefOf(report, term)
      name.textContent = term.label
      const definition = element('p', '', term.definition)
      const cited = term.citations > 0 ? ` · 引用 ${term.citations} 处` : ''
      const card = element('div', 'card', '')
      card.lang = 'zh-Hans'
      card.append(name, definition, element('p', 'from', `${report.title}${cited}`))
      shadow.replaceChildren(card)
      if (!host.isConnected) document.body.append(host)
      host.hidden = false
      placeCard(host, link)
    },
    hide: () => {
      host.hidden = true
    },
  }
}

function element(name: 'p' | 'div', className: string, text: string): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  made.textContent = text
  return made
}

/** Puts a card under the first line of a link, or above it where there is more room, inside the window. */
export function placeCard(card: HTMLElement, link: HTMLElement): void {
  const line = link.getClientRects()[0] ?? link.getBoundingClientRect()
  const { width, height } = card.getBoundingClientRect()
  const left = Math.max(GAP, Math.min(line.left, window.innerWidth - width - GAP))
  const above = line.top - GAP - height
  const below = line.bottom + GAP
  const top = below + height > window.innerHeight && above > 0 ? above : below
  card.style.left = `${left}px`
  card.style.top = `${top}px`
}
