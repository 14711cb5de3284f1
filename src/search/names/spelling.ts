import type { Alphabet } from '../alphabet.ts'
import { END, gramOf, START, syllablesGram } from '../index/grams.ts'

/** A character of a name that can be typed, by itself or by how it is read. */
export interface Unit {
  /** Its offset in the folded name. */
  readonly at: number
  /** Folded. */
  readonly plain: string
  /** The same, a numeral as its digit. */
  readonly char: string
  /** Toneless; none for a letter. */
  readonly readings: readonly string[]
  /** The ways in which the readings are typed. */
  readonly typed: readonly string[]
}

/** Where a name is spelled by a query, in units. */
export interface Spelling {
  readonly start: number
  readonly end: number
  /** How many characters are given by their initials alone. */
  readonly initials: number
}

const LETTER_OR_DIGIT = /[a-z\d]/
const DOUBLE_INITIAL = /^[zcs]h/

/** Returns the units of a name; signs, which cannot be typed in pinyin, are skipped. */
export function unitsOf(name: string, alphabet: Alphabet): Unit[] {
  const readings = alphabet.readingsOf(name)
  const level = alphabet.level(name)
  const units: Unit[] = []
  for (let at = 0; at < name.length; at++) {
    const char = level.charAt(at)
    const read = readings[at] ?? []
    if (read.length > 0 || LETTER_OR_DIGIT.test(char))
      units.push({ at, plain: name.charAt(at), char, readings: read, typed: read.flatMap(typedForms) })
  }
  return units
}

/** Returns the letters and digits that a unit may begin with, levelled by `levelInitial`. */
export function initialsOf({ char, readings }: Unit): string[] {
  const initials = LETTER_OR_DIGIT.test(char) ? [levelInitial(char)] : []
  for (const reading of readings) {
    const initial = levelInitial(reading)
    if (!initials.includes(initial)) initials.push(initial)
  }
  return initials
}

/** Returns the first letter of a syllable, n as l: the two are often confused. */
export function levelInitial(syllable: string): string {
  return syllable.startsWith('n') ? 'l' : syllable.charAt(0)
}

/** Returns the grams by which a name is found when it is spelled: initials, and neighbours of initials and of syllables. */
export function spelledGramsOf(units: readonly Unit[]): number[] {
  const grams: number[] = []
  let initialsBefore: readonly string[] = [START]
  let soundsBefore: readonly string[] = [START]
  const ends = { initials: [END], sounds: [END] }
  for (const { initials, sounds } of [...units.map(heardOf), ends]) {
    for (const initial of initials) {
      if (initial !== END) grams.push(initial.charCodeAt(0))
      for (const before of initialsBefore) grams.push(gramOf(before.charCodeAt(0), initial.charCodeAt(0)))
    }
    for (const sound of sounds) for (const before of soundsBefore) grams.push(syllablesGram(before, sound))
    initialsBefore = initials
    soundsBefore = sounds
  }
  return grams
}

function heardOf(unit: Unit): { readonly initials: readonly string[]; readonly sounds: readonly string[] } {
  const sounds = unit.readings.map(levelSounds)
  return {
    initials: initialsOf(unit),
    sounds: LETTER_OR_DIGIT.test(unit.plain) ? [unit.plain, ...sounds] : sounds,
  }
}

/** Levels sounds that many do not tell apart: zh and z, ch and c, sh and s, ng and n, l and n, ü and u. */
export function levelSounds(letters: string): string {
  return letters
    .replace(/([zcs])h/g, '$1')
    .replace(/ng/g, 'n')
    .replace(/n/g, 'l')
    .replace(/v/g, 'u')
}

/**
 * Finds where a name is spelled by `letters`: each character by itself, by a whole reading or by its initial, the
 * last by the beginning of a reading. Readings come before initials, the beginning of the name before its middle.
 */
export function findSpelling(letters: string, units: readonly Unit[]): Spelling | null {
  const speller = new Speller(letters, units)
  let best: Spelling | null = null
  for (let start = 0; start < units.length; start++) {
    const spelled = speller.spell(0, start)
    if (spelled === null) continue
    if (spelled.initials === 0) return { start, ...spelled }
    best ??= { start, ...spelled }
  }
  return best
}

type Spelled = Omit<Spelling, 'start'>

/** Matches letters against units; a class and no closures, since a keystroke makes very many. */
class Speller {
  private readonly letters: string
  private readonly units: readonly Unit[]

  constructor(letters: string, units: readonly Unit[]) {
    this.letters = letters
    this.units = units
  }

  /** Matches the letters from `at` on against the units from `index` on; null where they do not spell them. */
  spell(at: number, index: number): Spelled | null {
    if (at === this.letters.length) return { end: index, initials: 0 }
    const unit = this.units[index]
    if (unit === undefined) return null
    const rest = this.letters[at] === unit.char ? this.spell(at + 1, index + 1) : null
    return rest ?? this.spellByReading(unit.typed, at, index) ?? this.spellByInitial(unit.readings, at, index)
  }

  private spellByReading(forms: readonly string[], at: number, index: number): Spelled | null {
    const { letters } = this
    for (const form of forms) {
      if (letters.startsWith(form, at)) {
        const rest = this.spell(at + form.length, index + 1)
        if (rest !== null) return rest
      } else if (letters.length - at < form.length && form.startsWith(letters.slice(at))) {
        return { end: index + 1, initials: 0 }
      }
    }
    return null
  }

  private spellByInitial(readings: readonly string[], at: number, index: number): Spelled | null {
    for (const reading of readings) {
      if (reading[0] !== this.letters[at]) continue
      for (const length of DOUBLE_INITIAL.test(reading) ? [2, 1] : [1]) {
        if (reading.length === length || !this.letters.startsWith(reading.slice(0, length), at)) continue
        const rest = this.spell(at + length, index + 1)
        if (rest !== null) return { end: rest.end, initials: rest.initials + 1 }
      }
    }
    return null
  }
}

/** Returns the ways in which a reading is typed: ü as v, u or yu. */
export function typedForms(reading: string): string[] {
  return reading.includes('v') ? ['v', 'u', 'yu'].map((typed) => reading.replace('v', typed)) : [reading]
}
