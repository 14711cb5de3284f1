/** A document that is made to use up a machine, or is damaged. */
export interface Hostile {
  /** What it is, for a row of `docs/trust.md`. */
  readonly tried: string
  /** The name of its file. */
  readonly name: string
  /** Whether it has to be refused with a sentence, or may be read as far as it goes. */
  readonly expected: 'refused' | 'any'
  readonly make: () => Uint8Array
}

/** Joins what a function writes for the numbers from 0 on. */
export function range(count: number, write: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => write(i)).join('')
}
