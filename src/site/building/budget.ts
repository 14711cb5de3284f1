import { gzipSync } from 'node:zlib'

/** A built script as the bundler reports it. */
export interface Chunk {
  readonly fileName: string
  readonly code: string
  /** The files that it imports at once. */
  readonly imports: readonly string[]
  /** The paths of the modules that it holds. */
  readonly moduleIds: readonly string[]
}

/** A use of a page, what its scripts may weigh after gzip, in bytes, and the modules that it loads late. */
interface Use {
  readonly name: string
  readonly budget: number
  readonly late: readonly string[]
}

const SEARCH = [
  'search/late/start-search.ts',
  'search/late/search-lists.tsx',
  'search/late/recent-searches.ts',
]

/** What a page may load. This is the one place that names modules of the page to the bundler; one that is gone throws. */
export const USES: readonly Use[] = [
  { name: 'searching', budget: 44_000, late: SEARCH },
  { name: 'with slips', budget: 56_000, late: [...SEARCH, 'src/search/near/near-by-fuse.ts'] },
  { name: 'exploring', budget: 92_000, late: ['explore/late/start-explore.ts', 'canvas/canvas.ts'] },
  // The pages for documents before one is there: neither compiler nor canvas.
  {
    name: 'checking',
    budget: 48_000,
    late: ['start/late/start-elsewhere.ts', 'check/late/start-check.ts', 'check/late/check-page.tsx'],
  },
  {
    name: 'linking',
    budget: 48_000,
    late: ['start/late/start-elsewhere.ts', 'link/late/start-link.ts', 'link/late/link-page.tsx'],
  },
]

/** What the scripts of each use weigh. */
export interface ScriptSizes {
  /** All uses and the whole site in words, for the log. */
  readonly said: string
  readonly isOver: boolean
  /** Bytes after gzip, by use. */
  readonly bytes: ReadonlyMap<string, number>
}

/**
 * Measures the scripts that a reader loads.
 *
 * @param page The built index.html: the scripts that it names are those a page starts with.
 * @throws Error for a module that no script holds, and for a page that names no script.
 */
export function measureScripts(
  chunks: readonly Chunk[],
  page: string,
  uses: readonly Use[] = USES,
): ScriptSizes {
  const first = chunks.filter(({ fileName }) => page.includes(fileName))
  if (first.length === 0) throw new Error('the built index.html names no script')
  const bytes = new Map(
    uses.map(({ name, late }) => {
      const roots = [...first, ...late.map((module) => chunkOf(module, chunks))]
      return [name, sizeOf(withImports(roots, chunks))]
    }),
  )
  const said = uses.map(({ name, budget }) => `${name} ${kb(bytes.get(name) ?? 0)} of ${kb(budget)}`)
  return {
    said: `${said.join(', ')}, all ${kb(sizeOf(chunks))} (gzip)`,
    isOver: uses.some(({ name, budget }) => (bytes.get(name) ?? 0) > budget),
    bytes,
  }
}

function chunkOf(module: string, chunks: readonly Chunk[]): Chunk {
  const found = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${module}`)))
  if (found === undefined) throw new Error(`no script holds ${module}, whose budget is measured`)
  return found
}

/** Returns chunks and all that they import at once, each once. */
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

function sizeOf(chunks: Iterable<Chunk>): number {
  return [...chunks].reduce((sum, { code }) => sum + gzipSync(code).length, 0)
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
