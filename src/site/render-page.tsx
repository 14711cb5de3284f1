import { renderToString } from 'preact-render-to-string'
import { App } from '../app/page/app.tsx'
import { rootOf } from '../app/page/context.ts'
import type { LoadedViews } from '../app/page/late-views.ts'
import { messagesIn } from '../app/page/messages.ts'
import { initialModel, NO_ACTIONS, type PageStart } from '../app/page/model.ts'
import { partsOf } from '../app/page/parts.ts'
import { titleOf } from '../app/page/title.ts'
import { describePage } from './describe-page.ts'
import { escapeHtml } from './escape.ts'
import { renderHead } from './page-head.ts'

/** The parts of a page. */
export type PageParts = PageStart & {
  /** The absolute address of the site's root with its closing slash; null where none is named. */
  readonly site: string | null
}

/**
 * Renders the HTML of one page.
 *
 * @param template The built index.html; its assets are named relative to the site's root (`./assets/…`).
 * @param views    Every late view.
 * @throws Error where the template lacks one of the places that are filled in.
 */
export function renderPage(template: string, parts: PageParts, views: LoadedViews): string {
  const { view, book, base, reports, site, library = null } = parts
  const title = titleOf({ view, book, library }, messagesIn(view.lang))
  const root = rootOf(view, base)
  const description = describePage({ view, book, library })
  const head = renderHead({ view, book, library, title, description, root, site })
  const isMissing = view.page.kind === 'missing'
  const body = renderBody(parts, views)
  const only = view.page.kind === 'reports' && reports.length === 1 ? reports[0] : undefined
  return fill(rebase(template, root), [
    [
      'data-root="./"',
      `data-root="${escapeHtml(root)}"${isMissing ? ' data-is-missing' : ''}${book && book.moved.length > 0 ? ' data-moved' : ''}${reports.length > 1 ? ' data-library' : ''}`,
    ],
    [
      '<title>词图</title>',
      `<title>${escapeHtml(title)}</title>${head}${only ? redirectTo(`${root}${encodeURIComponent(only.id)}/`) : ''}`,
    ],
    ['name="description" content=""', `name="description" content="${escapeHtml(description)}"`],
    ['<div id="app"></div>', `<div id="app">${body}</div>`],
  ])
}

/** Renders the markup of a page's body. */
export function renderBody(parts: Omit<PageParts, 'site'>, views: LoadedViews): string {
  const model = initialModel(parts)
  return renderToString(<App model={model} parts={partsOf(model, views)} actions={NO_ACTIONS} />)
}

/** Redirects without a script; the app redirects faster and keeps the query. */
function redirectTo(href: string): string {
  return `<noscript><meta http-equiv="refresh" content="0; url=${escapeHtml(href)}"></noscript>`
}

function fill(template: string, places: readonly (readonly [string, string])[]): string {
  return places.reduce((html, [place, text]) => {
    if (!html.includes(place)) throw new Error(`index.html lacks ${place}`)
    return html.replace(place, () => text)
  }, template)
}

/** Rewrites the template's links (`./x`, from the site's root) as seen from a page. */
function rebase(template: string, root: string): string {
  return template.replaceAll(/(href|src)="\.\//g, (_, name: string) => `${name}="${escapeHtml(root)}`)
}
