import { DIVISION_NAMES } from '#divisions'
import type { DivisionLevel } from '../../model/kinds.ts'
import { append } from '../../text/collect.ts'
import { ETHNIC_PART, LEVEL_SIGN } from './patterns.ts'

/** One of China's divisions; its code is null where the name alone does not tell which of several it is. */
export interface Division {
  /** The full name. */
  readonly name: string
  /** By GB/T 2260, six digits. */
  readonly code: string | null
  readonly level: DivisionLevel
}

/** The longest name of a division, in code units. */
export const LONGEST_DIVISION = 16

interface Table {
  readonly byCode: ReadonlyMap<string, string>
  /** The codes of each full name and of each usual short form. */
  readonly full: ReadonlyMap<string, readonly string[]>
  readonly short: ReadonlyMap<string, readonly string[]>
  /** The first two characters of every name and short form. */
  readonly openings: ReadonlySet<string>
}

let table: Table | null = null

/** Returns the table of divisions, made when it is first asked for. */
function divisions(): Table {
  table ??= makeTable()
  return table
}

function makeTable(): Table {
  const byCode = new Map<string, string>()
  const full = new Map<string, string[]>()
  const short = new Map<string, string[]>()
  for (const [code, name] of DIVISION_NAMES) {
    // The districts of a municipality as a whole have its name, its counties none (县), and neither a head of their own.
    const isGroup = name.length < 2 || byCode.get(`${code.slice(0, 2)}0000`) === name
    if (name.includes('直辖') || isGroup) continue
    byCode.set(code, name)
    append(full, name, code)
    for (const form of shortForms(name)) append(short, form, code)
  }
  const openings = new Set([...full.keys(), ...short.keys()].map((name) => name.slice(0, 2)))
  return { byCode, full, short, openings }
}

/** Returns the usual short forms of a name: 湖南 of 湖南省, 恩施州 and 恩施 of 恩施土家族苗族自治州. */
export function shortForms(name: string): string[] {
  const sign = LEVEL_SIGN.exec(name)?.[1] ?? ''
  const stem = name.slice(0, name.length - sign.length).replace(ETHNIC_PART, '')
  const forms = sign.startsWith('自治') ? [stem, `${stem}${sign.slice(-1)}`] : [stem]
  return [...new Set(forms)].filter((form) => form.length >= 2 && form !== name && !LEVEL_SIGN.test(stem))
}

/** Returns the level of a code of GB/T 2260. */
export function levelOfCode(code: string): DivisionLevel {
  return code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county'
}

/** Returns the code of the division right above one: of the prefecture, else of the province; null above a province. */
export function superiorOf(code: string): string | null {
  const { byCode } = divisions()
  const above = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]
  return above.find((other) => other !== code && byCode.has(other)) ?? null
}

/** Returns the full name of the division with this code, or null. */
export function nameOfCode(code: string): string | null {
  return divisions().byCode.get(code) ?? null
}

/** Returns the codes that a name may mean: those of that full name, else those with this short form. */
export function codesOf(name: string): readonly string[] {
  const { full, short } = divisions()
  return full.get(name) ?? short.get(name) ?? []
}

/** Lists the codes of all divisions. */
export function allCodes(): readonly string[] {
  return [...divisions().byCode.keys()]
}

/** Tells whether a text is the full name of a division. */
export function isDivision(name: string): boolean {
  return divisions().full.has(name)
}

/**
 * Finds a division by its full name or a usual short form, with its superiors before it or not: 湖南, 零陵区,
 * 永州市零陵区.
 *
 * Of several with the name, the highest is meant (吉林 is the province); where two are equally high, the code is null.
 *
 * @param within The name of a superior, which tells such divisions apart.
 */
export function findDivision(name: string, within?: string): Division | null {
  const above = within === undefined ? null : findDivision(within)
  const codes = codesBelow(codesOf(name), above?.code ?? null)
  if (codes.length > 0) return pickHighest(codes)
  for (let cut = Math.min(name.length - 2, LONGEST_DIVISION); cut >= 2; cut--) {
    const inner = findBelow(name.slice(cut), name.slice(0, cut))
    if (inner) return inner
  }
  return null
}

/** Finds a division that must lie below one of those with the name `superior`. */
function findBelow(name: string, superior: string): Division | null {
  // 吉林 is a province and a prefecture within it: what lies below both is one.
  const found = new Set(codesOf(superior).flatMap((above) => codesBelow(codesOf(name), above)))
  if (found.size > 0) return pickHighest([...found])
  const longest = Math.min(name.length - 2, LONGEST_DIVISION)
  for (let cut = longest; cut >= 2; cut--) {
    const middle = codesOf(superior).some(
      (above) => codesBelow(codesOf(name.slice(0, cut)), above).length > 0,
    )
    const inner = middle ? findBelow(name.slice(cut), name.slice(0, cut)) : null
    if (inner) return inner
  }
  return null
}

function codesBelow(codes: readonly string[], above: string | null): readonly string[] {
  if (above === null) return codes
  const stem = above.replace(/(?:00){1,2}$/u, '')
  return codes.filter((code) => code.startsWith(stem) && code !== above)
}

function pickHighest(codes: readonly string[]): Division | null {
  const ranked = (['province', 'prefecture', 'county'] as const).map((level) =>
    codes.filter((code) => levelOfCode(code) === level),
  )
  const highest = ranked.find((some) => some.length > 0) ?? []
  const [first] = highest
  const name = first === undefined ? null : nameOfCode(first)
  if (first === undefined || name === null) return null
  return { name, code: highest.length === 1 ? first : null, level: levelOfCode(first) }
}

/** Counts how often a text names each division, by its full name or a short form; a longer name wins over a shorter. */
export function countDivisions(text: string): ReadonlyMap<string, number> {
  const { full, short, openings } = divisions()
  const counts = new Map<string, number>()
  for (let at = 0; at < text.length; at++) {
    if (!openings.has(text.slice(at, at + 2))) continue
    for (let length = LONGEST_DIVISION; length >= 2; length--) {
      const name = text.slice(at, at + length)
      if (name.length < length || !(full.has(name) || short.has(name))) continue
      counts.set(name, (counts.get(name) ?? 0) + 1)
      at += length - 1
      break
    }
  }
  return counts
}
