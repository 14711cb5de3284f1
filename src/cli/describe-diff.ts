import { nameOfKey } from '../address/moved.ts'
import type { ReportDiff } from '../revision/diff-reports.ts'
import type { TermPair } from '../revision/diff-terms.ts'

/** Gives what became of a report as lines for people: terms first, then passages. */
export function describeDiff({ terms, moved, reworded }: ReportDiff): string[] {
  const passages = moved.filter(({ from }) => /^[ps]\//.test(from))
  const lines = [
    ...terms.added.map(({ label }) => `新增　${label}`),
    ...terms.removed.map(({ label }) => `删去　${label}`),
    ...terms.renamed.map((pair) => `改名　${pair.before.label} → ${pair.after.label}`),
    ...terms.redefined.map((pair) => `改释义　${pair.after.label}`),
    ...terms.renumbered.map((pair) => `改编号　${pair.after.label}　${numbers(pair)}`),
    ...passages
      .filter(({ to }) => to !== null)
      .map(
        ({ from, to, words }) => `移动　${nameOfKey(from)} → ${to === null ? '' : nameOfKey(to)}　${words}`,
      ),
    ...passages
      .filter(({ to }) => to === null)
      .map(({ from, words }) => `段落删去　${nameOfKey(from)}　${words}`),
    ...reworded.map((key) => `改写　${nameOfKey(key)}`),
  ]
  return lines.length === 0 ? ['两份报告没有差别。'] : lines
}

function numbers({ before, after }: TermPair): string {
  return `${before.number ?? '无'} → ${after.number ?? '无'}`
}

/** Gives what became of a report for programs, as JSON. */
export function formatDiff({ terms, moved, reworded }: ReportDiff): string {
  const pair = ({ before, after }: TermPair) => ({
    from: before.key,
    to: after.key,
    label: after.label,
    before: { label: before.label, number: before.number, definition: before.definition },
    after: { label: after.label, number: after.number, definition: after.definition },
  })
  const one = ({ key, label, number, definition }: TermPair['before']) => ({ key, label, number, definition })
  return JSON.stringify(
    {
      added: terms.added.map(one),
      removed: terms.removed.map(one),
      renamed: terms.renamed.map(pair),
      redefined: terms.redefined.map(pair),
      renumbered: terms.renumbered.map(pair),
      moved,
      reworded,
    },
    null,
    1,
  )
}
