import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const COMPRESSIBLE = /\.(?:html|js|mjs|css|json|jsonld|txt|csv|svg|ttl|gexf|xml|bin)$/
/** The endings of compressed forms, after the file's own name. */
export const ENDINGS = ['.br', '.gz'] as const
export type FormEnding = (typeof ENDINGS)[number]

/** Which files are kept compressed, and in which forms. */
export interface FormPolicy {
  /** Files of fewer bytes are sent as they are. */
  readonly least: number
  readonly endings: readonly FormEnding[]
}

/** Everything that takes more than one packet, for every browser. */
export const ALL_FORMS: FormPolicy = { least: 1000, endings: ENDINGS }
/** For the reports of a library: what gains most, as every browser of today takes it. */
export const FEW_FORMS: FormPolicy = { least: 100_000, endings: ['.br'] }
/** How much is done to make a file small: `smallest` for what is built once, `quick` for what is written with every site, `live` for what is sent at once. */
export type Effort = 'smallest' | 'quick' | 'live'
/** Beyond level 9 of Brotli a page takes eight times as long and saves three hundredths; level 5 takes a third of it. */
const BROTLI = { smallest: constants.BROTLI_MAX_QUALITY, quick: 9, live: 5 } as const

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** A compressed form of a file: the ending after the file's own name, and its bytes. */
export interface Compressed {
  readonly ending: FormEnding
  readonly bytes: Uint8Array
}

/** Tells whether a file is of a kind and size that is kept compressed beside it. */
export function hasForms(name: string, size: number, { least }: FormPolicy): boolean {
  return COMPRESSIBLE.test(name) && size >= least
}

/** Returns the compressed forms of a file. */
export function compressed(
  content: Uint8Array,
  endings: readonly FormEnding[],
  effort: Effort,
): Promise<Compressed[]> {
  return Promise.all(
    endings.map(async (ending) => ({
      ending,
      bytes: await (ending === '.br' ? toBrotliForm(content, effort) : toGzipForm(content, effort)),
    })),
  )
}

function toBrotliForm(content: Uint8Array, effort: Effort): Promise<Buffer> {
  return toBrotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI[effort],
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })
}

function toGzipForm(content: Uint8Array, effort: Effort): Promise<Buffer> {
  return toGzip(content, {
    level: effort === 'smallest' ? constants.Z_BEST_COMPRESSION : constants.Z_DEFAULT_COMPRESSION,
  })
}
