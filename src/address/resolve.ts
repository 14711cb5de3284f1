import type { GraphNode } from '../model/graph.ts'
import type { TermGraph } from '../model/read-graph.ts'
import { fold } from '../text/fold.ts'
import { decodePart } from './view.ts'

/**
 * Finds the term that a written form means: its name with or without quotation marks, an alias, its slug
 * or the number of its entry.
 *
 * @returns The one term of that form; null where there is none or more than one, which a search then settles.
 */
export function resolveTerm(graph: TermGraph, form: string): GraphNode | null {
  const wanted = fold(form)
  if (wanted === '') return null
  const terms = graph.nodesOf('term')
  const named = terms.filter((term) => [term.name, ...term.aliases].some((name) => fold(name) === wanted))
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null
  const coded = terms.filter((term) => term.key === `term/${form.trim()}` || term.number === form.trim())
  return coded.length === 1 ? (coded[0] ?? null) : null
}

/**
 * Finds the term that a path within a report names by a written form: `term/四区两城`, `term/15`.
 *
 * Some programs escape an address twice: then the form is unescaped once more.
 */
export function resolvePath(graph: TermGraph, path: string): GraphNode | null {
  const form = /^term\/([^/]+)\/?$/.exec(path)?.[1]
  return form === undefined ? null : (resolveTerm(graph, form) ?? resolveTerm(graph, decodePart(form)))
}
