import type { NodeKey } from '../../../model/ids.ts'
import type { Book } from '../../page/context.ts'
import type { LinkDraft, LinkedDraft } from '../link-model.ts'
import type { LinkAnswer, LinkQuestion } from './link-protocol.ts'

/** What is asked of the worker, but for the number of the question. */
export type LinkOrder = Omit<LinkQuestion, 'id'>

/** Links documents off the page's thread, one at a time. */
export interface LinkDesk {
  readonly ask: (order: LinkOrder) => void
  /** Gives the file that was linked last; null where there is none. */
  readonly file: () => File | null
}

/** Gives what links documents; its worker is started with the first. `show` is called with what becomes of each. */
export function openLinkDesk(openWorker: () => Worker, show: (draft: LinkDraft) => void): LinkDesk {
  let worker: Worker | null = null
  let latest = 0
  let order: LinkOrder | null = null
  let file: File | null = null
  const nameOf = (draft: File | string) => (typeof draft === 'string' ? null : draft.name)
  const fail = (code: string, reason: string) =>
    show({ phase: 'failed', name: order && nameOf(order.draft), code, reason })
  const receive = (answer: LinkAnswer) => {
    if (answer.id !== latest || order === null) return
    if (answer.kind === 'failed') return fail(answer.code, answer.reason)
    const { draft } = order
    if (answer.kind === 'file' && typeof draft !== 'string')
      file = new File([answer.bytes.slice()], linkedName(draft.name), { type: draft.type })
    show(draftOf(answer, nameOf(draft)))
  }
  const start = () => {
    const started = openWorker()
    started.addEventListener('message', ({ data }: MessageEvent<LinkAnswer>) => receive(data))
    started.addEventListener('error', () => {
      worker = null
      fail('failed', '')
    })
    return started
  }
  return {
    ask(next) {
      order = next
      file = null
      show({ phase: 'busy', name: nameOf(next.draft) })
      worker ??= start()
      const question: LinkQuestion = { ...next, id: ++latest }
      worker.postMessage(question)
    },
    file: () => file,
  }
}

function draftOf(answer: Exclude<LinkAnswer, { kind: 'failed' }>, name: string | null): LinkedDraft {
  const links = countEach(answer.kind === 'pasted' ? answer.links.map(({ key }) => key) : answer.keys)
  const terms = [...countEach(answer.used)].map(([key, uses]) => ({ key, uses, links: links.get(key) ?? 0 }))
  const pasted = answer.kind === 'pasted' ? { text: answer.text, links: answer.links } : null
  return { phase: 'done', name, terms, pasted }
}

/** Gives how often each of some keys is there, in the order of their first times. */
function countEach(keys: readonly NodeKey[]): Map<NodeKey, number> {
  const counts = new Map<NodeKey, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** 文档.docx is taken away as 文档-链接.docx: the one that was put in is not written over. */
function linkedName(name: string): string {
  return name.replace(/(?:\.[^.]*)?$/, (ending) => `-链接${ending}`)
}

/** Gives what the worker needs to know of a report's terms. */
export function termsOf({ graph }: Book): LinkOrder['terms'] {
  return graph.nodesOf('term').map(({ key, name, aliases }) => ({ key, name, aliases }))
}
