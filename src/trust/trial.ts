/** What came of one thing that was tried, a row of `docs/trust.md`. */
export interface Outcome {
  readonly tried: string
  readonly times: number
  /** How many of the tries came out as they should. */
  readonly held: number
  /** What coming out well means here, or what was measured. */
  readonly result: string
}

/** A subject of `npm run trust`: things that are tried too often or too long for `npm test`. */
export interface Trial {
  /** Its name for `--only`. */
  readonly name: string
  /** Its heading in `docs/trust.md`. */
  readonly heading: string
  /** Yields each outcome as it comes; what could not be tried at all throws. */
  run(): AsyncIterable<Outcome>
}

/** Tells whether all tries came out as they should; what was never tried has not. */
export function hasHeld({ times, held }: Outcome): boolean {
  return times > 0 && held === times
}
