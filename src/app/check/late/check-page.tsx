import { IntakeView } from '../../intake/late/intake-view.tsx'
import { messagesIn } from '../../page/messages.ts'
import type { PageModel } from '../../page/model.ts'
import { DraftPreview } from './draft-preview.tsx'
import { Findings } from './findings.tsx'
import { checkMessagesIn } from './messages.ts'

/** The endings of the files that are read, for the file chooser. */
const ACCEPTED = '.docx,.pdf,.txt,.md,.html,.htm,text/plain'

/** Draws the page for drafters: where a draft is dropped, what was found in it, its graph. */
export function CheckPage({ model }: { readonly model: PageModel }) {
  const { lang } = model.view
  const words = checkMessagesIn(lang)
  const m = messagesIn(lang)
  const draft = model.check?.draft ?? { phase: 'idle' as const }
  const actions = model.check?.actions
  return (
    <div class={`intake-page is-${draft.phase}`}>
      <header>
        <h1 tabIndex={-1}>{m.tools.check}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <IntakeView words={words} model={model.check} accept={ACCEPTED} />
      {draft.phase === 'done' && actions ? (
        <div class="checked">
          <Findings words={words} draft={draft} actions={actions} />
          <DraftPreview words={words} lang={lang} draft={draft} actions={actions} />
        </div>
      ) : (
        <WhatIsChecked words={words} />
      )}
      <footer class="foot">
        <p>{words.private}</p>
        <p>
          {words.shell}
          {': '}
          <code>npm run -s term-graph -- check {words.shellFile}</code>
        </p>
      </footer>
    </div>
  )
}

/** Draws the kinds of finding with what they mean. */
function WhatIsChecked({ words }: { readonly words: ReturnType<typeof checkMessagesIn> }) {
  const kinds = Object.entries(words.kinds)
  return (
    <section class="block">
      <h2>{words.whatIsChecked}</h2>
      <dl class="checked-kinds">
        {kinds.map(([code, [name, meaning]]) => (
          <div key={code}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
