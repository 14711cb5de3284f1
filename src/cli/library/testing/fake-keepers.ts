import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import type { KeptReport } from '../../../database/settle/put-reports.ts'
import type { LibraryFault } from '../../../database/settle/verify.ts'
import type { CatalogueRow } from '../../../library/catalogue/catalogue-row.ts'
import { entryOfReport } from '../../../library/catalogue/entry-of-report.ts'
import { mergeCatalogue } from '../../../library/catalogue/merge-catalogue.ts'
import { buildLibrary, type ShelvedReport } from '../../../library/library.ts'
import { type HeldLibrary, memoryStore } from '../../../library/store/memory-store.ts'
import { parseGraph } from '../../../model/read-graph.ts'
import { nearByFuse } from '../../../search/near/near-by-fuse.ts'
import { samplePage } from '../../../site/testing/sample-page.ts'
import type { Io } from '../../command.ts'
import { libraryCommandWith } from '../../commands/library.ts'
import { LIBRARY_TOOLS } from '../../library-tools.ts'
import { main } from '../../main.ts'
import { USAGES } from '../../usage.ts'
import type { LibraryAccess, LibraryKeeper, OpenKeeper } from '../keeper.ts'

/** A library in memory, and a note of what was done with it. */
export class FakeLibrary {
  readonly reports = new Map<string, KeptReport>()
  /** The ids of each transaction. */
  readonly puts: string[][] = []
  catalogue: readonly CatalogueRow[] = []
  settled: HeldLibrary | null = null
  faults: readonly LibraryFault[] = []
  isDistributed = false
  /** Called before each transaction. */
  beforePut: () => void = () => {}

  shelved(): ShelvedReport[] {
    const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
    return [...this.reports.values()].map(({ id, files }) => ({
      id,
      graph: parseGraph(text(files['graph.json'])),
      source: text(files['source.txt']),
    }))
  }

  settle() {
    const reports = this.shelved()
    const library = buildLibrary(reports, this.catalogue, LIBRARY_TOOLS)
    this.settled = { library, reports, keysOf: LIBRARY_TOOLS.keysOf }
    return { reports: library.entries.length, concepts: library.concepts.length }
  }

  keeper(): LibraryKeeper {
    return {
      known: async () =>
        new Map(
          [...this.reports].map(([id, { document, files }]) => [id, { document, hash: hashOf(files) }]),
        ),
      put: async (reports) => {
        this.beforePut()
        this.puts.push(reports.map(({ id }) => id))
        for (const report of reports) this.reports.set(report.id, report)
      },
      rows: async (rows) => {
        const ids = new Set(rows.map(({ id }) => id))
        this.catalogue = [...this.catalogue.filter(({ id }) => !ids.has(id)), ...rows]
      },
      remove: async (ids) => ids.filter((id) => this.reports.delete(id)).length,
      settle: async () => this.settle(),
      rebuild: async () => this.settle(),
      verify: async () => this.faults,
      list: async () => {
        const told = this.shelved().map(({ id, graph }) => entryOfReport(id, graph, LIBRARY_TOOLS.divisions))
        return mergeCatalogue(told, this.catalogue, LIBRARY_TOOLS.divisions).entries
      },
      files: async (ids) => new Map(ids.map((id) => [id, this.reports.get(id)?.files ?? {}])),
      store: () => {
        if (this.settled === null) throw new Error('never settled')
        return memoryStore(this.settled, nearByFuse)
      },
      distribute: async () => {
        this.isDistributed = true
      },
      close: async () => {},
    }
  }
}

function hashOf(files: KeptReport['files']): string {
  const hash = createHash('sha256')
  for (const [name, content] of Object.entries(files).sort()) hash.update(name).update(content)
  return hash.digest('hex')
}

/** Runs `library` commands on libraries in memory, one for each folder or address. */
export class FakeKeepers {
  readonly libraries = new Map<string, FakeLibrary>()
  /** What opening one throws. */
  failure: Error | null = null

  /** Returns the library of a folder or an address. */
  at(target: string): FakeLibrary {
    const library = this.libraries.get(target) ?? new FakeLibrary()
    this.libraries.set(target, library)
    return library
  }

  /** Runs `library` in a folder; returns its exit code and what it printed, but for progress. */
  async run(cwd: string, argv: readonly string[]) {
    const out: string[] = []
    const err: string[] = []
    const io: Io = { out: (line) => out.push(line), err: (line) => err.push(line), cwd }
    const open: OpenKeeper = (target, access) => this.open(target, access)
    const load = async () => libraryCommandWith({ open, openPage: samplePage })
    const code = await main(['library', ...argv], io, new Map([['library', { usage: USAGES.library, load }]]))
    // How far work is shows only where it takes long.
    const told = err.filter((line) => !line.startsWith('正在'))
    return { code, out, err: told, text: [...out, ...told].join('\n') }
  }

  private async open(target: string, access: LibraryAccess): Promise<LibraryKeeper> {
    if (this.failure !== null) throw this.failure
    if (access === 'write' && target.startsWith('/')) mkdirSync(target, { recursive: true })
    return this.at(target).keeper()
  }
}
