import { arch, cpus, platform } from 'node:os'
import { COMPILER_VERSION } from '../compile/version.ts'
import { hasHeld, type Outcome, type Trial } from './trial.ts'

const HEAD = '| tried | times | held | came out |\n| --- | ---: | ---: | --- |'

/** Returns a line that says what the trials of a day were run on. */
export function describeRun(date: Date): string {
  return `${date.toISOString().slice(0, 10)}, version ${COMPILER_VERSION}, Node ${process.versions.node}, ${platform()} ${arch()}, ${cpus().length} processors`
}

/** Writes the outcomes of a trial as a section of `docs/trust.md`. */
export function formatSection(
  { name, heading }: Trial,
  outcomes: readonly Outcome[],
  description: string,
): string {
  const rows = outcomes.map((one) => {
    const mark = hasHeld(one) ? '' : '**not held**: '
    return `| ${cell(one.tried)} | ${one.times} | ${one.held} | ${mark}${cell(one.result)} |`
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

/**
 * Puts the section of a trial into the document, in the place of its last one, or else at the end.
 *
 * What stands before the first section, and every other section, stays as it is.
 */
export function replaceSection(document: string, heading: string, section: string): string {
  const lines = document.trimEnd().split('\n')
  const start = lines.indexOf(`## ${heading}`)
  if (start < 0) return `${lines.join('\n')}\n\n${section}`
  const next = lines.findIndex((line, at) => at > start && line.startsWith('## '))
  const rest = next < 0 ? [] : ['', ...lines.slice(next)]
  return `${[...lines.slice(0, start), section.trimEnd(), ...rest].join('\n')}\n`
}

/** Escapes what would end a cell. */
const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ')
