import { hrefOfLibrary, type LibraryContext } from './library-context.ts'

/** Draws the links between the pages of the library: its first page, all its reports, all its concepts. */
export function LibraryNav({ context }: { readonly context: LibraryContext }) {
  const { view, words } = context
  const link = (kind: 'reports' | 'catalogue' | 'concepts', text: string) => (
    <a href={hrefOfLibrary(context, { kind })} aria-current={view.page.kind === kind ? 'page' : undefined}>
      {text}
    </a>
  )
  return (
    <nav class="library-nav" aria-label={words.libraryNav}>
      {link('reports', words.library)}
      {link('catalogue', words.allReports)}
      {link('concepts', words.allConcepts)}
    </nav>
  )
}
