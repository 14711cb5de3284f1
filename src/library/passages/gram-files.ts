/**
 * The files of grams: which two neighbouring code units stand where, in all reports of a library.
 *
 * A file begins with four bytes, `MAGIC`, and the checksum of what follows, 32 bits, little-endian. Then come its grams, ascending; of each, as numbers of seven bits a byte, the
 * lowest first, the top bit set where more follow: by how much it is more than the gram before; how many bytes are its
 * places; and these: by report, how much further it stands in the list of reports than the one before (the first:
 * counted from 1), how much further each place is than the one before (the first: counted from 1), and a 0, which the
 * last report does without.
 */
import { checksum } from '../../text/checksum.ts'
import { copyInto } from '../../text/fold.ts'
import { fileOfGram } from './grams.ts'

/** What a file begins with: its format and version. */
const MAGIC = [0x70, 0x74, 0x70, 0x02] as const
/** Where its grams begin. */
const HEAD = MAGIC.length + 4
/** The most bytes that a file holds on average, and half of it the fewest, where there are several. */
const FULL_FILE = 65_536

/** The places of the grams of a library. */
export interface GramFiles {
  /** A power of two. */
  readonly count: number
  /** The bytes of all of them. */
  readonly bytes: number
  file(at: number): Uint8Array
}

/** Bytes to which more are added. */
class Bytes {
  length = 0
  private list = new Uint8Array(8)

  /** Adds a number, seven bits a byte. */
  add(number: number): void {
    let rest = number
    for (; rest > 0x7f; rest >>>= 7) this.push((rest & 0x7f) | 0x80)
    this.push(rest)
  }

  push(byte: number): void {
    if (this.length === this.list.length) this.list = copyInto(new Uint8Array(2 * this.length), this.list)
    this.list[this.length++] = byte
  }

  addAll(bytes: Uint8Array): void {
    while (this.length + bytes.length > this.list.length)
      this.list = copyInto(new Uint8Array(2 * this.list.length), this.list)
    this.list.set(bytes, this.length)
    this.length += bytes.length
  }

  all(): Uint8Array {
    return this.list.subarray(0, this.length)
  }
}

/** The places of one gram so far. */
class GramPlaces extends Bytes {
  private report = -1
  private place = -1

  note(report: number, place: number): void {
    if (report !== this.report) {
      if (this.report >= 0) this.push(0)
      this.add(report - this.report)
      this.report = report
      this.place = -1
    }
    this.add(place - this.place)
    this.place = place
  }
}

/** Collects where grams stand: report by report, place by place, both ascending. */
export class GramCollector {
  private readonly grams = new Map<number, GramPlaces>()

  add(gram: number, report: number, place: number): void {
    let places = this.grams.get(gram)
    if (places === undefined) {
      places = new GramPlaces()
      this.grams.set(gram, places)
    }
    places.note(report, place)
  }

  /** Returns what was collected, in files. */
  files(): GramFiles {
    const sorted = [...this.grams.keys()].sort((a, b) => a - b)
    const bytes = sorted.reduce((sum, gram) => sum + (this.grams.get(gram)?.length ?? 0) + 6, 0)
    let count = 1
    while (bytes > count * FULL_FILE) count *= 2
    const byFile = Array.from({ length: count }, (): number[] => [])
    for (const gram of sorted) byFile[fileOfGram(gram, count)]?.push(gram)
    return { count, bytes, file: (at) => this.encode(byFile[at] ?? []) }
  }

  private encode(grams: readonly number[]): Uint8Array {
    const file = new Bytes()
    for (const byte of [...MAGIC, 0, 0, 0, 0]) file.push(byte)
    let before = 0
    for (const gram of grams) {
      const places = this.grams.get(gram)?.all() ?? new Uint8Array()
      file.add(gram - before)
      file.add(places.length)
      file.addAll(places)
      before = gram
    }
    const bytes = file.all().slice()
    viewOf(bytes).setUint32(MAGIC.length, checksum(bytes.subarray(HEAD)), true)
    return bytes
  }
}

/** Tells whether bytes are a whole file of grams of this format, none of them changed. */
export function isGrams(file: Uint8Array): boolean {
  if (file.length < HEAD || MAGIC.some((byte, at) => file[at] !== byte)) return false
  return viewOf(file).getUint32(MAGIC.length, true) === checksum(file.subarray(HEAD))
}

function viewOf({ buffer, byteOffset, length }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, length)
}

/** Where a gram stands: the places in each report, ascending, by the report's position. */
export type PlacesByReport = ReadonlyMap<number, readonly number[]>

/** Reads where a gram stands; null for a file of another format, or one cut short. */
export function readGram(file: Uint8Array, gram: number): PlacesByReport | null {
  if (MAGIC.some((byte, at) => file[at] !== byte)) return null
  const reader: Reader = { at: HEAD }
  for (let before = 0; reader.at < file.length; ) {
    before += take(file, reader)
    const end = take(file, reader) + reader.at
    if (end > file.length) return null
    if (before === gram) return readPlaces(file, reader.at, end)
    reader.at = end
  }
  return new Map()
}

/** How far a file is read. */
interface Reader {
  at: number
}

function readPlaces(file: Uint8Array, start: number, end: number): PlacesByReport {
  const reader: Reader = { at: start }
  const found = new Map<number, number[]>()
  for (let report = -1; reader.at < end; ) {
    report += take(file, reader)
    const places: number[] = []
    found.set(report, places)
    for (let place = -1; reader.at < end; ) {
      const step = take(file, reader)
      if (step === 0) break
      place += step
      places.push(place)
    }
  }
  return found
}

/** Reads a number; bytes that are missing count as 0. */
function take(file: Uint8Array, reader: Reader): number {
  let number = 0
  let scale = 1
  for (;;) {
    const byte = file[reader.at++] ?? 0
    number += (byte & 0x7f) * scale
    if (byte <= 0x7f) return number
    scale *= 0x80
  }
}
