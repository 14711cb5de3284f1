import type { EmbeddedReport, EmbeddedTerm } from '../model/site-data.ts'
import { linkTerms } from './auto-link.ts'
import { showCards } from './hover-cards.ts'
import { makeLoader } from './load-report.ts'
import { definePolicyTerm } from './policy-term.ts'

/** The site's first report; the build puts its id here. */
const FIRST_REPORT = '__FIRST_REPORT__'

const script = document.currentScript
if (script instanceof HTMLScriptElement) start(script)

/** Serves the page that the script stands in: cards for its links to the site, `<policy-term>`, links with `data-auto`. */
function start({ src, dataset }: HTMLScriptElement): void {
  const root = new URL('./', src)
  const load = makeLoader(root)
  const report = dataset.report ?? FIRST_REPORT
  const hrefOf = ({ id }: EmbeddedReport, { key }: EmbeddedTerm) =>
    new URL(`${encodeURIComponent(id)}/${key}/`, root).href
  showCards({ root, load, hrefOf })
  definePolicyTerm({ load, report, hrefOf })
  if (dataset.auto === undefined) return
  const selector = dataset.auto === '' ? 'body' : dataset.auto
  const link = async () => {
    const found = await load(report)
    if (found) for (const part of partsOf(selector)) linkTerms(part, found, hrefOf)
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => void link())
  else void link()
}

/** Gives the parts of the page that a selector names; a selector that is none names nothing. */
function partsOf(selector: string): Iterable<Element> {
  try {
    return document.querySelectorAll(selector)
  } catch (error) {
    console.warn(`data-auto: ${String(error)}`)
    return []
  }
}
