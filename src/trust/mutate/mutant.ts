/** A place in a file: lines and columns are counted from 1. */
interface Place {
  readonly line: number
  readonly column: number
}

/** A small change of the code, and what became of it. */
export interface Mutant {
  /** The path of the file below the project. */
  readonly file: string
  /** The kind of the change, by Stryker's name: `ConditionalExpression`. */
  readonly mutator: string
  readonly replacement: string
  readonly status: string
  readonly location: { readonly start: Place; readonly end: Place }
}

const NOTICED = new Set(['Killed', 'Timeout'])
const UNNOTICED = new Set(['Survived', 'NoCoverage'])

/** Tells whether the tests went on passing with the change. */
export const isSurvivor = ({ status }: Mutant): boolean => UNNOTICED.has(status)

/** Tells whether a test failed, or no longer ended, with the change. */
export const isNoticed = ({ status }: Mutant): boolean => NOTICED.has(status)

/**
 * Writes a change as `docs/mutants.md` names it: the line it is in, the words replaced, and what they became.
 *
 * Lines are named by their words, so that a judgement holds wherever the line moves.
 *
 * @param source The text of the file.
 */
export function formatChange({ location: { start, end }, replacement }: Mutant, source: string): string {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const whole = shorten(lines[0] ?? '')
  const last = lines.length - 1
  lines[last] = (lines[last] ?? '').slice(0, end.column - 1)
  lines[0] = (lines[0] ?? '').slice(start.column - 1)
  return `${whole} ⟹ ${shorten(lines.join('\n'))} → ${shorten(replacement)}`
}

const LONGEST = 100

/** Brings code onto one line that is not too long to be read. */
function shorten(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}
