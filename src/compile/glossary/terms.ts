import type { Diagnostic } from '../../model/graph.ts'
import { componentKey, type NodeKey, type TermKey, termKey } from '../../model/ids.ts'
import { type Span, sliceSpan } from '../../model/span.ts'
import { appendAll } from '../../text/collect.ts'
import { fold, stripQuotes } from '../../text/fold.ts'
import { type Component, findComponents } from '../components/components.ts'
import { splitAt, splitLast } from '../components/list-parts.ts'
import { newSlugs } from '../names/slugs.ts'
import { spanOf } from '../spans.ts'
import type { LevelledText } from '../texts.ts'
import type { Entry } from './glossary.ts'
import { findJoinedNames } from './joined-names.ts'
import { JOINED_LABEL, QUOTED_NAME } from './patterns.ts'

/** One defined name: that of an entry, or one of several that an entry joins (“两重”、“两新”). */
export interface Term {
  readonly key: TermKey
  readonly name: string
  readonly entry: Entry
  /** The part of the entry's label that is this name. */
  readonly labelSpan: Span
  /** The part of a joined entry's definition that defines this name; null where the definition does not divide. */
  readonly partSpan: Span | null
  readonly components: readonly (Component & { readonly key: NodeKey })[]
}

/**
 * Reads the entries of the appendix into terms with their components.
 *
 * @param body What the body owns: a label may join several names that it uses alone.
 */
export function readTerms(source: LevelledText, entries: readonly Entry[], body: readonly Span[] = []) {
  const slugFor = newSlugs()
  const diagnostics: Diagnostic[] = []
  const plain = entries.map(({ labelSpan }) => labelSpan)
  const joined = findJoinedNames(source, plain, body)
  const terms = entries.flatMap((entry) => {
    const unquoted = joined.get(entry.labelSpan)
    const labels = unquoted ?? splitLabel(source, entry.labelSpan)
    const separators = unquoted ? '；。' : '；。，'
    const divided = splitDefinition(source, entry.definition, { count: labels.length, separators })
    const parts = inOrderOf(source, labels, divided)
    return labels.map((labelSpan, i): Term => {
      const label = sliceSpan(source, labelSpan)
      const name = stripQuotes(label)
      const key = termKey(slugFor(name))
      const partSpan = parts[i] ?? null
      const unpacked = findComponents(source, label, partSpan ?? entry.definition)
      appendAll(diagnostics, unpacked.diagnostics)
      const components = unpacked.components.map((part, n) => ({ ...part, key: componentKey(key, n + 1) }))
      return { key, name, entry, labelSpan, partSpan, components }
    })
  })
  return { terms, diagnostics: [...diagnostics, ...findDuplicates(source, terms)] }
}

/** Splits a label that is nothing but quoted names side by side (“两重”、“两新”); any other is one name. */
function splitLabel(source: LevelledText, label: Span): Span[] {
  const text = sliceSpan(source, label)
  if (!JOINED_LABEL.test(text)) return [label]
  return [...text.matchAll(QUOTED_NAME)].map((match) => spanOf(match, label.start))
}

/** How a joined definition may divide: among how many names, at which stops; at a comma also by its last word. */
interface Division {
  readonly count: number
  readonly separators: string
}

/** Divides a joined definition among its names, if some separator divides it into exactly as many parts. */
function splitDefinition(source: LevelledText, definition: Span, { count, separators }: Division): Span[] {
  if (count < 2) return []
  const whole = cutStops(source, definition)
  for (const separator of separators) {
    const parts = splitAt(source, whole, separator)
    if (parts.length === count) return parts
    if (parts.length > count) return []
  }
  const pair = count === 2 && separators.includes('，') ? splitLast(source, [whole]) : null
  return pair ?? []
}

/** Returns the parts of a definition in the order of the names where each begins with one of them; else as they stand. */
function inOrderOf(source: LevelledText, labels: readonly Span[], parts: readonly Span[]): readonly Span[] {
  const textOf = (span: Span) => fold(sliceSpan(source, span))
  const named = labels.flatMap((label) => parts.find((part) => textOf(part).startsWith(textOf(label))) ?? [])
  return new Set(named).size === parts.length ? named : parts
}

/** Returns a definition without the stops at its end. */
function cutStops(source: LevelledText, { start, end }: Span): Span {
  let last = end
  while (last > start && '。；'.includes(source[last - 1] as string)) last--
  return { start, end: last }
}

/** Finds names that are defined twice: an error if the definitions differ, since a reader cannot tell which holds. */
function findDuplicates(source: LevelledText, terms: readonly Term[]): Diagnostic[] {
  const first = new Map<string, Term>()
  const found: Diagnostic[] = []
  for (const term of terms) {
    const name = fold(term.name)
    const earlier = first.get(name)
    if (earlier === undefined) {
      first.set(name, term)
      continue
    }
    const same = definitionOf(source, earlier) === definitionOf(source, term)
    found.push({
      code: 'duplicate-term',
      severity: same ? 'warning' : 'error',
      message: same ? `“${term.name}”解释了两次` : `“${term.name}”有两条不同的解释`,
      suggestion: same ? '请删去其中一条' : '请统一为一条',
      span: term.labelSpan,
    })
  }
  return found
}

/** Returns what is compared of a definition; a part of a joined one has no stop of its own. */
function definitionOf(source: LevelledText, term: Term): string {
  return fold(sliceSpan(source, cutStops(source, term.partSpan ?? term.entry.definition)))
}
