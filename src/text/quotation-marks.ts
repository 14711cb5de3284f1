const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '《': '》',
  '"': '"',
  '『': '』',
}

/** A stretch of a text: offsets in UTF-16 code units, half-open. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Widens a name to the quotation marks that belong to it, for the eye.
 *
 * `2614”工作法` takes in the mark before it, `四区两城` both of its own.
 *
 * @param within What it may not leave.
 */
export function withQuotes(source: string, name: Stretch, within: Stretch): Stretch {
  const before = name.start > within.start ? (source[name.start - 1] ?? '') : ''
  const close = PAIRS[before]
  if (close === undefined) return name
  if (source[name.end] === close && name.end < within.end) return { start: name.start - 1, end: name.end + 1 }
  return source.slice(name.start, name.end).includes(close) ? { start: name.start - 1, end: name.end } : name
}
