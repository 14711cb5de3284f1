import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatSums, parseSums, SUMS_FILE, type Sums } from '../model/sums.ts'
import { hashOf } from './report-folder.ts'
import { formatSiteList, namesOf, SITE_LIST, type SiteList } from './site-list.ts'

/** Reads what the site in a folder held when it was written; nothing where no sums are there, or damaged ones. */
export function readSiteSums(out: string): Sums {
  try {
    return parseSums(readFileSync(join(out, SUMS_FILE), 'utf8'), hashOf) ?? new Map()
  } catch {
    return new Map() // everything is made again
  }
}

/** Tells whether a file of a site holds what it held when it was written. */
export function isAsWritten(out: string, sums: Sums, name: string): boolean {
  try {
    return sums.get(name) === hashOf(readFileSync(join(out, name)))
  } catch {
    return false // gone, or no file any more
  }
}

/**
 * Formats the sums of a site.
 *
 * @param list The site's files, its sums among them.
 * @param sumOf Returns the sum of one of them.
 */
export function formatSiteSums(list: SiteList, sumOf: (name: string) => string | undefined): string {
  const sums = namesOf(list).flatMap((name): [string, string][] => {
    const sum = sumOf(name)
    return sum === undefined || name === SUMS_FILE ? [] : [[name, sum]]
  })
  return formatSums(new Map([...sums, [SITE_LIST, hashOf(formatSiteList(list))]]), hashOf)
}
