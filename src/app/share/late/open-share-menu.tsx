import { render } from 'preact'
import { DEFAULT_VIEW, formatView, type View } from '../../../address/view.ts'
import { formatShared, type SharedForm, type SharedPlace } from '../../../formats/shared-forms.ts'
import { isBlock } from '../../../model/concordance.ts'
import { parseNodeKey } from '../../../model/ids.ts'
import type { Concept, Coverage } from '../../../model/library.ts'
import { titleOfBlock } from '../../page/block-link.tsx'
import type { Page } from '../../page/page.tsx'
import { copyToClipboard } from './clipboard.ts'
import { shareMessagesIn } from './messages.ts'
import { ShareMenu } from './share-menu.tsx'

const SAID_MS = 2000

/** Puts the address of a view on the clipboard and says so; of a node it opens the menu of what else can be copied. */
export async function copyAddress(page: Page, link: HTMLAnchorElement): Promise<void> {
  if (link.dataset.copy !== 'view') return openShareMenu(page, link)
  const m = shareMessagesIn(page.model().view.lang)
  const said = (await copyToClipboard({ text: link.href })) ? m.copied : m.addressCopyFailed
  page.set({ notice: said })
  const name = link.textContent
  link.textContent = said
  window.setTimeout(() => {
    link.textContent = name
    page.set({ notice: '' })
  }, SAID_MS)
}

const GAP = 6

/** Opens the menu that takes a node into other documents, beside the link that was pressed; a second press closes it. */
function openShareMenu(page: Page, link: HTMLElement): void {
  const isOpen = document.getElementById('share') !== null
  closeOpen?.()
  const place = isOpen && lastLink === link ? null : placeOf(page, link.dataset.copy ?? '')
  lastLink = link
  if (place === null) return
  const words = shareMessagesIn(page.model().view.lang)
  const host = document.createElement('div')
  host.id = 'share'
  host.className = 'share'
  host.role = 'dialog'
  host.ariaLabel = words.title
  let copied: { form: SharedForm; isDone: boolean } | null = null
  let withCode = false
  const outside = new AbortController()
  const close = (returns = true) => {
    host.remove()
    outside.abort()
    link.setAttribute('aria-expanded', 'false')
    if (returns) link.focus({ preventScroll: true })
    closeOpen = null
  }
  const copy = async (form: SharedForm) => {
    const text = formatShared(form, place)
    if (text === null) return
    copied = { form, isDone: await copyToClipboard(text) }
    page.set({ notice: copied.isDone ? words.copied : words.copyFailed })
    draw()
    host.querySelector('textarea')?.select()
  }
  const draw = () => {
    const showCode = () => {
      withCode = !withCode
      draw()
    }
    render(
      <ShareMenu
        words={words}
        place={place}
        copied={copied}
        withCode={withCode}
        copy={(form) => void copy(form)}
        showCode={showCode}
        close={close}
      />,
      host,
    )
    placeMenu(host, link)
  }
  link.insertAdjacentElement('afterend', host)
  const until = { capture: true, signal: outside.signal }
  const closeOutside = ({ target }: Event) => {
    if (target instanceof Node && !host.contains(target) && !link.contains(target)) close(false)
  }
  document.addEventListener('pointerdown', closeOutside, until)
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      close()
    },
    until,
  )
  link.setAttribute('aria-expanded', 'true')
  closeOpen = () => close(false)
  draw()
  host.querySelector<HTMLElement>('li button')?.focus({ preventScroll: true })
}

let closeOpen: (() => void) | null = null
let lastLink: HTMLElement | null = null

/** Returns the node of a key, or the concept that is shown, as a place to be shared: its one address, nothing of the view. */
function placeOf(page: Page, text: string): SharedPlace | null {
  const { book, library } = page.model()
  if (library?.concept) return placeOfConcept(page, library.concept, library.index.coverage)
  const key = parseNodeKey(text)
  const node = key && book?.graph.node(key)
  if (!book || !key || !node) return null
  const view: View = { ...DEFAULT_VIEW, report: book.id, page: { kind: 'node', key } }
  const urlOf = (shown: View) => page.host.address() + formatView(shown)
  const words = isBlock(node) ? titleOfBlock(node) : node.label
  return {
    words,
    url: urlOf(view),
    frame: node.kind === 'term' ? urlOf({ ...view, embed: true }) : null,
    of: { kind: 'report', report: book.graph.attributes.report },
    accessed: new Date(),
  }
}

function placeOfConcept(page: Page, { name, slug }: Concept, coverage: Coverage): SharedPlace {
  const view: View = { ...DEFAULT_VIEW, page: { kind: 'concept', slug } }
  return {
    words: name,
    url: page.host.address() + formatView(view),
    frame: null,
    of: { kind: 'library', name: shareMessagesIn(page.model().view.lang).library(coverage) },
    accessed: new Date(),
  }
}

/** Puts the menu under its link, inside the window. */
function placeMenu(host: HTMLElement, link: HTMLElement): void {
  const at = link.getBoundingClientRect()
  const { width, height } = host.getBoundingClientRect()
  const below = at.bottom + GAP
  const top = below + height > window.innerHeight ? Math.max(GAP, window.innerHeight - height - GAP) : below
  host.style.left = `${Math.max(GAP, Math.min(at.left, window.innerWidth - width - GAP))}px`
  host.style.top = `${top}px`
}
