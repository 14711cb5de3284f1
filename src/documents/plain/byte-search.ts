/**
 * Finds ASCII text among bytes.
 *
 * @param to Where the search ends; the end of the bytes by default.
 * @returns The offset in bytes of the first place, or -1.
 */
export function findAscii(bytes: Uint8Array, ascii: string, to = bytes.length): number {
  const first = ascii.charCodeAt(0)
  const last = Math.min(to, bytes.length) - ascii.length
  for (let at = bytes.indexOf(first); at !== -1 && at <= last; at = bytes.indexOf(first, at + 1))
    if (startsWithAscii(bytes, ascii, at)) return at
  return -1
}

/** Tells whether ASCII text stands at an offset in bytes. */
export function startsWithAscii(bytes: Uint8Array, ascii: string, at = 0): boolean {
  for (let i = 0; i < ascii.length; i++) if (bytes[at + i] !== ascii.charCodeAt(i)) return false
  return true
}
