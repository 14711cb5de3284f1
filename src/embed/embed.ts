import { slugOf } from '../model/ids.ts'
import { isOfConcepts } from '../model/library-files.ts'
import type { EmbeddedReport, EmbeddedTerm } from '../model/site-data.ts'
import { linkTerms } from './auto-link.ts'
import { showCards } from './hover-cards.ts'
import { makeLoader } from './load-report.ts'
import { definePolicyTerm } from './policy-term.ts'

/** The id of the site's first report, which the build puts here. */
const FIRST_REPORT = '__FIRST_REPORT__'

const script = document.currentScript
if (script instanceof HTMLScriptElement) start(script)

/** Adds to the page that holds the script: cards on links to the site, `<policy-term>`, and links with `data-auto`. */
function start({ src, dataset }: HTMLScriptElement): void {
  const root = new URL('./', src)
  const load = makeLoader(root)
  const report = dataset.report ?? FIRST_REPORT
  const hrefOf = ({ id }: EmbeddedReport, { key }: EmbeddedTerm) =>
    new URL(isOfConcepts(id) ? `concept/${slugOf(key)}/` : `${encodeURIComponent(id)}/${key}/`, root).href
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

/** Finds the elements of a selector; none, with a warning, for an invalid one. */
function partsOf(selector: string): Iterable<Element> {
  try {
    return document.querySelectorAll(selector)
  } catch (error) {
    console.warn(`data-auto: ${String(error)}`)
    return []
  }
}
