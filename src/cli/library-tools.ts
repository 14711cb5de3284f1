import { nameOfCode, superiorOf } from '../compile/head/divisions.ts'
import { buildSearchKeys } from '../compile/names/search-keys.ts'
import { newSlugs } from '../compile/names/slugs.ts'
import type { NodeKey } from '../model/ids.ts'
import type { SearchKeys } from '../model/search-keys.ts'
import type { LibraryMaker } from '../site/library-site.ts'

/** What libraries are made with: the compiler's slugs, readings and divisions. */
export const LIBRARY_TOOLS: LibraryMaker = { slugs: newSlugs, superiors, keysOf }

/** Returns the names of the divisions above one, the highest first. */
function superiors(placeCode: string): string[] {
  const above = superiorOf(placeCode)
  if (above === null) return []
  const name = nameOfCode(above)
  return [...superiors(above), ...(name === null ? [] : [name])]
}

function keysOf(names: readonly string[]): SearchKeys {
  const nodes = names.map((label, at) => ({
    key: `coinage/${at + 1}` as NodeKey,
    attributes: {
      kind: 'coinage',
      label,
      span: { start: 0, end: 0 },
      reasons: [],
      score: 0,
      x: 0,
      y: 0,
      size: 0,
    } as const,
  }))
  return buildSearchKeys({ nodes }, names.join('\n'))
}
