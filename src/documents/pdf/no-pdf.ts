import { DocumentError } from '../document-error.ts'

/** What reads PDFs is larger than all the rest: it is not in the single file. */
export async function readPdf(): Promise<string> {
  throw new DocumentError('no-pdf')
}
