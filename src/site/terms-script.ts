import { type Book, nameOfReport } from '../app/page/context.ts'
import { messagesIn } from '../app/page/messages.ts'
import type { Library } from '../library/library.ts'
import { labelOfReport } from '../library/report-label.ts'
import { citationsOf } from '../model/concordance.ts'
import { termKey } from '../model/ids.ts'
import type { Concept } from '../model/library.ts'
import { conceptCards, LIBRARY_FOLDER } from '../model/library-files.ts'
import { type EmbeddedReport, type EmbeddedTerm, SHELF } from '../model/site-data.ts'
import { groupBy } from '../text/collect.ts'
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
  return formatScript(report)
}

function formatScript(report: EmbeddedReport): string {
  return `(window.${SHELF}??=[]).push(${escapeJson(report)})\n`
}

const LIBRARY_TITLE = '名词资料库'
/** A longer definition is shown by its beginning, in code units. */
const LONGEST_DEFINITION = 160

/**
 * Makes the scripts that hand a library's explained names to embed.js: all of them without their definitions, by which
 * words are linked, and those of each shard with them, for cards.
 */
export function* conceptScripts({ concepts, entries }: Library): Generator<readonly [string, string]> {
  const explained = concepts.filter((concept) => concept.entries.length > 0)
  const labels = new Map(entries.map((entry) => [entry.id, labelOfReport(entry)]))
  const file = (id: string, terms: readonly EmbeddedTerm[]): readonly [string, string] => [
    `${id}/terms.js`,
    formatScript({ id, title: LIBRARY_TITLE, terms }),
  ]
  yield file(
    LIBRARY_FOLDER,
    explained.map((concept) => embedConcept(concept, '')),
  )
  const cards = groupBy(explained, ({ slug }) => conceptCards(slug))
  for (const [id, list] of [...cards].sort(([a], [b]) => (a < b ? -1 : 1)))
    yield file(
      id,
      list.map((concept) => embedConcept(concept, tellSenses(concept, labels))),
    )
}

function embedConcept({ slug, name }: Concept, definition: string): EmbeddedTerm {
  return { key: termKey(slug), name, label: name, aliases: [], definition, citations: 0 }
}

/** Says what the first definition of each sense says, and whose it is. */
function tellSenses({ entries, senses }: Concept, labels: ReadonlyMap<string, string>): string {
  return Array.from({ length: senses }, (_, sense) => entries.find((entry) => entry.sense === sense))
    .flatMap((entry) => {
      if (!entry) return []
      const { definition, report } = entry
      const shown =
        definition.length > LONGEST_DEFINITION ? `${definition.slice(0, LONGEST_DEFINITION)}……` : definition
      return [`${labels.get(report) ?? report}：${shown}`]
    })
    .join(' / ')
}
