import { formatMoved, MOVED_FILE } from '../address/moved.ts'
import { DEFAULT_VIEW, formatPath, formatView, type View } from '../address/view.ts'
import { type Book, nameOfReport } from '../app/page/context.ts'
import { messagesIn } from '../app/page/messages.ts'
import { formatEdgesCsv, formatNodesCsv } from '../formats/csv.ts'
import { formatTerm, formatTerms, type Published } from '../formats/describe-term.ts'
import { formatGexf } from '../formats/gexf.ts'
import { formatJsonLd } from '../formats/json-ld.ts'
import { formatTurtle } from '../formats/turtle.ts'
import { escapeXml } from '../formats/xml.ts'
import type { NodeOf } from '../model/graph.ts'
import { escapeHtml } from './escape.ts'
import { ofEdition } from './report-data.ts'
import { formatTermsScript } from './terms-script.ts'

/** A file of the site: its path from the site's root, and the function that makes its content. */
export interface SiteFile {
  readonly name: string
  readonly make: () => string | Uint8Array
}

/**
 * Lists the files of a report for other programs: its terms, its vocabulary, its graph. A library has no second form of
 * what another file holds.
 */
export function exportFiles(book: Book, site: string | null): SiteFile[] {
  const home = formatPath({ report: book.id, page: { kind: 'home' } })
  const folder = decodeURIComponent(home)
  const { graph, source } = book
  const published: Published = { graph, source, base: site === null ? '' : site + home }
  const fileOf = ([name, make]: readonly [string, () => string]): SiteFile => ({ name: folder + name, make })
  const first: Readonly<Record<string, () => string>> = {
    'terms.json': () => ofEdition(formatTerms(published), book.edition),
    'skos.ttl': () => formatTurtle(published),
    'terms.js': () => formatTermsScript(book),
  }
  const moved = [MOVED_FILE, () => formatMoved(book.moved)] as const
  if (book.edition === 'library')
    return [...Object.entries(first), ...(book.moved.length > 0 ? [moved] : [])].map(fileOf)
  const others: Readonly<Record<string, () => string>> = {
    'skos.jsonld': () => formatJsonLd(published),
    'graph.gexf': () => formatGexf(graph, graph),
    'nodes.csv': () => formatNodesCsv(graph, graph),
    'edges.csv': () => formatEdgesCsv(graph, graph),
  }
  return [
    ...[...Object.entries(first), ...Object.entries(others), moved].map(fileOf),
    ...graph.nodesOf('term').flatMap((term) => {
      const at = `${folder}${term.key}/`
      const page = { name: `${at}index.json`, make: () => formatTerm(published, term) }
      // An oEmbed answer holds an absolute address.
      if (site === null) return [page]
      return [page, { name: `${at}oembed.json`, make: () => formatOembed(book, term, site) }]
    }),
  ]
}

/** The size of a term's card in another page, in CSS pixels. */
const CARD = { width: 480, height: 360 }

/**
 * Formats the oEmbed answer (oembed.com, version 1.0) for a term's page: a frame that shows its card.
 *
 * @param site The absolute address of the site's root with its closing slash.
 */
function formatOembed(book: Book, term: NodeOf<'term'>, site: string): string {
  const view: View = { ...DEFAULT_VIEW, report: book.id, page: { kind: 'node', key: term.key }, embed: true }
  const src = site + formatView(view)
  const { width, height } = CARD
  const html = `<iframe src="${escapeHtml(src)}" width="${width}" height="${height}" title="${escapeHtml(term.label)}" loading="lazy" style="border:0"></iframe>`
  const { issuer } = book.graph.attributes.report
  const told = {
    type: 'rich',
    version: '1.0',
    title: term.label,
    ...(issuer === null ? {} : { author_name: issuer }),
    provider_name: nameOfReport(book, messagesIn('zh')),
    provider_url: site,
    html,
    width,
    height,
  }
  return `${JSON.stringify(told, null, 1)}\n`
}

/** Formats sitemap.xml (sitemaps.org): the absolute address of every page. */
export function formatSitemap(site: string, paths: readonly string[]): string {
  const urls = paths.map((path) => `<url><loc>${escapeXml(site + path)}</loc></url>`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>\n',
  ].join('\n')
}
