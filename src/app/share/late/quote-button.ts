import { findQuotation } from '../../../address/quotation/find-quotation.ts'
import { makeQuotation } from '../../../address/quotation/make-quotation.ts'
import { DEFAULT_VIEW, formatView, type QuoteSelector } from '../../../address/view.ts'
import { isBlock } from '../../../model/concordance.ts'
import { isAddress } from '../../../model/ids.ts'
import type { Page } from '../../page/page.tsx'
import { copyToClipboard } from './clipboard.ts'
import { shareMessagesIn } from './messages.ts'

/** A selection is at rest after so many milliseconds. */
const REST_MS = 250
/** One character is no quotation; more than this many make an address that programs cut. */
const LENGTH = { least: 2, most: 300 } as const
const SAID_MS = 2500
const GAP = 8
/** So much around the selection tells it from other places with the same words. */
const CONTEXT = 32
const TEXTS = '.document, .passage, .section-text, .definition, .quotations, .groups'

/** Offers a link to the words of the report that are selected. */
export function offerQuoteLinks(page: Page): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'quote-link'
  button.hidden = true
  button.ariaKeyShortcuts = 'Alt+Q'
  document.body.append(button)
  let quote: QuoteSelector | null = null
  let timer = 0
  const offer = () => {
    const words = shareMessagesIn(page.model().view.lang)
    const range = selectedRange()
    const length = range?.toString().trim().length ?? 0
    quote = range && length <= LENGTH.most ? quoteOf(page, range) : null
    const isTooLong = range !== null && length > LENGTH.most
    button.hidden = quote === null && !isTooLong
    if (button.hidden || range === null) return
    button.textContent = isTooLong ? words.quoteTooLong : words.quote
    button.disabled = isTooLong
    page.set({ notice: isTooLong ? words.quoteTooLong : words.quoteByKey })
    placeButton(button, range)
  }
  const restart = () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(offer, REST_MS)
  }
  const copy = async () => {
    const { book, view } = page.model()
    if (quote === null || book === null) return
    const words = shareMessagesIn(view.lang)
    const place = { ...DEFAULT_VIEW, report: book.id, page: { kind: 'text', at: null }, quote } as const
    const url = page.host.address() + formatView(place)
    const isDone = await copyToClipboard({ text: url })
    const said = isDone ? words.quoteCopied : words.copyFailed
    page.set({ notice: said })
    button.textContent = said
    if (!isDone) window.prompt(words.copyFailed, url)
    timer = window.setTimeout(() => {
      button.hidden = true
    }, SAID_MS)
  }
  document.addEventListener('selectionchange', restart)
  document.addEventListener('keydown', (event) => {
    // By its place on the keyboard: with Alt some systems type another character.
    if (!event.altKey || event.code !== 'KeyQ' || button.hidden || button.disabled) return
    event.preventDefault()
    void copy()
  })
  // The press must not undo the selection that it is about.
  button.addEventListener('pointerdown', (event) => event.preventDefault())
  button.addEventListener('click', () => void copy())
  window.addEventListener('resize', () => {
    button.hidden = true
  })
  restart() // what was selected before this was loaded
}

/** Returns what is selected within the report's own texts; null for nothing. */
function selectedRange(): Range | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const { commonAncestorContainer: node } = range
  const holder = node instanceof Element ? node : node.parentElement
  const isText = holder?.closest(TEXTS) !== null
  return isText && range.toString().trim().length >= LENGTH.least ? range : null
}

/** Returns the selected words as a quotation of the source; null where they are not to be found there for certain. */
function quoteOf(page: Page, range: Range): QuoteSelector | null {
  const { book } = page.model()
  if (book === null) return null
  const blocks = book.graph.nodes.filter(isBlock)
  const shown = {
    exact: range.toString(),
    prefix: textBeside(range, 'before').slice(-CONTEXT),
    suffix: textBeside(range, 'after').slice(0, CONTEXT),
    at: addressAt(range),
  }
  const { state, span } = findQuotation(book.source, blocks, shown)
  return span !== null && (state === 'found' || state === 'moved')
    ? makeQuotation(book.source, blocks, span)
    : null
}

/** Returns what the block of the selection shows before or behind it. */
function textBeside(range: Range, side: 'before' | 'after'): string {
  const node = side === 'before' ? range.startContainer : range.endContainer
  const holder = (node instanceof Element ? node : node.parentElement)?.closest('p, li, dd, h2, h3, q')
  if (!holder) return ''
  const beside = document.createRange()
  beside.selectNodeContents(holder)
  if (side === 'before') beside.setEnd(range.startContainer, range.startOffset)
  else beside.setStart(range.endContainer, range.endOffset)
  return beside.toString()
}

/** Returns the address of the block that the selection begins in, as the page shows it. */
function addressAt({ startContainer: node }: Range): QuoteSelector['at'] {
  const holder = node instanceof Element ? node : node.parentElement
  const anchor = holder?.closest('[id^="b-"]')?.id.slice(2)
  const shown =
    anchor ??
    holder?.closest('li, p')?.querySelector('.address')?.textContent ??
    document.querySelector('.entry-head .address')?.textContent ??
    ''
  return isAddress(shown) ? shown : null
}

/** Puts the button above the selection, or below it where there is no room, inside the window. */
function placeButton(button: HTMLElement, range: Range): void {
  const all = range.getBoundingClientRect()
  const { width, height } = button.getBoundingClientRect()
  const above = all.top - height - GAP
  const top = above > GAP ? above : Math.min(all.bottom + GAP, window.innerHeight - height - GAP)
  button.style.left = `${Math.max(GAP, Math.min(all.left, window.innerWidth - width - GAP))}px`
  button.style.top = `${top}px`
}
