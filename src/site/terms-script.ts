import { type Book, nameOfReport } from '../app/page/context.ts'
import { messagesIn } from '../app/page/messages.ts'
import { citationsOf } from '../model/concordance.ts'
import { type EmbeddedReport, SHELF } from '../model/site-data.ts'
import { escapeJson } from './escape.ts'

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
