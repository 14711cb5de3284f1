import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const COMPRESSIBLE = /\.(?:html|js|mjs|css|json|jsonld|txt|csv|svg|ttl|gexf|xml|bin)$/
/** Files of fewer bytes are sent as they are: one packet holds them. */
export const LEAST_BYTES = 1000
/** Beyond this level of Brotli a page takes eight times as long and saves three hundredths. */
const BROTLI_QUICK = 9

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** A compressed form of a file: the ending after the file's own name, and its bytes. */
export interface Compressed {
  readonly ending: '.br' | '.gz'
  readonly bytes: Uint8Array
}

/** Tells whether a file's name is of a kind that is kept compressed beside it. */
export function isCompressible(name: string): boolean {
  return COMPRESSIBLE.test(name)
}

/**
 * Returns the compressed forms of a file, none for one so small that they gain nothing.
 *
 * @param effort `smallest` for what is built once, `quick` for what is written with every site.
 */
export async function compressed(content: Uint8Array, effort: 'smallest' | 'quick'): Promise<Compressed[]> {
  if (content.length < LEAST_BYTES) return []
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: effort === 'quick' ? BROTLI_QUICK : constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  }
  const [brotli, gzipped] = await Promise.all([
    toBrotli(content, { params }),
    toGzip(content, {
      level: effort === 'quick' ? constants.Z_DEFAULT_COMPRESSION : constants.Z_BEST_COMPRESSION,
    }),
  ])
  return [
    { ending: '.br', bytes: brotli },
    { ending: '.gz', bytes: gzipped },
  ]
}
