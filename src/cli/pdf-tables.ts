import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type { ReadOptions } from '../documents/read-document.ts'

/** Returns where the tables lie that some PDFs need to name their characters: options of `readDocument` in Node. */
export function pdfTables(): Pick<ReadOptions, 'cMapUrl' | 'standardFontDataUrl'> {
  const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  return { cMapUrl: `${pdfjs}/cmaps/`, standardFontDataUrl: `${pdfjs}/standard_fonts/` }
}
