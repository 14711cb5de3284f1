import { escapeCell } from '../cli/developer/sections.ts'
import { type Ratio, spreadOf } from './ratio.ts'
import { formatNumber } from './table.ts'

/** Writes the ratios of a subject as a section of `RESULTS.md`. */
export function formatResults(subject: string, ratios: readonly Ratio[], description: string): string {
  const rows = ratios.map((ratio) => {
    const { median, least, most } = spreadOf(ratio)
    const cells = [median, least, most].map(formatNumber)
    return `| ${escapeCell(ratio.name)} | ${ratio.rounds.length} | ${cells.join(' | ')} |`
  })
  return [
    `## ${subject}`,
    '',
    `\`npm run bench -- --only ${subject}\`: ${description}.`,
    '',
    '| ratio | rounds | median | least | most |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
  ].join('\n')
}
