import { readFileSync, writeFileSync } from 'node:fs'
import { seededRandom } from '../../text/random.ts'

/** Picks places of a file evenly, and what is to stand there instead: another bit, a digit, a letter. */
export function* changesOf(bytes: Uint8Array, count: number, seed: number): Generator<Uint8Array> {
  const random = seededRandom(seed)
  for (let at = 0; at < count; at++) {
    const place = Math.floor(((at + random()) / count) * bytes.length)
    const changed = Uint8Array.from(bytes)
    const byte = changed[place] as number
    const isDigit = byte >= 0x30 && byte <= 0x39
    changed[place] = isDigit ? 0x30 + ((byte - 0x2f) % 10) : byte ^ (1 << Math.floor(random() * 7))
    yield changed
  }
}

/** Writes a changed file, runs what is tried, and puts back what was there. */
export async function withChanged<T>(path: string, changed: Uint8Array, run: () => Promise<T>): Promise<T> {
  const bytes = readFileSync(path)
  writeFileSync(path, changed)
  try {
    return await run()
  } finally {
    writeFileSync(path, bytes)
  }
}
