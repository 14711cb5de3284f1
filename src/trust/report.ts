import { escapeCell } from '../cli/developer/sections.ts'
import { hasHeld, type Outcome, type Trial } from './trial.ts'

const HEAD = '| tried | times | held | came out |\n| --- | ---: | ---: | --- |'

/** Writes the outcomes of a trial as a section of `docs/trust.md`. */
export function formatSection(
  { name, heading }: Trial,
  outcomes: readonly Outcome[],
  description: string,
): string {
  const rows = outcomes.map((one) => {
    const mark = hasHeld(one) ? '' : '**not held**: '
    return `| ${escapeCell(one.tried)} | ${one.times} | ${one.held} | ${mark}${escapeCell(one.result)} |`
  })
  return [
    `## ${heading}`,
    '',
    `\`npm run trust -- --only ${name}\`: ${description}.`,
    '',
    HEAD,
    ...rows,
    '',
  ].join('\n')
}
