import { shardOf } from '../../model/library-files.ts'
import { titleOfReport } from '../../model/report-name.ts'
import { nearByFuse } from '../../search/near/near-by-fuse.ts'
import { borrowedConcepts } from '../borrowed.ts'
import { byShare } from '../static/library-files.ts'
import type { FaceSource } from '../store/face-source.ts'
import { type HeldLibrary, memoryStore } from '../store/memory-store.ts'

/** A library in memory with the files of its reports, by id and name. */
export interface HeldFace extends HeldLibrary {
  readonly files: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>
}

/** Makes the source of a face of a library that is held in memory; the library never changes. */
export function memoryFace(held: HeldFace): FaceSource {
  const { library, reports, files } = held
  const store = memoryStore(held, nearByFuse)
  return {
    store,
    version: async () => '1',
    reports: async () =>
      reports.map(({ id, graph }) => ({
        id,
        title: titleOfReport(graph.attributes.report) ?? id,
        terms: graph.nodesOf('term').length,
      })),
    report: async (id) => files.get(id) ?? null,
    conceptsOf: async (report) => borrowedConcepts(report, library.concepts).reverse(),
    async conceptsOfShard(shard) {
      const { shards } = await store.index()
      return library.concepts.filter(({ slug }) => shardOf(slug, shards.concepts) === shard)
    },
    sharedConcepts: async (most) =>
      byShare(library.concepts)
        .filter(({ reports: count }) => count > 1)
        .slice(0, most)
        .map(({ concept }) => concept),
    library: async () => ({ ...library, concepts: [...library.concepts].reverse() }),
  }
}
