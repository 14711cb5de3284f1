import { describe, expect, it } from 'vitest'
import { holdLibrary, SMALL, SMALL_ROWS } from '../library/testing/small-library.ts'
import type { Slug } from '../model/ids.ts'
import { conceptCards } from '../model/library-files.ts'
import type { EmbeddedReport } from '../model/site-data.ts'
import { conceptScripts } from './terms-script.ts'

/** Runs a script as a page would, and returns what it hands over. */
function run(script: string): EmbeddedReport {
  const window: { policyTermGraphReports?: EmbeddedReport[] } = {}
  new Function('window', script)(window)
  return window.policyTermGraphReports![0]!
}

describe('the scripts of a library for other pages', () => {
  const files = new Map(conceptScripts(holdLibrary(SMALL, SMALL_ROWS).library))

  it('hand over every explained name, without what it means', () => {
    const { id, terms } = run(files.get('library/terms.js')!)
    expect(id).toBe('library')
    expect(terms.map(({ name }) => name)).toContain('河长制')
    expect(terms.every(({ definition }) => definition === '')).toBe(true)
  })

  it('tell in the file of a concept what it means, and by whom', () => {
    const id = conceptCards('hezhangzhi' as Slug)
    const { terms } = run(files.get(`${id}/terms.js`)!)
    expect(terms.find(({ name }) => name === '河长制')?.definition).toMatch(/^.+2023年.*：指在河流设立河长/)
  })
})
