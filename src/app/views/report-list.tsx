import { DEFAULT_VIEW, formatView } from '../../links/view.ts'
import type { PageModel } from './model.ts'
import { pageMessagesIn } from './page-messages.ts'

/** What a page that belongs to no report is drawn from. */
export interface PlainProps {
  readonly model: PageModel
  readonly root: string
}

/** Draws every report of the site with the number of its terms. */
export function ReportList({ model, root }: PlainProps) {
  const { lang } = model.view
  const words = pageMessagesIn(lang)
  return (
    <ul class="report-list">
      {model.reports.map(({ id, title, terms }) => (
        <li key={id}>
          <a href={root + formatView({ ...DEFAULT_VIEW, report: id, page: { kind: 'home' }, lang })}>
            {title}
          </a>
          <p class="quiet">{words.termCount(terms)}</p>
        </li>
      ))}
    </ul>
  )
}
