import { fold } from '../../text/fold.ts'
import { type FoldedSource, foldSource } from '../../text/found-names.ts'
import { simplify } from '../../text/traditional.ts'

/** Returns what two names have in common that are one concept: their folded form in simplified characters. */
export function nameKey(name: string): string {
  return simplify(fold(name))
}

/** Folds a report as `nameKey` folds names. */
export function foldForNames(source: string): FoldedSource {
  const { folded } = foldSource(source)
  return { source, folded: { ...folded, text: simplify(folded.text) } }
}
