/** This file tells by which keys of table `name_key` a name is found. */

import { fnv1a } from '../../model/library-files.ts'
import { END, gramOf, gramsOf, START } from '../../search/index/grams.ts'
import { initialsOf, levelSounds, type Unit } from '../../search/names/spelling.ts'

/**
 * A key is a number of 32 bits, signed as PostgreSQL has them. What is written is a code unit, or two neighbouring ones
 * as `gramOf` packs them. No name holds private characters: keys of other sorts begin with one.
 */
const SORTS = {
  /** One initial or two neighbouring ones, the mark of the beginning among them. */
  initials: 0xe000_0000,
  /** Three of them. */
  threeInitials: 0xe100_0000,
  /** All initials of a name; a hash of 24 bits. */
  allInitials: 0xe200_0000,
  /** The first two code units of a name; a hash of 24 bits. */
  beginning: 0xe300_0000,
  /** Two neighbouring syllables, levelled; a hash of 26 bits. */
  syllables: 0xe400_0000,
  /** All of a name; a hash of 27 bits. */
  whole: 0xe800_0000,
} as const

/** Initials, digits and the mark of the beginning are ASCII. */
const ASCII = /^[\0-\x7f]*$/

/** Returns the key of a whole name, levelled. */
export function wholeKey(level: string): number {
  return signed(SORTS.whole | (fnv1a(level) & 0x07ff_ffff))
}

/** Returns the key of the first two units of a name; of one that has a single one, its own with the mark of the beginning. */
export function beginningKey(text: string): number {
  if (text.length < 2) return pairKey(START, text)
  return signed(SORTS.beginning | (fnv1a(text.slice(0, 2)) & 0x00ff_ffff))
}

/** Returns the keys of a text's neighbours; of a single code unit, its own. */
export function writtenKeys(text: string): number[] {
  return gramsOf(text).map(signed)
}

/** Returns the key of one, two or three initials; null where no name has such. */
export function initialsKey(initials: string): number | null {
  if (!ASCII.test(initials) || initials.length > 3) return null
  const [a = 0, b = 0, c = 0] = [...initials].map((char) => char.charCodeAt(0))
  if (initials.length === 3) return signed(SORTS.threeInitials | (a << 14) | (b << 7) | c)
  return signed(SORTS.initials | (initials.length === 2 ? ((a + 1) << 7) | b : a))
}

/** Returns the key of the initials of a whole name. */
export function allInitialsKey(initials: string): number {
  return signed(SORTS.allInitials | (fnv1a(initials) & 0x00ff_ffff))
}

/** Returns the key of two neighbouring syllables. */
export function syllablesKey(first: string, second: string): number {
  return signed(SORTS.syllables | (fnv1a(`${levelSounds(first)} ${levelSounds(second)}`) & 0x03ff_ffff))
}

/** Returns the keys by which a name is found, each once: as written, with numerals as digits, and as it is read. */
export function keysOfName(level: string, units: readonly Unit[]): Set<number> {
  const keys = new Set<number>([wholeKey(level), beginningKey(level)])
  for (let at = 0; at < level.length; at++) keys.add(level.charCodeAt(at))
  for (const key of writtenKeys(START + level + END)) keys.add(key)
  addSpelled(keys, units)
  return keys
}

function addSpelled(keys: Set<number>, units: readonly Unit[]): void {
  const initials: (readonly string[])[] = [[START], ...units.map(initialsOf)]
  const add = (text: string) => {
    const key = text === START ? null : initialsKey(text)
    if (key !== null) keys.add(key)
  }
  initials.forEach((here, at) => {
    for (const one of here) {
      add(one)
      for (const two of initials[at + 1] ?? []) {
        add(one + two)
        for (const three of initials[at + 2] ?? []) add(one + two + three)
      }
    }
  })
  for (const all of spell(initials.slice(1))) keys.add(allInitialsKey(all))
  units.forEach(({ readings }, at) => {
    for (const one of readings)
      for (const two of units[at + 1]?.readings ?? []) keys.add(syllablesKey(one, two))
  })
}

/** A name of several readings is looked up by so many spellings of its initials. */
const MOST_SPELLINGS = 16

/** Returns the ways of reading initials one after another. */
function spell(initials: readonly (readonly string[])[]): string[] {
  let ways = ['']
  for (const here of initials)
    ways = ways.flatMap((way) => here.map((one) => way + one)).slice(0, MOST_SPELLINGS)
  return ways.filter((way) => way !== '')
}

function signed(key: number): number {
  return key | 0
}

/** Returns the key of two neighbouring code units. */
function pairKey(first: string, second: string): number {
  return signed(gramOf(first.charCodeAt(0), second.charCodeAt(0)))
}
