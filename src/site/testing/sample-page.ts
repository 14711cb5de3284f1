import { readFileSync } from 'node:fs'
import type { BuiltPage } from '../built-page.ts'

/** Returns a built page without assets: the markup of a site is as it always is, its scripts are a word each. */
export function samplePage(): BuiltPage {
  return {
    template: readFileSync('index.html', 'utf8'),
    assets: [],
    embedScript: (first) => `embed ${first}`,
    offlineScript: (base) => `offline ${base}`,
    single: () => ({ script: '', style: '', worker: '', early: '', icon: '' }),
  }
}
