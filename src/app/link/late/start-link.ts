import { DEFAULT_VIEW, type View } from '../../../address/view.ts'
import { formatLinkedHtml, formatLinkedMarkdown } from '../../../formats/linked-text.ts'
import type { LinkedDocument } from '../../../linking/link-document.ts'
import { makeLinkTarget } from '../../../linking/link-target.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { isRefusal, nameOf, takeDrafts } from '../../intake/late/take-drafts.ts'
import type { Page } from '../../page/page.tsx'
import { type Copied, copyToClipboard } from '../../share/late/clipboard.ts'
import { saveFile } from '../../share/save-file.ts'
import type { Host } from '../../start/host.ts'
import { loadReports } from '../../start/late/fetch-json.ts'
import { loadBook } from '../../start/load-book.ts'
import { runPage } from '../../start/run-page.ts'
import {
  type CopiedForm,
  type LinkActions,
  type LinkedDraft,
  type LinkModel,
  linksIn,
} from '../link-model.ts'
import { linkMessagesIn } from './messages.ts'
import type { LinkedPaste, LinkQuestion } from './worker/link-draft.ts'

const NO_REPORT = { code: 'no-report', reason: '' }

/** Brings the page that links documents to life. */
export async function startLink(host: Host, asked: View): Promise<void> {
  const reports = await loadReports(host)
  const view: View = { ...DEFAULT_VIEW, page: asked.page }
  const page = await runPage(host, asked, { view, book: null, reports })
  const { actions, loadReport } = controlLink(page)
  const idle = { book: null, mode: 'first', draft: { phase: 'idle' }, isOver: false, copied: null } as const
  page.set({ link: { ...idle, actions } })
  const [first] = reports
  if (first) await loadReport(first.id)
}

/** Makes what a person can do on the page; what comes of it is drawn. */
function controlLink(page: Page) {
  /** The document that was put in last, and its linked version where it is a file. */
  let last: File | string | null = null
  let linkedFile: File | null = null
  const words = () => linkMessagesIn(page.model().view.lang)
  const show = (part: Partial<LinkModel>) => {
    const { link } = page.model()
    if (link) page.set({ link: { ...link, ...part } })
  }
  const intake = takeDrafts<LinkQuestion, LinkedPaste | LinkedDocument>({
    page,
    openWorker: page.host.workers.link,
    words,
    show,
    take: (draft) => void take(draft),
  })
  const take = async (draft: File | string) => {
    last = draft
    const { link } = page.model()
    if (!link) return
    const { book, mode } = link
    if (book === null) return intake.fail(draft, NO_REPORT)
    const terms = book.graph.nodesOf('term').map(({ key, name, aliases }) => ({ key, name, aliases }))
    const question = { draft, terms, base: page.host.address(), report: book.id, mode }
    linkedFile = null
    show({ copied: null })
    const answer = await intake.ask(draft, question)
    if (answer === null) return
    if (isRefusal(answer)) return intake.fail(draft, answer)
    if ('bytes' in answer && typeof draft !== 'string')
      linkedFile = new File([answer.bytes.slice()], linkedName(draft.name), { type: draft.type })
    const linked = linkedDraft(answer, nameOf(draft))
    show({ draft: linked })
    page.set({ notice: words().found(linked.terms.length, linksIn(linked)) })
  }
  const again = () => {
    if (last !== null) void take(last)
  }
  const loadReport = async (id: string) => {
    try {
      show({ book: await loadBook(page.host, id) })
      again()
    } catch (error) {
      reportError(error) // is said above the page
      intake.fail(null, NO_REPORT)
    }
  }
  const copy = async (form: CopiedForm) => {
    const { link } = page.model()
    const pasted = link?.draft.phase === 'done' ? link.draft.pasted : null
    if (!link?.book || !pasted) return
    const { hrefOf } = makeLinkTarget(page.host.address(), link.book.id)
    const isDone = await copyToClipboard(copiedAs(form, pasted, hrefOf))
    show({ copied: { form, isDone } })
    page.set({ notice: isDone ? words().copied : words().copyFailed })
  }
  const actions: LinkActions = {
    ...intake.actions,
    chooseReport: (event) => void loadReport((event.target as HTMLSelectElement).value),
    chooseMode: (event) => {
      show({ mode: (event.target as HTMLInputElement).value === 'all' ? 'all' : 'first' })
      again()
    },
    giveUp: () => {
      last = null // another choice does not begin it again
      intake.actions.giveUp()
    },
    copy: (form) => void copy(form),
    download: () => {
      if (linkedFile) saveFile(linkedFile.name, linkedFile)
    },
  }
  return { actions, loadReport }
}

function linkedDraft(answer: LinkedPaste | LinkedDocument, name: string | null): LinkedDraft {
  const isPasted = 'links' in answer
  const links = countEach(isPasted ? answer.links.map(({ key }) => key) : answer.keys)
  const terms = [...countEach(answer.used)].map(([key, uses]) => ({ key, uses, links: links.get(key) ?? 0 }))
  return { phase: 'done', name, terms, pasted: isPasted ? { text: answer.text, links: answer.links } : null }
}

/** Counts how often each key is there, in the order of their first times. */
function countEach(keys: readonly NodeKey[]): Map<NodeKey, number> {
  const counts = new Map<NodeKey, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Names the linked version of 文档.docx 文档-链接.docx: the one that was put in is not written over. */
function linkedName(name: string): string {
  return name.replace(/(?:\.[^.]*)?$/, (ending) => `-链接${ending}`)
}

/** Formats a pasted text with its links for the clipboard. */
function copiedAs(
  form: CopiedForm,
  { text, links }: NonNullable<LinkedDraft['pasted']>,
  hrefOf: (key: NodeKey) => string,
): Copied {
  const leading = links.map(({ key, start, end }) => ({ start, end, href: hrefOf(key) }))
  if (form === 'markdown') return { text: formatLinkedMarkdown(text, leading) }
  const html = formatLinkedHtml(text, leading)
  return form === 'html' ? { text: html } : { text, html }
}
