import type { Diagnostic } from '../model/graph.ts'
import { type Span, sliceSpan } from '../model/span.ts'
import { HAN_CHAR, SAID_BREAK, SAID_WORDS } from './patterns.ts'
import type { NodeDraft } from './relations/nodes.ts'
import type { LevelledText, PrintedText } from './texts.ts'

/** Writes what was read from a traditional text, which the stages read as a simplified one, in its own characters. */
export interface Reprinter {
  readonly node: (draft: NodeDraft) => NodeDraft
  readonly diagnostic: (diagnostic: Diagnostic) => Diagnostic
}

/** In a longer span words are not looked for. */
const LONGEST_SPAN = 4000
/** How many different words the whole text is searched for. */
const MOST_SEARCHES = 200

/** Returns what writes words as printed, or null for a text that is read in its own characters. */
export function reprinterOf(source: LevelledText, printed: PrintedText): Reprinter | null {
  if (!isRespelled(source, printed)) return null
  const found = new Map<string, string>()
  const anywhere = (words: string) => {
    const before = found.get(words)
    if (before !== undefined || found.size >= MOST_SEARCHES) return before ?? words
    const at = source.indexOf(words)
    const own = at < 0 ? words : spell(words, at, { source, printed })
    found.set(words, own)
    return own
  }
  const reprint = (words: string, span: Span) => within(words, span, { source, printed }) ?? anywhere(words)
  let entry: Span = { start: 0, end: 0 }
  return {
    node: ({ key, attributes }) => {
      if (attributes.kind === 'term') entry = attributes.entrySpan
      if (attributes.kind === 'coinage')
        return { key, attributes: { ...attributes, label: reprint(attributes.label, attributes.span) } }
      if (attributes.kind !== 'component' || attributes.group.head === null) return { key, attributes }
      const head = reprint(attributes.group.head, entry)
      return { key, attributes: { ...attributes, group: { ...attributes.group, head } } }
    },
    diagnostic: (one) => {
      const say = (text: string) =>
        text.replace(SAID_WORDS, (said) =>
          said
            .split(SAID_BREAK)
            .map((words) => reprint(words, one.span))
            .join(''),
        )
      return { ...one, message: say(one.message), suggestion: say(one.suggestion) }
    },
  }
}

interface Texts {
  readonly source: LevelledText
  readonly printed: PrintedText
}

/** How much of the two texts is compared at once: most of it is the same. */
const PIECE = 64

function isRespelled(source: LevelledText, printed: PrintedText): boolean {
  for (let from = 0; from < source.length; from += PIECE) {
    const to = Math.min(from + PIECE, source.length)
    if (source.slice(from, to) === printed.slice(from, to)) continue
    for (let at = from; at < to; at++) {
      const differs = source.charCodeAt(at) !== printed.charCodeAt(at)
      if (differs && HAN_CHAR.test(source.charAt(at))) return true
    }
  }
  return false
}

/** Finds words in a span, whole or with marks between them, and returns them as printed; null if they are not there. */
function within(words: string, span: Span, texts: Texts): string | null {
  if (span.end - span.start > LONGEST_SPAN) return null
  const text = sliceSpan(texts.source, span)
  const whole = text.indexOf(words)
  if (whole >= 0) return spell(words, span.start + whole, texts)
  let own = ''
  let at = 0
  for (let i = 0; i < words.length; i++) {
    at = text.indexOf(words.charAt(i), at)
    if (at < 0) return null
    own += spell(words.charAt(i), span.start + at++, texts)
  }
  return own
}

/** Returns words with the Han characters that are printed at a place. */
function spell(words: string, start: number, { printed }: Texts): string {
  let own = ''
  for (let i = 0; i < words.length; i++)
    own += HAN_CHAR.test(words.charAt(i)) ? printed.charAt(start + i) : words.charAt(i)
  return own
}
