import type { Concept } from '../model/library.ts'

/** Returns the ids of the reports that use or define a concept, sorted. */
export function reportsOf({ entries, uses }: Pick<Concept, 'entries' | 'uses'>): string[] {
  return [...new Set([...entries, ...uses].map(({ report }) => report))].sort()
}
