import { DocumentError } from '../../../../documents/document-error.ts'
import { openText } from '../../../../documents/plain/open-text.ts'
import { asLinkInput, type LinkedDocument, linkDocument } from '../../../../linking/link-document.ts'
import { LinkError, linkErrorOf } from '../../../../linking/link-error.ts'
import { makeLinkTarget } from '../../../../linking/link-target.ts'
import { type LinkOptions, linkText } from '../../../../linking/link-text.ts'
import { type FindableTerm, makeTermFinder, type TermUse } from '../../../../linking/term-finder.ts'
import type { NodeKey } from '../../../../model/ids.ts'
import type { Refusal } from '../../../intake/intake-model.ts'
import { readFile, refusalOf } from '../../../intake/late/worker/read-draft.ts'

/** A document that is to be linked, and what its links lead to. */
export interface LinkQuestion {
  readonly draft: File | string
  readonly terms: readonly FindableTerm[]
  /** The absolute address of the site's root; empty where it has none. */
  readonly base: string
  readonly report: string
  readonly mode: 'first' | 'all'
}

/** A pasted text with its new links. */
export interface LinkedPaste {
  readonly text: string
  /** Where the new links stand. */
  readonly links: readonly TermUse[]
  readonly used: readonly NodeKey[]
}

/** Links the terms of a document, or returns why it has none. */
export async function linkDraft(question: LinkQuestion): Promise<LinkedPaste | LinkedDocument | Refusal> {
  const { draft, terms, base, report, mode } = question
  try {
    const options = { find: makeTermFinder(terms), target: makeLinkTarget(base, report), mode }
    if (typeof draft === 'string') return linkPasted(draft, options)
    const bytes = await readFile(draft)
    return linkDocument(asLinkInput(bytes, openText(bytes, draft.name)), options)
  } catch (error) {
    const told = error instanceof DocumentError ? linkErrorOf(error.code) : error
    return told instanceof LinkError ? { code: told.code, reason: told.message } : refusalOf(error)
  }
}

/** Returns where the new links of a pasted text stand: each is two insertions, before and behind its words. */
function linkPasted(text: string, options: LinkOptions): LinkedPaste {
  const { insertions, keys, used } = linkText(text, options)
  const links = keys.map((key, index) => ({
    key,
    start: insertions[2 * index]?.start ?? 0,
    end: insertions[2 * index + 1]?.start ?? 0,
  }))
  return { text, links, used }
}
