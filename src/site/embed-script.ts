import { gzipSync } from 'node:zlib'
import { type Book, nameOfReport } from '../app/page/context.ts'
import { messagesIn } from '../app/page/messages.ts'
import { citationsOf } from '../model/concordance.ts'
import { type EmbeddedReport, SHELF } from '../model/site-data.ts'
import { buildScript } from './build-script.ts'
import { escapeJson } from './escape.ts'

/** What the script for other pages may weigh after gzip, in bytes. */
export const EMBED_BUDGET = 8000

/**
 * Builds the script for other pages.
 *
 * @param first The id of the report that it takes terms from where a page names none.
 * @throws Error where it is over its budget.
 */
export async function buildEmbedScript(root: string, first: string): Promise<string> {
  const built = await buildScript(root, 'src/embed/embed.ts')
  const code = built.code.replace('__FIRST_REPORT__', () => escapeJson(first).slice(1, -1))
  const size = gzipSync(code).length
  if (size > EMBED_BUDGET)
    throw new Error(`embed.js is over its budget: ${size} of ${EMBED_BUDGET} bytes (gzip)`)
  return code
}

/** Returns the terms of a report as the script that hands them to embed.js. */
export function formatTermsScript(book: Book): string {
  const report: EmbeddedReport = {
    id: book.id,
    title: nameOfReport(book, messagesIn('zh')),
    terms: book.graph.nodesOf('term').map(({ key, name, label, aliases, definition }) => ({
      key,
      name,
      label,
      aliases,
      definition,
      citations: citationsOf(book.graph, key).length,
    })),
  }
  return `(window.${SHELF}??=[]).push(${escapeJson(report)})\n`
}
