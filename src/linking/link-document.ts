import { linkDocx } from './docx/link-docx.ts'
import { LinkError } from './link-error.ts'
import { linkHtml } from './link-html.ts'
import { linkMarkdown } from './link-markdown.ts'
import { type LinkedTerms, type LinkOptions, linkText } from './link-text.ts'
import { insertIntoFile, type TextFile } from './splice-bytes.ts'

/** A document that can be linked: its bytes and, but for a Word document, what they say. */
export type LinkInput =
  | ({ readonly format: 'text' | 'markdown' | 'html' } & TextFile)
  | { readonly format: 'docx'; readonly bytes: Uint8Array }

/** The document with its links, and its terms. */
export interface LinkedDocument extends LinkedTerms {
  readonly bytes: Uint8Array
}

/** What a document was opened as; see `openText`. */
type Opened =
  | { readonly format: 'docx' | 'pdf' }
  | ({ readonly format: 'text' | 'markdown' | 'html' } & Omit<TextFile, 'bytes'>)

/**
 * Returns an opened document as it can be linked.
 *
 * @throws LinkError `pdf` for one that cannot.
 */
export function asLinkInput(bytes: Uint8Array, opened: Opened): LinkInput {
  if (opened.format === 'pdf') throw new LinkError('pdf')
  return 'text' in opened ? { ...opened, bytes } : { format: 'docx', bytes }
}

const LINKERS = { text: linkText, markdown: linkMarkdown, html: linkHtml } as const

/**
 * Links the terms of a document; nothing else of it changes, and a second run changes nothing.
 *
 * @throws LinkError where it cannot be opened, or not be written back as it was.
 */
export function linkDocument(input: LinkInput, options: LinkOptions): LinkedDocument {
  if (input.format === 'docx') return linkDocx(input.bytes, options)
  const { insertions, ...terms } = LINKERS[input.format](input.text, options)
  return { bytes: insertIntoFile(input, insertions), ...terms }
}
