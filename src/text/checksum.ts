/** Returns a checksum of bytes, 32 bits: FNV-1a. No change of a single byte keeps it. */
export function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < bytes.length; at++) sum = Math.imul(sum ^ (bytes[at] as number), 0x01000193)
  return sum >>> 0
}
