import { formatPath } from '../address/view.ts'
import type { PageModel } from '../app/page/model.ts'
import { titleOfReport } from '../model/report-name.ts'
import { escapeHtml, escapeJson } from './escape.ts'
import { linkedDataOf, linkedDataOfConcept } from './linked-data.ts'

/** The picture that chats show of a shared page; its size in pixels. */
const PICTURE = { file: 'share.png', width: 1200, height: 630 }

/** What the head of a page is made from. */
export interface HeadParts extends Pick<PageModel, 'view' | 'book' | 'library'> {
  readonly title: string
  readonly description: string
  /** The path from the page to the site's root. */
  readonly root: string
  /** The absolute address of the site's root with its closing slash; null where none is named. */
  readonly site: string | null
}

/**
 * Renders the elements that describe a page to other programs: its canonical address, OpenGraph for chats, JSON-LD in
 * schema.org's vocabulary. Without `site`, whatever needs an absolute address is left out.
 */
export function renderHead(parts: HeadParts): string {
  const { view, book, library, root, site } = parts
  if (view.page.kind === 'missing') return '<meta name="robots" content="noindex">'
  const data = library?.concept
    ? linkedDataOfConcept(library.concept, site ?? root)
    : linkedDataOf(book, view.page, site ?? root)
  return [
    `<link rel="canonical" href="${escapeHtml((site ?? root) + formatPath(view))}">`,
    ...openGraph(parts).map(
      ([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}">`,
    ),
    ...alternates(parts).map(
      ([type, href]) => `<link rel="alternate" type="${type}" href="${escapeHtml(href)}">`,
    ),
    ...(data === null ? [] : [`<script type="application/ld+json">${escapeJson(data)}</script>`]),
  ].join('')
}

function openGraph({ view, book, title, description, site }: HeadParts): [string, string][] {
  const name = book && titleOfReport(book.graph.attributes.report)
  const tags: [string, string][] = [
    ['og:type', view.page.kind === 'node' ? 'article' : 'website'],
    ['og:title', title],
    ['og:description', description],
    ['og:locale', 'zh_CN'],
  ]
  if (name) tags.push(['og:site_name', name])
  if (site !== null)
    tags.push(
      ['og:url', site + formatPath(view)],
      ['og:image', site + PICTURE.file],
      ['og:image:width', String(PICTURE.width)],
      ['og:image:height', String(PICTURE.height)],
    )
  return tags
}

/** Lists the page's other forms: media type and address. */
function alternates({ view, book, root, site }: HeadParts): [string, string][] {
  if (book === null) return []
  const home = root + formatPath({ report: book.id, page: { kind: 'home' } })
  if (view.page.kind === 'home' || view.page.kind === 'terms')
    return [
      ['application/json', `${home}terms.json`],
      ['text/turtle', `${home}skos.ttl`],
      ['application/ld+json', `${home}skos.jsonld`],
    ]
  const node = view.page.kind === 'node' ? book.graph.node(view.page.key) : undefined
  if (node?.kind !== 'term') return []
  const path = formatPath(view)
  const forms: [string, string][] = [['application/json', `${root}${path}index.json`]]
  if (site !== null) forms.push(['application/json+oembed', `${site}${path}oembed.json`])
  return forms
}
