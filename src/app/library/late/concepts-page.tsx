import type { PlainProps } from '../../page/model.ts'
import { libraryContext } from './library-context.ts'
import { LibraryNav } from './library-nav.tsx'

/** Draws the table of the library's concepts. */
export function ConceptsPage(props: PlainProps) {
  const context = libraryContext(props)
  if (!context) return null
  return (
    <div class="library-page">
      <LibraryNav context={context} />
      <h1 tabIndex={-1}>{context.words.allConcepts}</h1>
    </div>
  )
}
