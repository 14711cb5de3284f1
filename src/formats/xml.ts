const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Escapes a text for XML, in an element or a quoted attribute; characters that XML 1.0 cannot hold are left out. */
export function escapeXml(text: string): string {
  return [...text]
    .filter(isXmlChar)
    .map((char) => ENTITIES[char] ?? WHITE[char] ?? char)
    .join('')
}

/** White space that an XML parser would turn into spaces: in an attribute, or (1.1) as the end of a line. */
const WHITE: Readonly<Record<string, string>> = {
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#x85;',
  '\u2028': '&#x2028;',
}

/** Tells whether XML 1.0 can hold a character (its production Char): no lone surrogate, no control but white space. */
function isXmlChar(char: string): boolean {
  const code = char.codePointAt(0) ?? 0
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff)
}

type Attributes = Readonly<Record<string, string | number>>

/** Formats an element; `inner` is XML already, and without it the element is empty. */
export function element(
  name: string,
  attributes: Attributes,
  inner: string | readonly string[] = '',
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')
  const held = typeof inner === 'string' ? inner : inner.join('\n')
  return held === '' ? `<${name}${written}/>` : `<${name}${written}>${held}</${name}>`
}

/** Puts the XML declaration before a root element. */
export function xmlFile(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}
