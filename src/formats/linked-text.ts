import { toPlainAddress } from '../address/plain-address.ts'
import type { Span } from '../model/span.ts'
import { escapeXml } from './xml.ts'

interface TextLink extends Span {
  readonly href: string
}

/** Formats a text and its links as Markdown. */
export function formatLinkedMarkdown(text: string, links: readonly TextLink[]): string {
  return withLinks(
    text,
    links,
    (words) => words,
    (words, href) => `[${words}](${toPlainAddress(href)})`,
  )
}

/** Formats a text and its links as HTML: a paragraph for each line, with links only. */
export function formatLinkedHtml(text: string, links: readonly TextLink[]): string {
  const marked = withLinks(
    text,
    links,
    escapeXml,
    (words, href) => `<a href="${escapeXml(href)}">${escapeXml(words)}</a>`,
  )
  return marked
    .split(/\r?\n|&#10;/)
    .map((line) => `<p>${line}</p>`)
    .join('\n')
}

function withLinks(
  text: string,
  links: readonly TextLink[],
  plain: (words: string) => string,
  link: (words: string, href: string) => string,
): string {
  let out = ''
  let at = 0
  for (const { start, end, href } of links) {
    out += plain(text.slice(at, start)) + link(text.slice(start, end), href)
    at = end
  }
  return out + plain(text.slice(at))
}
