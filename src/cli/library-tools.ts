import { findDivision, nameOfCode, superiorOf } from '../compile/head/divisions.ts'
import { buildSearchKeys } from '../compile/names/search-keys.ts'
import { newSlugs } from '../compile/names/slugs.ts'
import type { LibraryTools } from '../library/library.ts'
import type { KeysMaker } from '../library/static/library-files.ts'
import { coinageKey, type Slug } from '../model/ids.ts'

/** Lists the divisions above one, the highest first. */
function superiorsOf(placeCode: string): string[] {
  const names: string[] = []
  for (let code = superiorOf(placeCode); code !== null; code = superiorOf(code))
    names.unshift(nameOfCode(code) ?? '')
  return names.filter(Boolean)
}

function find(place: string) {
  const division = findDivision(place)
  return division?.code ? { code: division.code, level: division.level } : null
}

const keysOf: KeysMaker = (names) => {
  const nodes = names.map((label, at) => {
    const key = coinageKey(`n${at}` as Slug)
    const places = { span: { start: 0, end: 0 }, x: 0, y: 0, size: 0 }
    return { key, attributes: { kind: 'coinage', label, score: 0, reasons: [], ...places } } as const
  })
  return buildSearchKeys({ nodes }, names.join('\n'))
}

/** What the library takes from the compiler: slugs, divisions, readings. */
export const LIBRARY_TOOLS: LibraryTools & { readonly keysOf: KeysMaker } = {
  slugs: newSlugs,
  divisions: { superiors: superiorsOf, find },
  keysOf,
}
