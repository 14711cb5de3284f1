import type { InlinedSite } from '../../../model/site-data.ts'

let site: InlinedSite | null = null

/** Gives what the page holds. */
export function siteOf(): InlinedSite {
  site ??= JSON.parse(document.getElementById('inlined')?.textContent ?? '') as InlinedSite
  return site
}
