import { formatLinkedHtml, formatLinkedMarkdown } from '../../../formats/linked-text.ts'
import { makeLinkTarget } from '../../../linking/link-target.ts'
import { makeFormActions } from '../../intake/late/form-actions.ts'
import type { Page } from '../../page/page.tsx'
import { type Copied, copyToClipboard } from '../../share/late/clipboard.ts'
import { saveFile } from '../../share/save-file.ts'
import { loadBook } from '../../start/load-book.ts'
import {
  type CopiedForm,
  type LinkActions,
  type LinkedDraft,
  type LinkModel,
  linksIn,
} from '../link-model.ts'
import { openLinkDesk, termsOf } from './link-desk.ts'
import { linkMessagesIn } from './link-messages.ts'

/** Makes what takes documents in, and what is done with them. */
export function takeDocuments(page: Page) {
  let last: File | string | null = null
  const patch = (part: Partial<LinkModel>) => {
    const { link } = page.model()
    if (link) page.set({ link: { ...link, ...part } })
  }
  const words = () => linkMessagesIn(page.model().view.lang)
  const desk = openLinkDesk(page.host.workers.link, (draft) => {
    patch({ draft, copied: null })
    if (draft.phase === 'busy') page.set({ notice: words().busy(draft.name ?? words().pasted) })
    if (draft.phase !== 'done') return
    page.set({ notice: words().found(draft.terms.length, linksIn(draft)) })
  })
  const fail = (name: string | null, code: string) =>
    patch({ draft: { phase: 'failed', name, code, reason: '' } })
  const take = (draft: File | string) => {
    last = draft
    const { link } = page.model()
    if (!link) return
    if (link.book === null) return fail(typeof draft === 'string' ? null : draft.name, 'no-report')
    const { book, mode } = link
    desk.ask({ draft, terms: termsOf(book), base: page.host.address(), report: book.id, mode })
  }
  const again = () => {
    if (last !== null) take(last)
  }
  const loadReport = async (id: string) => {
    try {
      patch({ book: await loadBook(page.host, id) })
      again()
    } catch (error) {
      console.error(error)
      fail(null, 'no-report')
    }
  }
  const checkFiles = (files: FileList) => {
    const [file, ...others] = files
    if (file === undefined) return
    if (others.length > 0) return fail(`${file.name}……`, 'several')
    take(file)
  }
  const actions: LinkActions = {
    ...makeFormActions({ checkFiles, checkText: take }),
    chooseReport: (event) => void loadReport((event.target as HTMLSelectElement).value),
    chooseMode: (event) => {
      patch({ mode: (event.target as HTMLInputElement).value === 'all' ? 'all' : 'first' })
      again()
    },
    copy: (form) => void copy(form),
    download: () => {
      const file = desk.file()
      if (file) saveFile(file.name, file)
    },
  }
  const copy = async (form: CopiedForm) => {
    const { link } = page.model()
    const pasted = link?.draft.phase === 'done' ? link.draft.pasted : null
    if (!link?.book || !pasted) return
    const { hrefOf } = makeLinkTarget(page.host.address(), link.book.id)
    const isDone = await copyToClipboard(formOf(form, pasted, hrefOf))
    patch({ copied: { form, isDone } })
    page.set({ notice: isDone ? words().copied : words().copyFailed })
  }
  return { checkFiles, checkText: take, actions, patch, loadReport }
}

/** Gives a pasted text with its links, in a form. */
function formOf(
  form: CopiedForm,
  { text, links }: NonNullable<LinkedDraft['pasted']>,
  hrefOf: HrefOf,
): Copied {
  const leading = links.map(({ key, start, end }) => ({ start, end, href: hrefOf(key) }))
  if (form === 'markdown') return { text: formatLinkedMarkdown(text, leading) }
  const html = formatLinkedHtml(text, leading)
  return form === 'html' ? { text: html } : { text, html }
}

type HrefOf = ReturnType<typeof makeLinkTarget>['hrefOf']
