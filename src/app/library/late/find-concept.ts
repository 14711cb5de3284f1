import type { Slug } from '../../../model/ids.ts'
import type { LibraryNames } from '../../../model/library-files.ts'
import { fold } from '../../../text/fold.ts'

/** Returns a text as names are compared: folded, and simplified by the characters that the names of a library have. */
export function comparable(text: string, { folds }: Pick<LibraryNames['keys'], 'folds'>): string {
  return fold(text).replace(/\p{Script=Han}/gu, (char) => {
    const at = folds.indexOf(char)
    return at >= 0 && at % 2 === 0 ? (folds[at + 1] ?? char) : char
  })
}

/** Finds the concept of a name in any written form, or of a slug; null where the library has none. */
export function findConcept(
  { names, slugs, keys }: Pick<LibraryNames, 'names' | 'slugs' | 'keys'>,
  written: string,
): Slug | null {
  const wanted = comparable(written, keys)
  const at = names.findIndex((name) => comparable(name, keys) === wanted)
  return slugs[at] ?? slugs.find((slug) => slug === written) ?? null
}
