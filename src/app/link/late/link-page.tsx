import { IntakeView } from '../../intake/late/intake-view.tsx'
import { messagesIn } from '../../page/messages.ts'
import type { PlainProps } from '../../page/model.ts'
import type { LinkModel } from '../link-model.ts'
import { LinkedResult } from './linked-result.tsx'
import { type LinkMessages, linkMessagesIn } from './messages.ts'

/** The endings of the files that can be linked, for the file chooser. */
const ACCEPTED = '.docx,.txt,.md,.html,.htm,text/plain'

/** Draws the page that links documents: what is put in, what it uses, how it is taken away. */
export function LinkPage({ model, root }: PlainProps) {
  const { lang } = model.view
  const words = linkMessagesIn(lang)
  const { link } = model
  const draft = link?.draft ?? { phase: 'idle' as const }
  return (
    <div class={`intake-page link-page is-${draft.phase}`}>
      <header>
        <h1 tabIndex={-1}>{messagesIn(lang).tools.link}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <Choices words={words} link={link} reports={model.reports} />
      <IntakeView words={words} model={link} accept={ACCEPTED} />
      {draft.phase === 'done' && link && <LinkedResult words={words} link={link} draft={draft} root={root} />}
      <footer class="foot">
        <p>{words.private}</p>
        <p>
          {words.shell}
          {': '}
          <code>npm run -s term-graph -- link {words.shellFile}</code>
        </p>
      </footer>
    </div>
  )
}

interface ChoicesProps {
  readonly words: LinkMessages
  readonly link: LinkModel | null
  readonly reports: readonly { readonly id: string; readonly title: string }[]
}

/** Draws what is linked to, and how much; with one report there is nothing to choose. */
function Choices({ words, link, reports }: ChoicesProps) {
  return (
    <div class="link-choices">
      {reports.length > 1 && (
        <label>
          {words.report}{' '}
          <select
            onChange={link?.actions.chooseReport}
            disabled={link === null}
            value={link?.book?.id ?? reports[0]?.id}
          >
            {reports.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset>
        <legend>{words.mode}</legend>
        {(['first', 'all'] as const).map((mode) => (
          <label key={mode}>
            <input
              type="radio"
              name="mode"
              value={mode}
              checked={(link?.mode ?? 'first') === mode}
              disabled={link === null}
              onChange={link?.actions.chooseMode}
            />
            {words.modes[mode]}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
