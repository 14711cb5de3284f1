/** The first 64 primes, whose roots the constants of SHA-256 are taken from. */
const PRIMES = firstPrimes(64)
const START = PRIMES.slice(0, 8).map((prime) => fractionOf(Math.sqrt(prime)))
const ROUNDS = Int32Array.from(PRIMES, (prime) => fractionOf(Math.cbrt(prime)))
const BLOCK = 64

/**
 * Returns the SHA-256 (FIPS 180-4) of bytes, lower-case hexadecimal.
 *
 * Browsers have one of their own on https alone.
 */
export function sha256(bytes: Uint8Array): string {
  const state = Int32Array.from(START)
  const whole = bytes.length - (bytes.length % BLOCK)
  for (let at = 0; at < whole; at += BLOCK) addBlock(state, bytes, at)
  const rest = padded(bytes.subarray(whole), bytes.length)
  for (let at = 0; at < rest.length; at += BLOCK) addBlock(state, rest, at)
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** Returns the last bytes with a one behind them, zeros, and how many bits there are in all. */
function padded(rest: Uint8Array, length: number): Uint8Array {
  const blocks = new Uint8Array(rest.length + 9 > BLOCK ? 2 * BLOCK : BLOCK)
  blocks.set(rest)
  blocks[rest.length] = 0x80
  const view = new DataView(blocks.buffer)
  view.setUint32(blocks.length - 8, Math.floor(length / 2 ** 29))
  view.setUint32(blocks.length - 4, (length << 3) >>> 0)
  return blocks
}

const words = new Int32Array(64)

// Whole words and no lists: texts of megabytes are hashed on phones.
function addBlock(state: Int32Array, bytes: Uint8Array, from: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset + from, BLOCK)
  for (let at = 0; at < 16; at++) words[at] = view.getInt32(4 * at)
  for (let at = 16; at < 64; at++) {
    const late = words[at - 2] as number
    const early = words[at - 15] as number
    const first = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
    const second = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
    words[at] = ((words[at - 16] as number) + first + (words[at - 7] as number) + second) | 0
  }
  let a = state[0] as number
  let b = state[1] as number
  let c = state[2] as number
  let d = state[3] as number
  let e = state[4] as number
  let f = state[5] as number
  let g = state[6] as number
  let h = state[7] as number
  for (let at = 0; at < 64; at++) {
    const chosen = (e & f) ^ (~e & g)
    const most = (a & b) ^ (a & c) ^ (b & c)
    const turned = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const one = (h + turned + chosen + (ROUNDS[at] as number) + (words[at] as number)) | 0
    const other = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + most) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + other) | 0
  }
  const added = [a, b, c, d, e, f, g, h]
  for (let at = 0; at < 8; at++) state[at] = (state[at] as number) + (added[at] as number)
}

/** Turns the bits of a word to the right. */
function turn(value: number, bits: number): number {
  return (value >>> bits) | (value << (32 - bits))
}

/** Returns the first 32 bits of what stands behind the point. */
function fractionOf(value: number): number {
  return Math.floor((value % 1) * 2 ** 32)
}

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let number = 2; primes.length < count; number++)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number)
  return primes
}
