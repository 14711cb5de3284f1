import type { Alphabet } from '../alphabet.ts'
import type { Name, SearchDocument } from '../documents.ts'
import { END, START } from '../index/grams.ts'
import { type Postings, PostingsBuilder } from '../index/postings.ts'
import { spelledGramsOf, type Unit, unitsOf } from './spelling.ts'

/** The names of a report, indexed by their characters and by how they are read. */
export interface NameIndex {
  /** In the order of their documents; the postings number them so. */
  readonly names: readonly Name[]
  /** How many of them, from the first, are names of terms. */
  readonly terms: number
  readonly written: Postings
  readonly spelled: Postings
  /** How many characters each name has, 255 at most. */
  readonly lengths: Uint8Array
  /** Returns the units of the name with this number. */
  unitsOf(name: number): readonly Unit[]
}

/** The two postings that a name index is made of. */
export type NamePostings = Pick<NameIndex, 'written' | 'spelled'>

/** Collects the names of the documents and builds their postings unless they are given. */
export function indexNames(
  documents: readonly SearchDocument[],
  alphabet: Alphabet,
  prebuilt?: NamePostings,
): NameIndex {
  const names = documents.flatMap((document) => document.names)
  const units = new Array<readonly Unit[] | undefined>(names.length)
  const known = (name: number): readonly Unit[] => {
    units[name] ??= unitsOf(names[name]?.text ?? '', alphabet)
    return units[name] ?? []
  }
  let spelled = prebuilt?.spelled
  const firstOther = names.findIndex(({ document }) => document.kind !== 'term')
  return {
    names,
    terms: firstOther === -1 ? names.length : firstOther,
    written: prebuilt?.written ?? buildWritten(names),
    // Most who search type no letters.
    get spelled() {
      spelled ??= buildSpelled(names, known)
      return spelled
    },
    lengths: Uint8Array.from(names, ({ level }) => Math.min(255, level.length)),
    unitsOf: known,
  }
}

function buildWritten(names: readonly Name[]): Postings {
  const written = new PostingsBuilder()
  names.forEach(({ level }, name) => {
    for (let at = 0; at < level.length; at++) written.add(level.charCodeAt(at), name)
    written.addNeighbours(START + level + END, name)
  })
  return written.build()
}

function buildSpelled(names: readonly Name[], unitsOfName: (name: number) => readonly Unit[]): Postings {
  const spelled = new PostingsBuilder()
  names.forEach((_, name) => {
    for (const gram of spelledGramsOf(unitsOfName(name))) spelled.add(gram, name)
  })
  return spelled.build()
}
