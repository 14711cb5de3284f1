import { DocumentError } from '../documents/document-error.ts'
import { openText } from '../documents/plain/open-text.ts'
import type { LinkMode } from '../linking/choose-uses.ts'
import { asLinkInput, type LinkedDocument, type LinkInput, linkDocument } from '../linking/link-document.ts'
import { LinkError, linkErrorOf } from '../linking/link-error.ts'
import { makeConceptTarget, makeLinkTarget } from '../linking/link-target.ts'
import { type FindableTerm, makeTermFinder } from '../linking/term-finder.ts'
import { UsageError } from './command.ts'
import type { InputFile } from './read-input.ts'

/** A document that is to be linked, and what its links lead to. */
export interface LinkJob extends InputFile {
  readonly terms: readonly FindableTerm[]
  /** The absolute address of the site's root; empty where it has none. */
  readonly base: string
  /** The report whose terms they are; null for the concepts of a library. */
  readonly report: string | null
  readonly mode: LinkMode
}

/** A document with its links. */
export interface LinkedFile extends LinkedDocument {
  readonly format: LinkInput['format']
}

/**
 * Links the terms of a document.
 *
 * @throws UsageError where it cannot be linked.
 */
export function linkFile({ bytes, name, terms, base, report, mode }: LinkJob): LinkedFile {
  const target = report === null ? makeConceptTarget(base) : makeLinkTarget(base, report)
  try {
    const input = asLinkInput(bytes, openText(bytes, name))
    return { format: input.format, ...linkDocument(input, { find: makeTermFinder(terms), target, mode }) }
  } catch (error) {
    const said = error instanceof DocumentError ? (linkErrorOf(error.code) ?? error) : error
    if (said instanceof LinkError) throw new UsageError(`${name} ${said.message}。`)
    throw said
  }
}
