/** A stretch of a file's bytes; both ends are in it. */
export interface ByteRange {
  readonly first: number
  readonly last: number
}

/**
 * Reads which bytes of a file are asked for (RFC 9110, 14.1.2).
 *
 * @returns Null where the whole file is the answer: for another unit than bytes, and for several stretches at once;
 * `bad` for what says nothing or lies outside of the file.
 */
export function parseRange(asked: string, size: number): ByteRange | 'bad' | null {
  const [, list] = /^\s*bytes\s*=(.*)$/i.exec(asked) ?? []
  if (list === undefined) return null
  const ranges = list.split(',').map((part) => parsePart(part.trim(), size))
  if (ranges.includes('bad')) return 'bad'
  const [only = 'bad', ...others] = ranges
  return others.length > 0 ? null : only
}

function parsePart(part: string, size: number): ByteRange | 'bad' {
  const [, from, to] = /^(\d*)-(\d*)$/.exec(part) ?? []
  if (from === undefined || to === undefined || from + to === '') return 'bad'
  const end = size - 1
  const [first, last] =
    from === ''
      ? [Math.max(0, size - Number(to)), end] // so many bytes from the end
      : [Number(from), to === '' ? end : Math.min(Number(to), end)]
  const isMeant = to === '' || from === '' || Number(from) <= Number(to)
  return isMeant && first <= last ? { first, last } : 'bad'
}
