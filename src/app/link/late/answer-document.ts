import { IngestError } from '../../../documents/document-error.ts'
import { openText } from '../../../documents/plain/open-text.ts'
import { asLinkInput, linkDocument } from '../../../linking/link-document.ts'
import { LinkError, linkErrorOf } from '../../../linking/link-error.ts'
import { makeLinkTarget } from '../../../linking/link-target.ts'
import { type LinkOptions, linkText } from '../../../linking/link-text.ts'
import { makeTermFinder, type TermUse } from '../../../linking/term-finder.ts'
import type { LinkAnswer, LinkQuestion } from './link-protocol.ts'

/** A file of more bytes is no document. */
const MOST_BYTES = 64 * 1024 * 1024

/** Answers a document with its linked version, or says why there is none. */
export async function answerDocument({ id, draft, terms, base, report, mode }: LinkQuestion): Promise<void> {
  try {
    const options = { find: makeTermFinder(terms), target: makeLinkTarget(base, report), mode }
    if (typeof draft === 'string')
      return post({ id, kind: 'pasted', text: draft, ...linkPasted(draft, options) })
    const bytes = await bytesOf(draft)
    post({ id, kind: 'file', ...linkDocument(asLinkInput(bytes, openText(bytes, draft.name)), options) })
  } catch (error) {
    // An error thrown in a promise would never reach the page.
    const told = error instanceof IngestError ? linkErrorOf(error.code) : error
    if (!(told instanceof LinkError)) console.error(error)
    const [code, reason] = told instanceof LinkError ? [told.code, told.message] : [codeOf(error), '']
    post({ id, kind: 'failed', code, reason })
  }
}

/** Gives where the new links of a pasted text stand: each is two insertions, before and behind its words. */
function linkPasted(text: string, options: LinkOptions) {
  const { insertions, keys, used } = linkText(text, options)
  const links: TermUse[] = keys.map((key, index) => ({
    key,
    start: insertions[2 * index]?.start ?? 0,
    end: insertions[2 * index + 1]?.start ?? 0,
  }))
  return { links, used }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > MOST_BYTES) throw new LinkError('too-large')
  return new Uint8Array(await file.arrayBuffer())
}

/** Gives why a document was not linked: it could not be opened (a folder, a file moved meanwhile), or we broke. */
function codeOf(error: unknown): string {
  return error instanceof DOMException && /^Not(?:Found|Readable)Error$/.test(error.name)
    ? 'unreadable'
    : 'failed'
}

function post(message: LinkAnswer): void {
  self.postMessage(message)
}
