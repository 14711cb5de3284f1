import type { PDFPageProxy } from 'pdfjs-dist'
import { DOCUMENT_LIMITS } from '../../model/document-limits.ts'
import { DocumentError } from '../document-error.ts'
import { checkType1Fonts } from './font-programs.ts'
import type { PdfPage, TextPiece } from './page.ts'
import { plainCharacters } from './radicals.ts'

/** Where pdfjs finds the tables that some documents need; folder addresses with a slash at their end. */
export interface PdfAssets {
  readonly cMapUrl?: string
  readonly standardFontDataUrl?: string
}

/** How far from upright, as a share of its size, text may stand. */
const MOST_SLANT = 0.1

/**
 * Returns the pages of a PDF with the upright text on them.
 *
 * @throws DocumentError `encrypted` where a password is asked for, `too-large` for too many pages, `damaged`
 *   where the document cannot be read.
 */
export async function loadPages(bytes: Uint8Array, assets: PdfAssets): Promise<PdfPage[]> {
  checkType1Fonts(bytes)
  const { getDocument, VerbosityLevel } = await loadPdfjs()
  const task = getDocument({
    data: Uint8Array.from(bytes), // the reader keeps what it is given
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    ...(assets.cMapUrl === undefined ? {} : { cMapUrl: assets.cMapUrl, cMapPacked: true }),
    ...(assets.standardFontDataUrl === undefined ? {} : { standardFontDataUrl: assets.standardFontDataUrl }),
  })
  try {
    const document = await task.promise
    if (document.numPages > DOCUMENT_LIMITS.pages) throw new DocumentError('too-large')
    const pages: PdfPage[] = []
    for (let number = 1; number <= document.numPages; number++)
      pages.push(await readPage(await document.getPage(number)))
    return pages
  } catch (error) {
    if (error instanceof DocumentError) throw error
    throw new DocumentError(
      error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged',
    )
  } finally {
    await task.destroy()
  }
}

/** Runs the reader where we are, be it Node or a worker of a page: it starts no worker of its own. */
async function loadPdfjs() {
  const scope = globalThis as { pdfjsWorker?: object; window?: unknown }
  // Within a worker that has no window the reader would take itself for the worker and answer its messages.
  const isBare = scope.window === undefined
  if (isBare) scope.window = scope
  try {
    scope.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  } finally {
    if (isBare) delete scope.window
  }
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { transform, height } = page.getViewport({ scale: 1 })
  const { items, styles } = await page.getTextContent()
  const pieces = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '' || styles[item.fontName]?.vertical === true) return []
    const piece = placePiece(item.str, item.width, transform, item.transform)
    return piece ? [piece] : []
  })
  page.cleanup()
  return { height, pieces }
}

/** Places text on the page as it is seen; null for text that is turned. */
function placePiece(
  str: string,
  width: number,
  page: readonly number[],
  own: readonly number[],
): TextPiece | null {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = page
  const [, , ownC = 0, ownD = 1, x = 0, y = 0] = own
  const [across, up] = [a * ownC + c * ownD, b * ownC + d * ownD]
  const [along, rise] = [a * (own[0] ?? 1) + c * (own[1] ?? 0), b * (own[0] ?? 1) + d * (own[1] ?? 0)]
  const size = Math.hypot(across, up)
  if (!(size > 0) || along <= 0 || Math.abs(rise) > along * MOST_SLANT) return null
  return { text: plainCharacters(str), x: a * x + c * y + e, y: b * x + d * y + f, width, size }
}
