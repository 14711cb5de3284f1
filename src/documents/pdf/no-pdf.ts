import type { DocumentText } from '../document.ts'
import { DocumentError } from '../document-error.ts'

/** Throws: the PDF reader is larger than all the rest, so it is not in the single file. */
export async function readPdf(): Promise<DocumentText> {
  throw new DocumentError('no-pdf')
}
