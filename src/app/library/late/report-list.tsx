import { DEFAULT_VIEW, formatView } from '../../../address/view.ts'
import type { PageModel } from '../../page/model.ts'
import { libraryMessagesIn } from './messages.ts'

/** What a page that belongs to no report is drawn from. */
export interface PlainProps {
  readonly model: PageModel
  readonly root: string
}

/** Draws every report of the site with the number of its terms; what was looked up is looked up in the one that is chosen. */
export function ReportList({ model, root }: PlainProps) {
  const { lang, query } = model.view
  const home = { ...DEFAULT_VIEW, page: { kind: 'home' }, lang, lookup: query } as const
  const words = libraryMessagesIn(lang)
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
