import { openText } from '../documents/plain/open-text.ts'
import type { LinkMode } from '../linking/choose-uses.ts'
import { asLinkInput, type LinkedDocument, linkDocument as link } from '../linking/link-document.ts'
import { makeLinkTarget } from '../linking/link-target.ts'
import { makeTermFinder } from '../linking/term-finder.ts'
import type { SerializedTermGraph } from '../model/graph.ts'
import { indexGraph } from '../model/read-graph.ts'

export { DocumentError } from '../documents/document-error.ts'
export type { LinkMode } from '../linking/choose-uses.ts'
export type { LinkedDocument } from '../linking/link-document.ts'
export { LinkError } from '../linking/link-error.ts'
export { makeTermFinder, type TermFinder, type TermUse } from '../linking/term-finder.ts'

/** How the terms of a report are linked in a document. */
export interface LinkWish {
  /** The compiled report whose terms are linked. */
  readonly graph: SerializedTermGraph
  /** The report's id on its site. */
  readonly report: string
  /** The absolute address of the site's root with its closing slash; left out, links are relative to it. */
  readonly base?: string
  /** Links the first use of a term in each section (`first`, as by default), or every one. */
  readonly mode?: LinkMode
}

/**
 * Links the terms that a document uses (.txt, .md, .html, .docx); nothing else of it changes, and a second run changes
 * nothing.
 *
 * @param name The file's name, by whose ending Markdown is told from plain text; null where there is none.
 * @throws DocumentError where it cannot be read, LinkError where it cannot be written back as it was.
 */
export function linkDocument(
  bytes: Uint8Array,
  name: string | null,
  { graph, report, base = '', mode = 'first' }: LinkWish,
): LinkedDocument {
  const find = makeTermFinder(indexGraph(graph).nodesOf('term'))
  return link(asLinkInput(bytes, openText(bytes, name)), { find, target: makeLinkTarget(base, report), mode })
}
