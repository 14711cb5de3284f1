import { describe, expect, it } from 'vitest'

/** Tells each pattern what it holds and what it does not. */
export function tell(name: string, pattern: RegExp, holds: readonly string[], not: readonly string[]) {
  describe(name, () => {
    it.each(holds)('holds %j', (text) => {
      expect(text.search(pattern)).toBeGreaterThanOrEqual(0)
    })

    it.each(not)('does not hold %j', (text) => {
      expect(text.search(pattern)).toBe(-1)
    })
  })
}

/** Tells what part of a text a pattern takes. */
export function takes(
  name: string,
  pattern: RegExp,
  rows: readonly (readonly [text: string, part: string])[],
) {
  describe(name, () => {
    it.each(rows)('takes of %j the part %j', (text, part) => {
      expect(text.slice(text.search(pattern)).startsWith(part)).toBe(true)
      expect(new RegExp(pattern.source, pattern.flags.replace('g', '')).exec(text)?.[0]).toBe(part)
    })
  })
}
