import { DEFAULT_VIEW, formatView } from '../../links/view.ts'
import { messagesIn } from './messages.ts'
import type { PageModel } from './model.ts'

/** What a page that belongs to no report is drawn from. */
export interface PlainProps {
  readonly model: PageModel
  readonly root: string
}

/** Draws the page of an address that leads nowhere. */
export function MissingPage({ model, root }: PlainProps) {
  const m = messagesIn(model.view.lang)
  return (
    <div class="plain-page">
      <p class="eyebrow">404</p>
      <h1 tabIndex={-1}>{m.missing}</h1>
      <p class="lead">{m.missingHelp}</p>
      <ReportList model={model} root={root} />
    </div>
  )
}

/** Draws every report of the site with the number of its terms. */
export function ReportList({ model, root }: PlainProps) {
  const { lang } = model.view
  const m = messagesIn(lang)
  return (
    <ul class="report-list">
      {model.reports.map(({ id, title, terms }) => (
        <li key={id}>
          <a href={root + formatView({ ...DEFAULT_VIEW, report: id, page: { kind: 'home' }, lang })}>
            {title}
          </a>
          <p class="quiet">{m.termCount(terms)}</p>
        </li>
      ))}
    </ul>
  )
}
