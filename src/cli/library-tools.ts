import { findDivision, nameOfCode, superiorOf } from '../compile/head/divisions.ts'
import { buildNameKeys } from '../compile/names/search-keys.ts'
import { newSlugs } from '../compile/names/slugs.ts'
import type { LibraryTools } from '../library/library.ts'
import type { KeysMaker } from '../library/static/library-files.ts'

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

/** What the library takes from the compiler: slugs, divisions, readings. */
export const LIBRARY_TOOLS: LibraryTools & { readonly keysOf: KeysMaker } = {
  slugs: newSlugs,
  divisions: { superiors: superiorsOf, find },
  keysOf: (names) => buildNameKeys(names),
}
