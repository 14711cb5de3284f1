import { DECLARED_CHARSET } from '../patterns.ts'

/** How many bytes a browser looks at for it, and some more for long heads. */
const SAMPLE = 4096

/** Returns the character set that an HTML document names for itself, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE))
  return DECLARED_CHARSET.exec(head)?.[1] ?? null
}
