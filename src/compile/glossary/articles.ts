import { type Span, sliceSpan } from '../../model/span.ts'
import { fold } from '../../text/fold.ts'
import { trimSpan } from '../spans.ts'
import type { LevelledText } from '../texts.ts'
import type { Entry } from './entry.ts'
import { chainEntries } from './entry-chain.ts'
import { ARTICLE, ARTICLE_TERM, ARTICLE_TERM_ON, TERMS_ARTICLE } from './patterns.ts'
import { closeStretch, type Stretch } from './stretch.ts'
import type { Usage } from './usage.ts'

/** A text with fewer articles is no law. */
const FEWEST_ARTICLES = 3

/**
 * Reads the terms that the articles of a law define: a list under 下列用语的含义, and 本法所称…，是指….
 *
 * The articles stay in the outline; only the definitions are entries.
 */
export function readArticles(source: LevelledText, lines: readonly Span[], usage: Usage): Stretch[] {
  const articles = lines.flatMap((line, at) => (ARTICLE.test(headOf(source, line)) ? [at] : []))
  if (articles.length < FEWEST_ARTICLES) return []
  const lists = articles.flatMap((at) => readList(source, lines, { at, usage }) ?? [])
  const listed = new Set(lists.flatMap(({ entries }) => entries.map((entry) => nameOf(source, entry))))
  const single = articles.flatMap((at) => readSingle(source, lines, at))
  const known = new Set(listed)
  return [
    ...lists,
    ...single.filter(({ entries: [entry] }) => {
      const name = entry ? nameOf(source, entry) : ''
      const isNew = name !== '' && !known.has(name)
      known.add(name)
      return isNew
    }),
  ]
}

function headOf(source: LevelledText, { start, end }: Span): string {
  return source.slice(start, Math.min(end, start + 80))
}

function nameOf(source: LevelledText, { labelSpan }: Entry): string {
  return fold(sliceSpan(source, labelSpan))
}

/** Reads the list under an article that says 本条例下列用语的含义：. */
function readList(
  source: LevelledText,
  lines: readonly Span[],
  { at, usage }: { readonly at: number; readonly usage: Usage },
): Stretch | null {
  const line = lines[at] as Span
  const text = headOf(source, line)
  const article = ARTICLE.exec(text)
  if (!article || line.end - line.start > 80 || !TERMS_ARTICLE.test(text.slice(article[0].length)))
    return null
  const uses = usage.outside(line.start)
  const chain = chainEntries({ source, uses }, lines, { from: at + 1, number: null })
  if (chain === null || chain.starts[0]?.at !== at + 1) return null
  const stretch = closeStretch(source, { heading: [], lines, chain, number: null })
  return { ...stretch, start: stretch.entries[0]?.entrySpan.start ?? 0, isPart: true }
}

/** Reads an article that defines a name in its first sentence, and the paragraphs that do so after it. */
function readSingle(source: LevelledText, lines: readonly Span[], at: number): Stretch[] {
  const line = lines[at] as Span
  const marker = ARTICLE.exec(headOf(source, line))?.[0].length ?? 0
  const first = defineIn(source, { start: line.start + marker, end: line.end }, ARTICLE_TERM)
  if (first === null) return []
  const found = [first]
  for (let next = at + 1; next < lines.length; next++) {
    const entry = defineIn(source, lines[next] as Span, ARTICLE_TERM_ON)
    if (entry === null || ARTICLE.test(headOf(source, lines[next] as Span))) break
    found.push(entry)
  }
  return found.map(stretchOf)
}

/** Reads the definition that a paragraph is; one that ends with a colon announces a list and is none. */
function defineIn(source: LevelledText, { start, end }: Span, pattern: RegExp): Entry | null {
  const match = pattern.exec(source.slice(start, Math.min(end, start + 120)))
  const { lead = '', name = '', pause = '' } = match?.groups ?? {}
  if (match === null || '：:'.includes(source[end - 1] ?? ' ')) return null
  const from = start + lead.length
  const labelSpan = trimSpan(source, { start: from, end: from + name.length })
  const definition = trimSpan(source, { start: from + name.length + pause.length, end })
  return { number: null, value: null, style: 'none', labelSpan, entrySpan: { start: from, end }, definition }
}

function stretchOf(entry: Entry): Stretch {
  const { start, end } = entry.entrySpan
  return {
    start,
    end,
    headings: [],
    title: [],
    number: null,
    entries: [entry],
    remarks: [],
    isPart: true,
    unread: [],
    limit: end,
  }
}
