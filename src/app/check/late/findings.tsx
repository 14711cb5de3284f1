import type { Finding } from '../../../model/finding.ts'
import { groupBy } from '../../../text/collect.ts'
import type { CheckActions, CheckedDraft } from '../check-model.ts'
import type { CheckMessages } from './messages.ts'

/** A draft with more findings of one kind has them in the list that is copied. */
const MOST_SHOWN = 100

interface Props {
  readonly words: CheckMessages
  readonly draft: CheckedDraft
  readonly actions: CheckActions
}

/** Draws what was found: a count, a filter by kind, and a card a finding, kind by kind. */
export function Findings({ words, draft, actions }: Props) {
  const groups = [...groupBy(draft.findings, ({ code }) => code)]
  const shown = draft.only === null ? groups : groups.filter(([code]) => code === draft.only)
  return (
    <section class="findings" aria-labelledby="findings-heading">
      <FindingsHead words={words} draft={draft} actions={actions} />
      {groups.length > 1 && (
        <Filter words={words} groups={groups} only={draft.only} showOnly={actions.showOnly} />
      )}
      {shown.map(([code, findings]) => (
        <section key={code} class="finding-group">
          <h3>
            {words.kinds[code]?.[0] ?? code} <span class="number">{findings.length}</span>
          </h3>
          <ol>
            {findings.slice(0, MOST_SHOWN).map((finding) => (
              <FindingCard key={`${finding.span.start} ${finding.message}`} words={words} finding={finding} />
            ))}
          </ol>
          {findings.length > MOST_SHOWN && <p class="quiet">{words.more(findings.length - MOST_SHOWN)}</p>}
        </section>
      ))}
    </section>
  )
}

/** Draws the count, what there is to know of the reading, and the ways to the list as text and to the graph. */
function FindingsHead({ words, draft, actions }: Props) {
  const { notes, copy, listing } = draft
  const count = draft.findings.length
  return (
    <>
      <div class="findings-head">
        <h2 id="findings-heading">
          {count === 0 ? words.sound : words.found(count)}
          <span class="quiet"> · {draft.name ?? words.pasted}</span>
        </h2>
        <button type="button" class="button to-preview" onClick={actions.goToPreview}>
          {words.preview}
        </button>
        {count > 0 && (
          <button type="button" class="button" onClick={actions.copyListing}>
            {copy === 'copied' ? words.copied : words.copy}
          </button>
        )}
      </div>
      {notes.map((note) => (
        <p key={note} class="quiet" lang="zh-Hans">
          {note}
        </p>
      ))}
      {copy === 'failed' && (
        <>
          <p class="draft-note">{words.copyFailed}</p>
          <textarea
            class="listing"
            aria-label={words.listing}
            lang="zh-Hans"
            rows={8}
            readOnly
            value={listing}
          />
        </>
      )}
    </>
  )
}

type Group = readonly [code: string, findings: readonly Finding[]]

interface FilterProps {
  readonly words: CheckMessages
  readonly groups: readonly Group[]
  readonly only: string | null
  readonly showOnly: CheckActions['showOnly']
}

function Filter({ words, groups, only, showOnly }: FilterProps) {
  const button = (code: string, name: string, count: number) => (
    <li key={code}>
      <button type="button" value={code} aria-pressed={(only ?? '') === code} onClick={showOnly}>
        {name} <span class="number">{count}</span>
      </button>
    </li>
  )
  const total = groups.reduce((sum, [, { length }]) => sum + length, 0)
  return (
    <ul class="filter" aria-label={words.filter}>
      {button('', words.all, total)}
      {groups.map(([code, { length }]) => button(code, words.kinds[code]?.[0] ?? code, length))}
    </ul>
  )
}

/** Draws one finding: where it is, its words, what is wrong and what to do. */
function FindingCard({ words, finding }: { readonly words: CheckMessages; readonly finding: Finding }) {
  const { severity, line, quotation, message, suggestion } = finding
  return (
    <li class={`finding severity-${severity}`}>
      <p class="eyebrow">
        {words.line(line)} · {words.severities[severity]}
      </p>
      {quotation.words !== '' && (
        <q class="quote" lang="zh-Hans">
          {quotation.before}
          <mark>{quotation.words}</mark>
          {quotation.after}
        </q>
      )}
      <p class="finding-message" lang="zh-Hans">
        {message}。
      </p>
      <p class="quiet" lang="zh-Hans">
        {suggestion}。
      </p>
    </li>
  )
}
