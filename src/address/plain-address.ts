/** Scheme and host, path, and the rest of an address. */
const PARTS = /^([a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)(.*)$/is
/** What means something in a path or in a text around it: `&copy;` is a sign of its own in Markdown and HTML. */
const NOT_PLAIN = /[^\w:/.%=~+,;@-]/gu
const BRACKET = /[()[\]]/g

/**
 * Returns an address that means the same in every form of text that it is written into: a bracket that is unbalanced ends
 * a link of Markdown early. It leads to the same place.
 */
export function toPlainAddress(address: string): string {
  const [, origin = '', path = '', rest = ''] = PARTS.exec(address) ?? []
  return origin + path.replace(NOT_PLAIN, escapeSign) + rest.replace(BRACKET, escapeSign)
}

function escapeSign(sign: string): string {
  const bytes = [...new TextEncoder().encode(sign)]
  return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}
