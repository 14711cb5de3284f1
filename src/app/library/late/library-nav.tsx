import type { Route } from '../../../address/view.ts'
import { hrefOfLibrary, type LibraryContext } from './library-context.ts'

/** Draws the links between the pages of the library: its first page, all its reports, all its concepts, their map. */
export function LibraryNav({ context }: { readonly context: LibraryContext }) {
  const { view, words, m } = context
  const link = (page: Route, text: string) => (
    <a href={hrefOfLibrary(context, page)} aria-current={view.page.kind === page.kind ? 'page' : undefined}>
      {text}
    </a>
  )
  return (
    <nav class="library-nav" aria-label={words.libraryNav}>
      {link({ kind: 'reports' }, words.library)}
      {link({ kind: 'catalogue' }, words.allReports)}
      {link({ kind: 'concepts' }, words.allConcepts)}
      {link({ kind: 'concept-map', at: null }, m.nav['concept-map'])}
    </nav>
  )
}
