const UNHELD = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
/** How JSON writes what PostgreSQL cannot hold: the null character and half a surrogate pair. */
const ESCAPED = /\\u(?:0000|d[89a-f])/i

/** Formats a value as the database takes it: what a text cannot hold there becomes U+FFFD, unit for unit. */
export function storedJson(value: unknown): string {
  const json = JSON.stringify(value)
  if (!ESCAPED.test(json)) return json
  return JSON.stringify(value, (_, part) => (typeof part === 'string' ? storedText(part) : part))
}

/** Returns a text as the database can hold it. */
export function storedText(text: string): string {
  return text.replace(UNHELD, '\ufffd')
}
