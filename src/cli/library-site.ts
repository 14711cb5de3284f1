import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { resolvePath } from '../address/resolve.ts'
import { formatPath, parseView, type View } from '../address/view.ts'
import type { NodeKey } from '../model/ids.ts'
import { GraphError, parseGraph, type TermGraph } from '../model/read-graph.ts'
import { editionOf } from '../model/site-data.ts'
import { renderForward } from '../site/forwards.ts'

/** What a library's site answers at an address for which it has no file. */
export type LibraryAnswer =
  /** The page that draws any address of a report from its data. */
  | { readonly kind: 'page' }
  /** Another address, seen from the site's root, and whether it is the same for ever. */
  | { readonly kind: 'forward'; readonly to: string; readonly isLasting: boolean }
  /** A page that lists what the address may mean. */
  | { readonly kind: 'choice'; readonly html: string }

/**
 * Opens the site of a library in a folder.
 *
 * @returns A function that finds what an address means, by its path from the site's root as it was asked for; it returns
 * null for an address that no report has, and in a site of one report, which has a file for each of its addresses.
 */
export function openLibrary(dir: string): (path: string) => LibraryAnswer | null {
  const graphOf = cacheGraphs(dir)
  return (path) => {
    const asked = askedIn(path)
    if (asked === null || !reportsOf(dir).includes(asked.id)) return null
    const graph = graphOf(asked.id)
    return graph && answerOf(asked, graph)
  }
}

/** An address of a report that may be none of a file, as it was asked for. */
export interface AskedAddress {
  readonly id: string
  readonly path: string
  readonly view: View
  /** What it names in the report. */
  readonly name: string
}

/** Reads what an address names in a report; null where it names a page that has a file, or no report. */
export function askedIn(path: string): AskedAddress | null {
  const view = parseView({ path })
  const { report: id, page } = view
  const name = page.kind === 'node' ? page.key : page.kind === 'missing' ? page.path : null
  return id === null || name === null ? null : { id, path, view, name }
}

/** Finds what an address without a file means in the graph of its report; null where it means nothing. */
export function answerOf(asked: AskedAddress, graph: TermGraph): LibraryAnswer | null {
  const { path, view, name } = asked
  if (view.page.kind !== 'node' || graph.node(view.page.key) === undefined)
    return forwardOf({ id: asked.id, graph, asked: path }, name)
  return path.endsWith('/') ? { kind: 'page' } : { kind: 'forward', to: formatPath(view), isLasting: true }
}

/** The report that an address names, and the address as it was asked for. */
interface Asked {
  readonly id: string
  readonly graph: TermGraph
  readonly asked: string
}

/** Finds the terms that a written form or a number leads to. */
function forwardOf({ id, graph, asked }: Asked, path: string): LibraryAnswer | null {
  const term = resolvePath(graph, path)
  const toNode = (key: NodeKey) => formatPath({ report: id, page: { kind: 'node', key } })
  if (term !== null) return { kind: 'forward', to: toNode(term.key), isLasting: false }
  const number = /^term\/([^/]+)\/?$/.exec(path)?.[1]
  const to = graph.nodesOf('term').filter((one) => one.number !== null && one.number === number)
  if (number === undefined || to.length === 0) return null
  if (!asked.endsWith('/')) return { kind: 'forward', to: `${asked}/`, isLasting: true }
  return { kind: 'choice', html: renderForward({ id }, { path: `term/${number}`, to }, null) }
}

/** Returns the ids of a library's reports; none for any other site. */
function reportsOf(dir: string): string[] {
  const list: unknown = readJson(join(dir, 'reports.json'))
  const ids = Array.isArray(list) ? list.map((entry) => String(entry?.id)) : []
  return editionOf(ids.length) === 'library' ? ids : []
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null // no list, or one that is just being written: the site is served as it lies there
  }
}

/** Returns a function that reads the graph of a report, each version of it once; null where it cannot be read. */
function cacheGraphs(dir: string): (id: string) => TermGraph | null {
  const known = new Map<string, { readonly changed: number; readonly graph: TermGraph | null }>()
  return (id) => {
    const path = join(dir, id, 'graph.json')
    if (!existsSync(path)) return null
    const changed = statSync(path).mtimeMs
    const before = known.get(id)
    if (before?.changed === changed) return before.graph
    const graph = readGraph(path)
    known.set(id, { changed, graph })
    return graph
  }
}

function readGraph(path: string): TermGraph | null {
  try {
    return parseGraph(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof GraphError) return null
    throw error
  }
}
