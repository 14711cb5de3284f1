/** The signs that turn the direction of all that follows until another ends it (UAX #9: embeddings, overrides, isolates). */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g

/**
 * Puts a sign without width in the place of each that turns the direction; all offsets stay.
 *
 * An isolate around a text is not enough: an end in the text ends it, and a beginning without end takes its end away.
 */
export function stillText(text: string): string {
  return text.replace(TURNING, '\u2060')
}
