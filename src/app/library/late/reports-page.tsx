import { hrefOfTool, TOOLS } from '../../../address/view.ts'
import { messagesIn } from '../../page/messages.ts'
import { libraryMessagesIn } from './messages.ts'
import { type PlainProps, ReportList } from './report-list.tsx'

/** Draws the list of reports. */
export function ReportsPage({ model, root }: PlainProps) {
  const { query } = model.view
  const m = messagesIn(model.view.lang)
  const words = libraryMessagesIn(model.view.lang)
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
