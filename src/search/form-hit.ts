import type { Span } from '../model/span.ts'
import { type Folded, unfold } from '../text/fold.ts'
import { findAll, mergeStretches } from '../text/stretch.ts'
import type { Alphabet } from './alphabet.ts'
import type { Answer } from './answers.ts'
import type { SearchHit } from './hit.ts'
import { snippetAround } from './marks.ts'
import type { Query } from './query.ts'

/** Makes what gives an answer as it is shown, with what the query met marked. */
export function hitFormer(source: string, alphabet: Alphabet): (answer: Answer, query: Query) => SearchHit {
  // The same few labels are shown at every keystroke.
  const labels = new Map<string, Folded>()
  const foldLabel = (label: string) => {
    const folded = labels.get(label) ?? alphabet.fold(label)
    labels.set(label, folded)
    return folded
  }
  return (answer, query) => {
    const { document, match, score, quotation } = answer
    const { key, kind, label } = document
    const folded = foldLabel(label)
    const marks = findMet(answer, query, folded.text, alphabet).map((span) => unfold(label, folded, span))
    return {
      key,
      kind,
      label,
      score,
      match,
      marks,
      snippet: quotation && snippetAround(source, quotation.block, quotation.focus, quotation.places),
    }
  }
}

/** Finds what an answer met in its folded label. */
function findMet({ met }: Answer, query: Query, label: string, alphabet: Alphabet): Span[] {
  if (met !== null) {
    const at = label.indexOf(met.name)
    return at < 0
      ? []
      : mergeStretches(met.places.map(({ start, end }) => ({ start: at + start, end: at + end })))
  }
  const level = alphabet.level(label)
  for (const form of query.forms) {
    const places = findAll(level, form)
    if (places.length > 0) return places
  }
  return mergeStretches(query.words.flatMap((word) => findAll(level, word.level)))
}
