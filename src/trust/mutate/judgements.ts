import { greatestOf } from '../../text/extremes.ts'
/** What was judged of a mutant that no test notices: nobody can tell it from the code as it is. */
export interface Judgement {
  readonly file: string
  readonly change: string
  readonly reason: string
}

/**
 * Reads the judged mutants of `docs/mutants.md`: a heading `### src/…` for each file, below it list items
 * ``- `change`: reason``.
 *
 * @throws For an item that gives no reason.
 */
export function parseJudgements(document: string): Judgement[] {
  const judgements: Judgement[] = []
  let file = ''
  for (const line of document.split('\n')) {
    file = /^### (src\/\S+)$/.exec(line)?.[1] ?? file
    if (file === '' || !line.startsWith('- ')) continue
    const [, , change, reason] = /^- (`+) ?(.+?) ?\1: (\S.*)$/.exec(line) ?? []
    if (change === undefined || reason === undefined)
      throw new Error(`docs/mutants.md: the item is not of the form “- \`change\`: reason”: ${line}`)
    judgements.push({ file, change, reason })
  }
  return judgements
}

/** Writes a change as the code of a list item, between more backticks than it has itself. */
export function formatItem(change: string): string {
  const longest = greatestOf([0, ...(change.match(/`+/g) ?? []).map(({ length }) => length)])
  const ticks = '`'.repeat(longest + 1)
  return longest === 0 ? `- ${ticks}${change}${ticks}` : `- ${ticks} ${change} ${ticks}`
}
