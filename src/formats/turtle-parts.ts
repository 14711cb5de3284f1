/** The parts of Turtle (W3C Recommendation, 2014) that our vocabularies are written with. */

import { type LangText, wellFormed } from './skos.ts'

/** The prefixes of our vocabularies. */
export const PREFIXES = [
  '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .',
  '@prefix dct: <http://purl.org/dc/terms/> .',
]

/** Formats what is said of one thing. */
export function subject(id: string, statements: readonly string[]): string {
  return `${iri(id)} ${statements.join(' ;\n  ')} .`
}

/** Formats one statement; none without values. */
export function values(predicate: string, objects: readonly string[]): string[] {
  return objects.length === 0 ? [] : [`${predicate} ${objects.join(', ')}`]
}

/** Formats an address as an IRI; characters that an IRI may not hold are percent-encoded. */
export function iri(address: string): string {
  const escaped = address.replace(/[^!-\u{10ffff}]|[<>"{}|^`\\]/gu, (char) => encodeURIComponent(char))
  return `<${escaped}>`
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r' }

/** Formats a text without a language. */
export function plain(value: string): string {
  const escaped = wellFormed(value)
    .replace(/["\\\n\r]/g, (char) => ESCAPES[char] ?? char)
    .replaceAll('\0', '\\u0000')
  return `"${escaped}"`
}

/** Formats a text in a language. */
export function text({ text: value, lang }: LangText): string {
  return `${plain(value)}@${lang}`
}
