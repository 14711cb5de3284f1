import { DEFAULT_VIEW, formatView, hrefOfTool, TOOLS } from '../../../address/view.ts'
import { messagesIn } from '../../page/messages.ts'
import type { PlainProps } from '../../page/model.ts'
import { reportListMessagesIn } from './report-list-messages.ts'

/** Draws the list of reports. */
export function ReportsPage({ model, root }: PlainProps) {
  const { query } = model.view
  const m = messagesIn(model.view.lang)
  const words = reportListMessagesIn(model.view.lang)
  return (
    <div class="plain-page">
      <h1 tabIndex={-1}>{words.reports}</h1>
      <p class="lead">{query === '' ? words.reportsLead : words.chooseReport(query)}</p>
      <ReportList model={model} root={root} />
      <p class="tools">
        {TOOLS.map((tool) => (
          <>
            <a href={hrefOfTool(tool, root, model.view.lang)}>{m.tools[tool]}</a>{' '}
          </>
        ))}
      </p>
    </div>
  )
}

/** Draws every report of the site with the number of its terms; what was looked up is looked up in the one that is chosen. */
export function ReportList({ model, root }: PlainProps) {
  const { lang, query } = model.view
  const home = { ...DEFAULT_VIEW, page: { kind: 'home' }, lang, lookup: query } as const
  const words = reportListMessagesIn(lang)
  return (
    <ul class="report-list">
      {model.reports.map(({ id, title, terms }) => (
        <li key={id}>
          <a href={root + formatView({ ...home, report: id })}>{title}</a>
          <p class="quiet">{words.termCount(terms)}</p>
        </li>
      ))}
    </ul>
  )
}
