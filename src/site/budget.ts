import { gzipSync } from 'node:zlib'

/** A built script as the bundler reports it. */
export interface Chunk {
  readonly fileName: string
  readonly name: string
  readonly code: string
  readonly imports: readonly string[]
}

/** Bytes of script after gzip that a page loads. */
export interface ScriptSizes {
  /** With search and links working: what a page starts with, and what searches. */
  readonly search: number
  /** With what finds near misses, fuse.js among it, which comes when the first is met. */
  readonly slips: number
  /** With the graph on the screen: what a page starts with, and the canvas. */
  readonly explorer: number
  /** On the page for drafters before a draft is there: neither compiler nor canvas. */
  readonly check: number
  /** On the page that links documents, before one is there. */
  readonly link: number
  /** Every script of the site, other language and other pages included. */
  readonly all: number
}

/** What a page may load. */
export const BUDGET = {
  search: 44_000,
  slips: 54_000,
  explorer: 92_000,
  check: 48_000,
  link: 48_000,
} as const

/** The chunks that are imported late, by the name of their file. */
const LATE = {
  search: ['start-search'],
  slips: ['start-search', 'near-by-fuse'],
  explorer: ['start-explore', 'canvas'],
  check: ['start-elsewhere', 'start-check', 'check-page'],
  link: ['start-elsewhere', 'start-link', 'link-page'],
} as const

/**
 * Gives the gzip sizes of the scripts that a reader loads.
 *
 * @param page The built index.html: the scripts that it names are those a page starts with.
 */
export function measureScripts(chunks: readonly Chunk[], page: string): ScriptSizes {
  const sizeWith = (late: readonly string[]) => {
    const roots = chunks.filter(({ name, fileName }) => page.includes(fileName) || late.includes(name))
    return [...withImports(roots, chunks)].reduce((sum, { code }) => sum + gzipSync(code).length, 0)
  }
  return {
    search: sizeWith(LATE.search),
    slips: sizeWith(LATE.slips),
    explorer: sizeWith(LATE.explorer),
    check: sizeWith(LATE.check),
    link: sizeWith(LATE.link),
    all: sizeWith(chunks.map(({ name }) => name)),
  }
}

/** Gives chunks and all that they import at once. */
function withImports(roots: readonly Chunk[], chunks: readonly Chunk[]): Set<Chunk> {
  const found = new Set<Chunk>()
  const visit = (chunk: Chunk | undefined) => {
    if (chunk === undefined || found.has(chunk)) return
    found.add(chunk)
    for (const file of chunk.imports) visit(chunks.find(({ fileName }) => fileName === file))
  }
  roots.forEach(visit)
  return found
}
