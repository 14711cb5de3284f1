import { typedForms } from './spelling.ts'

/** The most ways of cutting letters into syllables that are tried. */
const MOST_WAYS = 12
/** These begin no syllable. */
const NO_INITIAL = /[iuv]/
const LETTER = /[a-z]/

/** The syllables of a report, by which typed letters are cut. */
export interface Syllabary {
  /** Every syllable as it may be typed. */
  readonly typed: ReadonlySet<string>
  /** Every beginning of one. */
  readonly begun: ReadonlySet<string>
  readonly longest: number
}

/** Makes the syllabary of the readings of a report. */
export function buildSyllabary(syllables: Iterable<string>): Syllabary {
  const typed = new Set([...syllables].flatMap(typedForms))
  const begun = new Set<string>()
  let longest = 0
  for (const syllable of typed) {
    longest = Math.max(longest, syllable.length)
    for (let length = 1; length < syllable.length; length++) begun.add(syllable.slice(0, length))
  }
  return { typed, begun, longest }
}

/** Writes letters without tone marks, ü as v, and u where v is none (qv). */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/u\u0308/gu, 'v')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replace(/([jqxy])v/gu, '$1u')
}

/**
 * Returns the ways to read letters as whole syllables with other characters between them, the longest syllables first;
 * the last syllable may be incomplete.
 */
export function cutIntoSyllables(letters: string, syllabary: Syllabary): string[][] {
  return cutLetters(letters, (at) => syllablesAt(letters, at, syllabary))
}

/** Returns the ways to read letters as a mixture of syllables, initials and other characters. */
export function cutIntoInitials(letters: string, syllabary: Syllabary): string[][] {
  return cutLetters(letters, (at) => [...syllablesAt(letters, at, syllabary), ...initialsAt(letters, at)])
}

function cutLetters(letters: string, partsAt: (at: number) => string[]): string[][] {
  const ways: string[][] = []
  const dead = new Set<number>()
  const cut = (at: number, parts: readonly string[]): void => {
    const known = ways.length
    if (known >= MOST_WAYS || dead.has(at)) return
    if (at === letters.length) ways.push([...parts])
    else for (const part of partsAt(at)) cut(at + part.length, [...parts, part])
    if (ways.length === known) dead.add(at)
  }
  cut(0, [])
  return ways
}

/** Returns what may begin at an offset: the incomplete last syllable, whole ones from the longest down, or one character that is no letter. */
function syllablesAt(letters: string, at: number, { typed, begun, longest }: Syllabary): string[] {
  if (!LETTER.test(letters.charAt(at))) return [letters.charAt(at)]
  const rest = letters.slice(at)
  const parts = begun.has(rest) && !typed.has(rest) ? [rest] : []
  for (let length = Math.min(longest, rest.length); length > 0; length--) {
    if (typed.has(rest.slice(0, length))) parts.push(rest.slice(0, length))
  }
  return parts
}

function initialsAt(letters: string, at: number): string[] {
  const pair = letters.slice(at, at + 2)
  const letter = letters.charAt(at)
  const parts = /^[zcs]h$/.test(pair) ? [pair] : []
  return LETTER.test(letter) && !NO_INITIAL.test(letter) ? [...parts, letter] : parts
}
