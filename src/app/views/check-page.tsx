import { CheckFindings } from './check-findings.tsx'
import { CheckPreview } from './check-preview.tsx'
import { type CheckTexts, checkTextsIn } from './check-texts.ts'
import { messagesIn } from './messages.ts'
import type { PlainProps } from './plain-pages.tsx'

/** Draws the page on which a draft is checked: where it is dropped, what was found, its graph. */
export function CheckPage({ model }: PlainProps) {
  const { check: state } = model
  const { lang } = model.view
  const c = checkTextsIn(lang)
  return (
    <div class="check-page">
      <h1 tabIndex={-1}>{messagesIn(lang).check}</h1>
      <p class="lead">{c.lead}</p>
      <DraftForm c={c} />
      {state?.kind === 'reading' && <p class="check-note reading">{c.reading(state.name)}</p>}
      {state?.kind === 'failed' && (
        <p class="check-note failed" role="alert">
          <strong>{c.failed}</strong> <span lang="zh-Hans">{`${state.name} ${state.reason}。`}</span>
        </p>
      )}
      {state?.kind === 'checked' && <CheckFindings c={c} draft={state} />}
      {state?.kind === 'checked' && state.graph !== null && <CheckPreview c={c} draft={state} />}
    </div>
  )
}

/** What is in the form has no name: without a script nothing of it could be submitted. */
function DraftForm({ c }: { readonly c: CheckTexts }) {
  return (
    <form id="draft-form" class="draft-form">
      <label class="drop" for="draft-file">
        <strong>{c.drop}</strong>
        <span class="quiet">{c.formats}</span>
        <input type="file" id="draft-file" accept=".docx,.pdf,.txt,.md,.markdown,.html,.htm" />
      </label>
      <div class="paste">
        <label for="draft-text">{c.paste}</label>
        <textarea id="draft-text" rows={4} lang="zh-Hans" />
        <button type="submit" class="primary">
          {c.start}
        </button>
      </div>
      <p class="quiet stays">
        {c.stays} {c.shell}
        <code>npm run -s term-graph -- check 报告.docx</code>
      </p>
      <noscript>
        <p class="check-note failed">{c.noScript}</p>
      </noscript>
    </form>
  )
}
