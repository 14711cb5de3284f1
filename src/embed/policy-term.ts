import type { EmbeddedReport, EmbeddedTerm } from '../model/site-data.ts'
import { stripQuotes } from '../text/fold.ts'
import type { CardSite } from './hover-cards.ts'

interface TermSite extends Omit<CardSite, 'root'> {
  /** The report of an element without the attribute `report`. */
  readonly report: string
}

/**
 * Defines `<policy-term>四区两城</policy-term>`: a link to the term that its words name, or its attribute `term` (any
 * written form or slug); `report` chooses another report. Where no term is found it stays plain text.
 */
export function definePolicyTerm({ load, report, hrefOf }: TermSite): void {
  if (customElements.get('policy-term')) return
  class PolicyTerm extends HTMLElement {
    connectedCallback(): void {
      if (this.shadowRoot) return
      const shadow = this.attachShadow({ mode: 'open' })
      const link = document.createElement('a')
      link.append(document.createElement('slot'))
      shadow.append(link)
      const style = new CSSStyleSheet()
      style.replaceSync('a { color: inherit; } a[href] { text-decoration: underline dotted; }')
      shadow.adoptedStyleSheets = [style]
      void load(this.getAttribute('report') ?? report).then((found) => {
        const term = found && findTerm(found, this.getAttribute('term') ?? this.textContent ?? '')
        if (found && term) link.href = hrefOf(found, term)
      })
    }
  }
  customElements.define('policy-term', PolicyTerm)
}

/** Finds the term of a name, alias or slug; null where none has it, or several. */
export function findTerm({ terms }: EmbeddedReport, form: string): EmbeddedTerm | null {
  const wanted = plain(form)
  const named = terms.filter(({ name, aliases }) => [name, ...aliases].some((one) => plain(one) === wanted))
  const found = named.length > 0 ? named : terms.filter(({ key }) => key === `term/${form.trim()}`)
  return found.length === 1 ? (found[0] ?? null) : null
}

function plain(form: string): string {
  return stripQuotes(form).normalize('NFKC').toLowerCase()
}
