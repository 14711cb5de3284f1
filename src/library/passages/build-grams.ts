import type { ShelvedReport } from '../library.ts'
import { GramCollector, type GramFiles } from './gram-files.ts'
import { gramAt } from './grams.ts'
import { compareText, searchedStretches } from './searched-text.ts'

/**
 * Builds the places of the grams of all reports, by which passages are found; in linear time.
 *
 * Places are units of the compared text; a report goes by its position among the ids, sorted, as in the catalogue.
 */
export function buildGrams(reports: readonly ShelvedReport[]): GramFiles {
  const grams = new GramCollector()
  const sorted = [...reports].sort((a, b) => (a.id < b.id ? -1 : 1))
  sorted.forEach(({ graph, source }, report) => {
    const text = compareText(source)
    for (const { start, end } of searchedStretches(graph, text))
      for (let at = start; at + 1 < end; at++) grams.add(gramAt(text.level, at), report, at)
  })
  return grams.files()
}
