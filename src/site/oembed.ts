import { DEFAULT_VIEW, formatView, type View } from '../address/view.ts'
import { type Book, nameOfReport } from '../app/page/context.ts'
import type { NodeOf } from '../model/graph.ts'
import { escapeHtml } from './escape.ts'

/** The size of a term's card in another page, in CSS pixels. */
const CARD = { width: 480, height: 360 }

/**
 * Gives what oEmbed (oembed.com, version 1.0) tells of a term's page: a frame that shows its card.
 *
 * @param site The absolute address of the site's root with its closing slash.
 */
export function formatOembed(book: Book, term: NodeOf<'term'>, site: string): string {
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
    provider_name: nameOfReport(book),
    provider_url: site,
    html,
    width,
    height,
  }
  return `${JSON.stringify(told, null, 1)}\n`
}
