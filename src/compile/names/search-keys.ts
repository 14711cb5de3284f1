import type { SerializedTermGraph } from '../../model/graph.ts'
import { KEYS_SCHEMA, type SearchKeys } from '../../model/search-keys.ts'
import { writtenForms } from '../../model/written-forms.ts'
import { fold } from '../../text/fold.ts'
import { simplifiedForms } from '../../text/traditional.ts'
import { SIGN_READINGS, syllablesOf } from './readings.ts'

/**
 * Builds what the search engine needs to know of the characters of a report and its names. It depends on the graph and
 * the source alone.
 */
export function buildSearchKeys(graph: Pick<SerializedTermGraph, 'nodes'>, source: string): SearchKeys {
  const forms = graph.nodes.flatMap(({ key, attributes }) => writtenForms({ key, ...attributes }))
  return buildNameKeys(
    forms.map(({ text }) => text),
    source,
  )
}

/** Builds the search keys of some names and of the characters of a text; of the names' own where none is given. */
export function buildNameKeys(written: readonly string[], text: string = written.join('')): SearchKeys {
  const forms = simplifiedForms()
  // The search engine compares simplified characters, so a traditional one is read as the one it stands for.
  const simplify = (plain: string) => [...fold(plain)].map((char) => forms.get(char) ?? char).join('')
  const names = readNames(written.map(simplify))
  const chars = [...new Set(simplify(text))].filter((char) => char.length === 1).sort()
  const usual = new Map(Object.entries(SIGN_READINGS))
  const others = new Map<string, Set<string>>()
  for (const char of chars) {
    const [main, ...rest] = ranked(names.counts.get(char)) ?? syllablesOf(char)[0] ?? []
    if (main === undefined) continue
    usual.set(char, main)
    others.set(char, new Set(rest))
  }
  return {
    schema: KEYS_SCHEMA,
    folds: foldsOf(forms, chars),
    readings: bySyllable([...usual].map(([char, syllable]) => [char, [syllable]])),
    others: bySyllable([...others]),
    names: unusualNames(names.read, usual),
  }
}

/** Returns the readings of each code unit of the folded names, and how often each character has each reading. */
function readNames(names: readonly string[]) {
  const read = new Map<string, readonly (readonly string[])[]>()
  const counts = new Map<string, Map<string, number>>()
  for (const name of names) {
    if (read.has(name)) continue
    const chars = [...name]
    const syllables = syllablesOf(name)
    read.set(
      name,
      chars.flatMap((char, at) => (char.length === 1 ? [syllables[at] ?? []] : [[], []])),
    )
    chars.forEach((char, at) => {
      for (const syllable of syllables[at] ?? []) count(counts, char, syllable)
    })
  }
  return { read, counts }
}

function count(counts: Map<string, Map<string, number>>, char: string, syllable: string): void {
  const known = counts.get(char) ?? new Map<string, number>()
  counts.set(char, known.set(syllable, (known.get(syllable) ?? 0) + 1))
}

/** Returns the readings of a character, the most frequent first. */
function ranked(counts: ReadonlyMap<string, number> | undefined): string[] | null {
  if (counts === undefined) return null
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([one]) => one)
}

function bySyllable(chars: readonly (readonly [string, Iterable<string>])[]): Record<string, string> {
  const lists = new Map<string, string>()
  for (const [char, syllables] of chars) {
    for (const syllable of syllables) lists.set(syllable, (lists.get(syllable) ?? '') + char)
  }
  return Object.fromEntries([...lists].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Returns the readings of the names in which some character is not read as usual, or has two readings. */
function unusualNames(
  names: ReadonlyMap<string, readonly (readonly string[])[]>,
  usual: ReadonlyMap<string, string>,
): Record<string, string> {
  const unusual: Record<string, string> = {}
  for (const [name, syllables] of names) {
    const isUsual = syllables.every(([main, other], at) =>
      main === undefined ? true : other === undefined && usual.get(name.charAt(at)) === main,
    )
    if (isUsual) continue
    unusual[name] = syllables
      .map((readings, at) => readings.join('|') || (usual.get(name.charAt(at)) ?? '-'))
      .join(' ')
  }
  return unusual
}

/** Returns the traditional forms of the characters that occur, each before its simplified one. */
function foldsOf(forms: ReadonlyMap<string, string>, chars: readonly string[]): string {
  const occurring = new Set(chars)
  return [...forms]
    .filter(([, simple]) => occurring.has(simple))
    .flat()
    .join('')
}
