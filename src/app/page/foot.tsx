import { formatView, hrefOfTool, TOOLS } from '../../address/view.ts'
import { type Context, hrefOfLibrary, issuerAndDate, titleOfBook } from './context.ts'

/** Draws what every page of a report says of itself: issuer, date, source, that it is no official site. */
export function Foot({ context }: { readonly context: Context }) {
  const { m, book, view } = context
  const { source, compiler } = book.graph.attributes
  return (
    <footer class="foot">
      {view.embed && (
        <p>
          <a
            href={context.root + formatView({ ...view, embed: false, show: 'page' })}
            target="_blank"
            rel="noopener"
          >
            {m.openSite}
          </a>
        </p>
      )}
      <p>{issuerAndDate(book) || titleOfBook(book, m)}</p>
      {book.elsewhere && (
        <p>
          <a href={hrefOfLibrary(context)}>{m.toLibrary}</a>
        </p>
      )}
      <p>{m.foot.notOfficial}</p>
      <p>
        <a href={`${context.root}${encodeURIComponent(book.id)}/${source.file}`} data-plain>
          {m.foot.source}
        </a>
        {' · '}
        {TOOLS.map((tool) => (
          <>
            <a href={hrefOfTool(tool, context.root, view.lang)}>{m.tools[tool]}</a>
            {' · '}
          </>
        ))}
        {m.foot.compiler(compiler, source.sha256.slice(0, 12))}
      </p>
    </footer>
  )
}
