import { DEFAULT_VIEW, formatView } from '../../links/view.ts'
import { messagesIn } from './messages.ts'
import type { PageModel } from './model.ts'

interface Props {
  readonly model: PageModel
  readonly root: string
}

/** Draws the list of reports. */
export function ReportsPage({ model, root }: Props) {
  const m = messagesIn(model.view.lang)
  return (
    <div class="plain-page">
      <h1 tabIndex={-1}>{m.reports}</h1>
      <p class="lead">{m.reportsLead}</p>
      <ReportList model={model} root={root} />
    </div>
  )
}

/** Draws the page of an address that leads nowhere. */
export function MissingPage({ model, root }: Props) {
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

function ReportList({ model, root }: Props) {
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
