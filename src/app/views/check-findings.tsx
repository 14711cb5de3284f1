import type { Finding } from '../../model/finding.ts'
import type { CheckedDraft } from './check-state.ts'
import type { CheckTexts } from './check-texts.ts'

interface Props {
  readonly c: CheckTexts
  readonly draft: CheckedDraft
}

/** Draws what was found in a draft, by sort, with a button for each sort that shows it alone. */
export function CheckFindings({ c, draft }: Props) {
  const { findings, shown, name } = draft
  const sorts = [...new Set(findings.map(({ code }) => code))]
  return (
    <section class="check-findings" aria-label={c.found(findings.length)}>
      <h2 id="check-result" tabIndex={-1}>
        {findings.length === 0 ? c.nothing : c.found(findings.length)} <span class="quiet">{name}</span>
      </h2>
      {draft.notes.map((note) => (
        <p key={note} class="quiet" lang="zh-Hans">
          {note}
        </p>
      ))}
      {findings.length > 0 && (
        <div class="check-tools">
          {sorts.length > 1 && <SortButtons c={c} sorts={sorts} draft={draft} />}
          <button type="button" data-check="copy">
            {c.copy}
          </button>
        </div>
      )}
      {sorts
        .filter((code) => shown === null || code === shown)
        .map((code) => (
          <section key={code} class="block">
            <h3>
              {c.codes[code] ?? code}{' '}
              <span class="number">{findings.filter((finding) => finding.code === code).length}</span>
            </h3>
            <ol class="findings">
              {findings
                .filter((finding) => finding.code === code)
                .map((finding) => (
                  <FindingCard key={`${finding.span.start}-${finding.span.end}`} c={c} finding={finding} />
                ))}
            </ol>
          </section>
        ))}
    </section>
  )
}

function SortButtons({ c, sorts, draft }: Props & { readonly sorts: readonly string[] }) {
  const { findings, shown } = draft
  const button = (code: string | null, label: string, count: number) => (
    <button key={code ?? ''} type="button" data-check="show" value={code ?? ''} aria-pressed={shown === code}>
      {label} <span class="number">{count}</span>
    </button>
  )
  return (
    <>
      {button(null, c.all, findings.length)}
      {sorts.map((sort) =>
        button(sort, c.codes[sort] ?? sort, findings.filter(({ code }) => code === sort).length),
      )}
    </>
  )
}

function FindingCard({ c, finding }: { readonly c: CheckTexts; readonly finding: Finding }) {
  const { line, severity, quotation, message, suggestion } = finding
  const { before, words, after } = quotation
  return (
    <li class={`finding ${severity}`} lang="zh-Hans">
      <p class="finding-line">{c.line(line)}</p>
      <div>
        {before + words + after !== '' && (
          <q class="quote">
            {before}
            <mark>{words}</mark>
            {after}
          </q>
        )}
        <p>
          <strong>{message}</strong>，{suggestion}。
        </p>
      </div>
    </li>
  )
}
