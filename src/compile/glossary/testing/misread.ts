/**
 * Tells which of some texts a pattern does not read as it should: each of `are` fits it, none of `but` does.
 *
 * Whether the pattern is one of many searches in a text does not matter here.
 */
export function misread(
  pattern: RegExp,
  { are = [], but = [] }: { readonly are?: readonly string[]; readonly but?: readonly string[] },
): string[] {
  const plain = new RegExp(pattern.source, 'u')
  return [...are.filter((text) => !plain.test(text)), ...but.filter((text) => plain.test(text))]
}

/** Marks with strokes where a pattern is found in a text. */
export function marked(pattern: RegExp, text: string): string {
  return text.replace(pattern, (found) => `|${found}|`)
}

/** Writes a word a number of times. */
export function times(count: number, word = '某'): string {
  return word.repeat(count)
}
