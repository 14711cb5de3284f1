import type { NodeKey } from '../model/ids.ts'
import type { Span } from '../model/span.ts'
import { fold } from '../text/fold.ts'
import { foldSource, isQuotedAt, longerNames, nameFinder } from '../text/found-names.ts'
import { keepLongest } from '../text/matcher.ts'
import { lettersOf } from '../text/name-rule.ts'
import { withQuotes } from '../text/punctuation.ts'

/** A place of a text that uses a term; the quotation marks that belong to its name are in it. */
export interface TermUse extends Span {
  readonly key: NodeKey
}

/** Finds the uses of a report's terms in any text, by start; none overlap. */
export type TermFinder = (text: string) => TermUse[]

/** What is known of a term where its uses are to be found. */
export interface FindableTerm {
  readonly key: NodeKey
  readonly name: string
  readonly aliases: readonly string[]
}

/** A wording of so few letters, which the report itself uses for a term, may mean anything elsewhere. */
const SHORTEST_ALIAS = 4
/** Two characters are a word of the language, or parts of two, before they are a name (两重, 低碳汇聚). */
const SHORTEST_UNQUOTED = 3

/**
 * Makes the finder of terms in other texts. Its rules are those by which the compiler reads a report's body, and: quotation
 * marks and width never decide, the longest of overlapping names wins, and a name of two characters counts in quotation
 * marks only. A form that two terms share means neither.
 */
export function makeTermFinder(terms: readonly FindableTerm[]): TermFinder {
  const forms = formsOf(terms)
  const names = [...forms.keys()]
  const find = nameFinder(names)
  return (text) => {
    const places = find(foldSource(text))
    const isInLonger = longerNames(text, places)
    const uses = places.flatMap((place) => {
      const name = names[place.name] as string
      const key = forms.get(name)
      const isUse = key && !isInLonger(place) && standsAlone(text, place, name)
      return isUse ? [{ key, start: place.start, end: place.end }] : []
    })
    return keepLongest(uses).map((use) => ({
      ...use,
      ...withQuotes(text, use, { start: 0, end: text.length }),
    }))
  }
}

/** Returns the term of each folded form; a name comes before another term's alias. */
function formsOf(terms: readonly FindableTerm[]): Map<string, NodeKey> {
  const forms = new Map<string, NodeKey | null>()
  const add = (form: string, key: NodeKey) => {
    const folded = fold(form)
    const known = forms.get(folded)
    forms.set(folded, known === undefined || known === key ? key : null)
  }
  for (const { key, name } of terms) add(name, key)
  const named = new Set(forms.keys())
  for (const { key, aliases } of terms)
    for (const alias of aliases)
      if (!named.has(fold(alias)) && lettersOf(alias) >= SHORTEST_ALIAS) add(alias, key)
  return new Map([...forms].filter((form): form is [string, NodeKey] => form[1] !== null))
}

function standsAlone(text: string, place: Span, name: string): boolean {
  if (lettersOf(name) >= SHORTEST_UNQUOTED) return true
  const { before, after } = isQuotedAt(text, place)
  return before || after
}
