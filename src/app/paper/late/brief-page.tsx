import { formatView } from '../../../address/view.ts'
import type { NodeOf } from '../../../model/graph.ts'
import { slugOf } from '../../../model/ids.ts'
import { BlockLinks } from '../../page/block-link.tsx'
import { type Context, issuerAndDate, nameOfReport } from '../../page/context.ts'
import type { Actions, ReportProps } from '../../page/model.ts'
import { QuotationList } from '../../term/quotation.tsx'
import { type BriefEntry, briefEntries, estimateSheets } from './brief-entries.ts'
import { paperMessagesIn } from './messages.ts'
import { PaperEntry } from './paper-entry.tsx'

type Term = NodeOf<'term'>

/** The most sheets that a brief should take. */
const SHEETS = 2

/** Draws the terms that a reader picked on one or two sheets, and what picks them. */
export function BriefPage({ context, model, actions }: ReportProps) {
  const { book, view } = context
  const words = paperMessagesIn(view.lang)
  const terms = book.graph.nodesOf('term')
  const picked = view.picks.flatMap((slug) => terms.filter((term) => slugOf(term.key) === slug))
  const entries = briefEntries(book, picked)
  return (
    <div class="paper brief">
      <header class="paper-head">
        <h1 tabIndex={-1}>{words.briefHeading}</h1>
        <p class="of-report" lang="zh-Hans">
          {nameOfReport(book, context.m)}
        </p>
        <p class="meta">{issuerAndDate(book)}</p>
      </header>
      <Picker
        context={context}
        terms={terms}
        picked={picked}
        isLong={estimateSheets(entries) > SHEETS}
        actions={actions}
      />
      {picked.length === 0 && <p class="quiet">{words.nothingPicked}</p>}
      {entries.map((entry) => (
        <PaperEntry key={entry.term.key} context={context} term={entry.term} site={model.site}>
          <BriefUses context={context} entry={entry} />
        </PaperEntry>
      ))}
    </div>
  )
}

interface PickerProps {
  readonly context: Context
  readonly terms: readonly Term[]
  readonly picked: readonly Term[]
  /** Whether the brief takes more sheets than it should. */
  readonly isLong: boolean
  readonly actions: Actions
}

function Picker({ context, terms, picked, isLong, actions }: PickerProps) {
  const { view, root } = context
  const words = paperMessagesIn(view.lang)
  const toggle = (term: Term) => {
    const slug = slugOf(term.key)
    const others = view.picks.filter((one) => one !== slug)
    actions.change({ picks: picked.includes(term) ? others : [...others, slug] })
  }
  return (
    <form class="picker" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{words.pickHeading}</legend>
        <p>{words.pickHelp}</p>
        <ul lang="zh-Hans">
          {terms.map((term) => (
            <li key={term.key}>
              <label>
                <input type="checkbox" checked={picked.includes(term)} onChange={() => toggle(term)} />
                {term.label}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <p class="paper-bar">
        <button type="button" class="button" onClick={actions.print} disabled={picked.length === 0}>
          {words.print}
        </button>
        <output>
          {words.picked(picked.length)} {isLong && words.tooMany}
        </output>
        {picked.length > 0 && (
          <>
            <a class="action" data-copy="view" href={root + formatView(view)}>
              {words.copyBrief}
            </a>
            <a class="action" data-stay="" href={root + formatView({ ...view, picks: [] })}>
              {words.clear}
            </a>
          </>
        )}
      </p>
    </form>
  )
}

function BriefUses({ context, entry }: { readonly context: Context; readonly entry: BriefEntry }) {
  const { term, quoted, others } = entry
  if (quoted.length === 0) return <p class="quiet">{context.m.neverCited}</p>
  return (
    <>
      <QuotationList context={context} of={term.key} quotations={quoted} />
      {others.length > 0 && (
        <p class="where">
          {paperMessagesIn(context.view.lang).alsoAt}{' '}
          <BlockLinks context={context} blocks={others} most={Infinity} />
        </p>
      )}
    </>
  )
}
