import { messagesIn } from './messages.ts'
import { pageMessagesIn } from './page-messages.ts'
import { type PlainProps, ReportList } from './report-list.tsx'

/** Draws the page of an address that leads nowhere. */
export function MissingPage({ model, root }: PlainProps) {
  const { lang } = model.view
  return (
    <div class="plain-page">
      <p class="eyebrow">404</p>
      <h1 tabIndex={-1}>{messagesIn(lang).missing}</h1>
      <p class="lead">{pageMessagesIn(lang).missingHelp}</p>
      <ReportList model={model} root={root} />
    </div>
  )
}
