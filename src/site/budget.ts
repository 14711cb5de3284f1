import { gzipSync } from 'node:zlib'

/** A built script as the bundler reports it. */
export interface Chunk {
  readonly fileName: string
  readonly code: string
  readonly isEntry: boolean
  readonly imports: readonly string[]
}

/** Bytes after gzip that a page may load: at first, and with every chunk the explorer adds. */
export const BUDGET = { first: 32_000, all: 72_000 } as const

/** Scripts that only some readers load: another language of the interface. */
const OPTIONAL = /messages-/

/** Gives the gzip sizes of the scripts a page starts with, and of those and all that the explorer adds. */
export function measureScripts(chunks: readonly Chunk[]): { readonly first: number; readonly all: number } {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const first = new Set<string>()
  const visit = (name: string) => {
    const chunk = byName.get(name)
    if (chunk === undefined || first.has(name)) return
    first.add(name)
    chunk.imports.forEach(visit)
  }
  for (const chunk of chunks) if (chunk.isEntry) visit(chunk.fileName)
  const sum = (names: Iterable<string>) =>
    [...names].reduce((total, name) => total + gzipSync(byName.get(name)?.code ?? '').length, 0)
  return { first: sum(first), all: sum([...byName.keys()].filter((name) => !OPTIONAL.test(name))) }
}
