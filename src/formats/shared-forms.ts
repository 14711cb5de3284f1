import type { ReportInfo } from '../model/graph.ts'
import { formatReference } from './reference.ts'
import { escapeXml } from './xml.ts'

/** The forms in which a place is put into another document. */
export const SHARED_FORMS = ['link', 'rich', 'markdown', 'reference', 'frame'] as const
export type SharedForm = (typeof SHARED_FORMS)[number]

/** A place that is shared: the words it is known by and its address. */
export interface SharedPlace {
  readonly words: string
  readonly url: string
  /** The address of its card for a frame; null for what has none. */
  readonly frame: string | null
  readonly report: ReportInfo
  readonly accessed: Date
}

/** A form as it goes to the clipboard: plain text, and beside it HTML for programs that take that. */
export interface SharedText {
  readonly text: string
  readonly html?: string
}

/** Gives a place in a form; null where it has none of that form. */
export function formatShared(
  form: SharedForm,
  { words, url, frame, report, accessed }: SharedPlace,
): SharedText | null {
  switch (form) {
    case 'link':
      return { text: url }
    case 'rich':
      return { text: `${words} ${url}`, html: `<a href="${escapeXml(url)}">${escapeXml(words)}</a>` }
    case 'markdown':
      return { text: `[${escapeMarkdown(words)}](${url})` }
    case 'reference':
      return { text: formatReference({ report, part: words, url, accessed }) }
    case 'frame':
      return frame === null ? null : { text: formatFrame(frame, words) }
  }
}

/** Gives a frame that shows a card, for other pages. */
function formatFrame(src: string, title: string): string {
  return `<iframe src="${escapeXml(src)}" title="${escapeXml(title)}" width="480" height="360" loading="lazy"></iframe>`
}

/** What begins something in Markdown is written so that it does not. */
function escapeMarkdown(words: string): string {
  return words.replace(/[\\[\]*_`<]/g, '\\$&')
}
