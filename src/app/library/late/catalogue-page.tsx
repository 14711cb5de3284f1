import type { PlainProps } from '../../page/model.ts'
import { libraryContext } from './library-context.ts'
import { LibraryNav } from './library-nav.tsx'

/** Draws the catalogue of the library's reports. */
export function CataloguePage(props: PlainProps) {
  const context = libraryContext(props)
  if (!context) return null
  return (
    <div class="library-page">
      <LibraryNav context={context} />
      <h1 tabIndex={-1}>{context.words.allReports}</h1>
    </div>
  )
}
