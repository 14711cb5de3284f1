import { sentenceAround } from '../model/concordance.ts'
import type { Span } from '../model/span.ts'
import { type Folded, unfold } from '../text/fold.ts'
import { findAll, mergeStretches } from '../text/stretch.ts'
import type { Alphabet } from './alphabet.ts'
import type { Answer, SnippetPlace } from './answers.ts'
import type { SearchHit, Snippet } from './hit.ts'
import type { Query } from './query.ts'

/** Characters of context that a snippet keeps before and after what was met. */
const BEFORE = 18
const AFTER = 48

/** Returns a function that makes hits of answers, with the matched characters marked. */
export function hitFormer(source: string, alphabet: Alphabet): (answer: Answer, query: Query) => SearchHit {
  // The same few labels are shown at every keystroke.
  const labels = new Map<string, Folded>()
  const foldLabel = (label: string) => {
    const folded = labels.get(label) ?? alphabet.fold(label)
    labels.set(label, folded)
    return folded
  }
  return (answer, query) => {
    const { match, score } = answer
    const { key, kind, label } = answer.document
    const folded = foldLabel(label)
    const marks = findMet(answer, query, folded.text, alphabet).map((span) => unfold(label, folded, span))
    const snippet = answer.snippet && formSnippet(source, answer.snippet)
    return { key, kind, label, score, match, marks, snippet }
  }
}

/** Finds the matched characters in an answer's folded label. */
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

/** Returns the sentence around a place, shortened on both sides where it is long. */
export function formSnippet(source: string, { block, focus, places }: SnippetPlace): Snippet {
  const sentence = sentenceAround(source, block, focus)
  const span = {
    start: wholeCharacter(source, Math.max(sentence.start, focus.start - BEFORE)),
    end: wholeCharacter(source, Math.min(sentence.end, focus.end + AFTER)),
  }
  const within = places
    .map((mark) => ({ start: Math.max(mark.start, span.start), end: Math.min(mark.end, span.end) }))
    .filter((mark) => mark.start < mark.end)
  return { span, marks: mergeStretches(within) }
}

/** Moves an offset off the middle of a surrogate pair, to the left. */
function wholeCharacter(source: string, at: number): number {
  const unit = source.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
