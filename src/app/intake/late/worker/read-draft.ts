import { DocumentError } from '../../../../documents/document-error.ts'
import { DOCUMENT_LIMITS } from '../../../../model/document-limits.ts'
import type { Refusal } from '../../intake-model.ts'

/**
 * Reads the bytes of a file that was put in.
 *
 * @throws DocumentError for one that is too large.
 * @throws DOMException for one that cannot be opened: a folder, or a file that was moved meanwhile.
 */
export async function readFile(file: File): Promise<Uint8Array> {
  if (file.size > DOCUMENT_LIMITS.bytes) throw new DocumentError('too-large')
  return new Uint8Array(await file.arrayBuffer())
}

/**
 * Returns why a file could not be read, or says that it could not be opened.
 *
 * @throws any other error: then something of ours broke.
 */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof DocumentError) return { code: error.code, reason: error.message }
  const isUnreadable = error instanceof DOMException && /^Not(?:Found|Readable)Error$/.test(error.name)
  if (isUnreadable) return { code: 'unreadable', reason: '' }
  throw error
}
