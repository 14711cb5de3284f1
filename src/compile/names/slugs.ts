import { isSlug, type Slug } from '../../model/ids.ts'
import { isHanNumeral } from '../../text/numerals.ts'
import { SLUG_PART } from '../patterns.ts'
import { readingsOf, toneless } from './readings.ts'

/**
 * Returns the slug of a name: toneless pinyin run together, ü as v, a hyphen before each numeral, between Han and Latin
 * or digits, and for every other character (`gongye-yizhu-yite`, `2614-gongzuofa`). A name without any reading gets its
 * code points (`u1f600`).
 */
export function formatSlug(name: string): Slug {
  let slug = ''
  let last: 'han' | 'numeral' | 'latin' | 'none' = 'none'
  for (const { char, syllable } of readingsOf(name)) {
    const plain = syllable === null ? char.toLowerCase() : toneless(syllable)
    if (!SLUG_PART.test(plain)) {
      last = 'none'
      continue
    }
    const sort = syllable === null ? 'latin' : isHanNumeral(char) ? 'numeral' : 'han'
    const joined = sort === last || (sort === 'han' && last === 'numeral')
    slug += slug === '' || joined ? plain : `-${plain}`
    last = sort
  }
  return (isSlug(slug) ? slug : `u${[...name].map(codeOf).join('-')}`) as Slug
}

function codeOf(char: string): string {
  return (char.codePointAt(0) ?? 0).toString(16)
}

/** Returns a function that gives each name a slug of its own: a later one with the same slug gets `-2`, `-3` … */
export function newSlugs(): (name: string) => Slug {
  const given = new Set<string>()
  const counts = new Map<string, number>()
  return (name) => {
    const slug = formatSlug(name)
    let count = counts.get(slug) ?? 1
    let unique: string = slug
    while (given.has(unique)) unique = `${slug}-${++count}`
    counts.set(slug, count)
    given.add(unique)
    return unique as Slug
  }
}
