import type { PlainProps } from '../../page/model.ts'
import { libraryContext } from './library-context.ts'
import { LibraryNav } from './library-nav.tsx'
import { ResultsPage } from './results/results-page.tsx'

/** Draws the first page of the library: what it holds, the most shared concepts, its reports by place and year. */
export function LibraryHome(props: PlainProps) {
  const context = libraryContext(props)
  if (!context) return null
  const { results } = context.library
  if (results !== null) return <ResultsPage context={context} results={results} />
  return (
    <div class="library-page">
      <LibraryNav context={context} />
      <h1 tabIndex={-1}>{context.words.library}</h1>
    </div>
  )
}
