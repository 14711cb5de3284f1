import { formatMoved, MOVED_FILE } from '../address/moved.ts'
import { formatPath } from '../address/view.ts'
import type { Book } from '../app/page/context.ts'
import { formatEdgesCsv, formatNodesCsv } from '../formats/csv.ts'
import { formatTerm, formatTerms, type Published } from '../formats/describe-term.ts'
import { formatGexf } from '../formats/gexf.ts'
import { formatJsonLd } from '../formats/json-ld.ts'
import { formatTurtle } from '../formats/turtle.ts'
import { escapeXml } from '../formats/xml.ts'
import type { NodeOf } from '../model/graph.ts'
import { formatTermsScript } from './embed-script.ts'
import { formatOembed } from './oembed.ts'

/** A file of the site: its name, seen from the site's root, and what gives its text. */
export interface SiteFile {
  readonly name: string
  readonly make: () => string
}

/** Gives the files that other programs read of a report: its terms, its vocabulary, its graph. */
export function exportFiles(book: Book, site: string | null): SiteFile[] {
  const home = formatPath({ report: book.id, page: { kind: 'home' } })
  const folder = decodeURIComponent(home)
  const { graph, source } = book
  const published: Published = { graph, source, base: site === null ? '' : site + home }
  const made: Readonly<Record<string, () => string>> = {
    'terms.json': () => formatTerms(published),
    'skos.ttl': () => formatTurtle(published),
    'skos.jsonld': () => formatJsonLd(published),
    'graph.gexf': () => formatGexf(graph, graph),
    'nodes.csv': () => formatNodesCsv(graph, graph),
    'edges.csv': () => formatEdgesCsv(graph, graph),
    [MOVED_FILE]: () => formatMoved(book.moved),
    'terms.js': () => formatTermsScript(book),
  }
  return [
    ...Object.entries(made).map(([name, make]) => ({ name: folder + name, make })),
    ...graph.nodesOf('term').flatMap((term) => filesOfTerm(published, term, { book, folder, site })),
  ]
}

interface TermFolder {
  readonly book: Book
  readonly folder: string
  readonly site: string | null
}

function filesOfTerm(
  published: Published,
  term: NodeOf<'term'>,
  { book, folder, site }: TermFolder,
): SiteFile[] {
  const at = `${folder}${term.key}/`
  const page = { name: `${at}index.json`, make: () => formatTerm(published, term) }
  // What is embedded elsewhere needs a host to be fetched from.
  if (site === null) return [page]
  return [page, { name: `${at}oembed.json`, make: () => formatOembed(book, term, site) }]
}

/** Gives sitemap.xml (sitemaps.org): every page of every report, by its absolute address. */
export function formatSitemap(site: string, paths: readonly string[]): string {
  const urls = paths.map((path) => `<url><loc>${escapeXml(site + path)}</loc></url>`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>\n',
  ].join('\n')
}
