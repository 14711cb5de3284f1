/** Lines of a file that a change touches: the first and the last, counted from 1. */
export interface ChangedLines {
  readonly file: string
  readonly first: number
  readonly last: number
}

/**
 * Reads which lines of the new files a patch touches; lines that are only taken out touch none.
 *
 * @param patch What `git diff --unified=0` prints.
 */
export function parseChangedLines(patch: string): ChangedLines[] {
  const changed: ChangedLines[] = []
  let file = ''
  for (const line of patch.split('\n')) {
    file = /^\+\+\+ (?:b\/)?(.*)$/.exec(line)?.[1] ?? file
    const [, start, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? []
    if (start === undefined || count === '0') continue
    changed.push({ file, first: Number(start), last: Number(start) + Number(count) - 1 })
  }
  return changed
}

/** Takes changed lines in order until there are more than can be tried; what is left out is counted in lines. */
export function limitLines(
  changed: readonly ChangedLines[],
  most: number,
): { taken: ChangedLines[]; left: number } {
  const taken: ChangedLines[] = []
  let [room, left] = [most, 0]
  for (const { file, first, last } of changed) {
    const fits = Math.min(last - first + 1, room)
    if (fits > 0) taken.push({ file, first, last: first + fits - 1 })
    room -= fits
    left += last - first + 1 - fits
  }
  return { taken, left }
}
