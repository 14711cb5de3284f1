/** Lines of a file, counted from 1, the last one among them. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/**
 * Parts code at the empty lines before what stands at the beginning of a line: declarations with what is said of them,
 * none of which reaches into the next.
 */
export function findDeclarations(source: string): Stretch[] {
  const lines = source.split('\n')
  const starts = lines.flatMap((line, at) =>
    at === 0 || (lines[at - 1] === '' && /^[^\s})\]]/.test(line)) ? [at + 1] : [],
  )
  return starts.map((first, at) => ({ first, last: (starts[at + 1] ?? lines.length + 1) - 1 }))
}

/** One of so many parts of something, counted from 1. */
export interface Part {
  readonly number: number
  readonly of: number
}

/** Reads `3/8`, the third of eight parts; null for what names none. */
export function parsePart(text: string): Part | null {
  const [number = 0, of = 0] = /^(\d+)\/(\d+)$/.exec(text)?.slice(1).map(Number) ?? []
  return number >= 1 && number <= of ? { number, of } : null
}

/** Takes a part of a list evenly from all of it: of eight parts the third has the items 3, 11, 19 and so on. */
export const takePart = <T>(items: readonly T[], { number, of }: Part): T[] =>
  items.filter((_, at) => at % of === number - 1)
