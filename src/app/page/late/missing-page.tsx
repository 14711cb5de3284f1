import { ReportList } from '../../library/late/reports-page.tsx'
import { messagesIn } from '../messages.ts'
import type { PlainProps } from '../model.ts'
import { GoneNote } from './moved-note.tsx'

/** Draws the page of an address that leads nowhere. */
export function MissingPage({ model, root }: PlainProps) {
  const { view, book } = model
  const { lang, page } = view
  const path = page.kind === 'missing' ? page.path.replace(/\/$/, '') : ''
  const gone = book?.moved.find(({ from }) => from === path)
  return (
    <div class="plain-page">
      <p class="eyebrow">404</p>
      <h1 tabIndex={-1}>{messagesIn(lang).missing}</h1>
      {gone ? (
        <GoneNote words={messagesIn(lang).gone} model={model} moved={gone} root={root} />
      ) : (
        <p class="lead">{messagesIn(lang).missingHelp}</p>
      )}
      <ReportList model={model} root={root} />
    </div>
  )
}
