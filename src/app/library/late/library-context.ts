import { DEFAULT_VIEW, formatView, type Route, type View } from '../../../address/view.ts'
import { isAddress, type NodeKey, type Slug } from '../../../model/ids.ts'
import type { CatalogueEntry, Concept } from '../../../model/library.ts'
import type { LibraryIndex } from '../../../model/library-files.ts'
import { type Messages, messagesIn } from '../../page/messages.ts'
import type { PlainProps } from '../../page/model.ts'
import type { LibraryModel } from '../library-model.ts'
import { type LibraryMessages, libraryMessagesIn } from './messages.ts'

/** What every view on a page of the library is drawn from. */
export interface LibraryContext {
  readonly view: View
  readonly library: LibraryModel
  readonly index: LibraryIndex
  /** The reports by id. */
  readonly entries: ReadonlyMap<string, CatalogueEntry>
  /** The way from the page to the site's root, with its closing slash. */
  readonly root: string
  readonly m: Messages
  readonly words: LibraryMessages
}

/** What a part of a concept's page is drawn from. */
export interface ConceptProps {
  readonly context: LibraryContext
  readonly concept: Concept
}

/** Makes the context of a page of the library; null where there is no library. */
export function libraryContext({ model, root }: PlainProps): LibraryContext | null {
  const { view, library } = model
  if (library === null) return null
  const { index } = library
  const entries = new Map(index.entries.map((entry) => [entry.id, entry]))
  return {
    view,
    library,
    index,
    entries,
    root,
    m: messagesIn(view.lang),
    words: libraryMessagesIn(view.lang),
  }
}

/** Returns the relative address of a page of the library; `parts` are what else the address asks for. */
export function hrefOfLibrary(
  { root, view }: LibraryContext,
  page: Route,
  parts: Partial<View> = {},
): string {
  return root + formatView({ ...DEFAULT_VIEW, lang: view.lang, ...parts, page })
}

/** Returns the relative address of a concept's page. */
export function hrefOfConcept(context: LibraryContext, slug: Slug): string {
  return hrefOfLibrary(context, { kind: 'concept', slug })
}

/** Returns the relative address of a report's front page. */
export function hrefOfReport(context: LibraryContext, report: string): string {
  return hrefOfLibrary(context, { kind: 'home' }, { report })
}

/** Returns the relative address of a node's page in its report. */
export function hrefOfEntry(context: LibraryContext, report: string, key: NodeKey): string {
  return hrefOfLibrary(context, { kind: 'node', key }, { report })
}

/** Returns the relative address of a block where every report has it: in its full text. */
export function hrefOfPassage(context: LibraryContext, report: string, block: NodeKey): string {
  const address = block.replace(/^[^/]+\//, '')
  const at = isAddress(address) ? address : null
  return hrefOfLibrary(context, { kind: 'text', at }, { report })
}
