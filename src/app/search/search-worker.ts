import { readReportFiles } from '../report-files.ts'
import type { Ask, SearchAnswer } from './ask.ts'
import { openSearch } from './open-search.ts'

/** What the page tells the worker: first where the report is, then each query with its number. */
export type ToWorker = { readonly folder: string } | { readonly id: number; readonly query: string }

/** What the worker answers: to the first message that it is ready, or why not; to each query. */
export type FromWorker =
  | { readonly ready: true }
  | { readonly failed: string }
  | { readonly id: number; readonly answer: SearchAnswer }

let ask: Ask | null = null

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('folder' in data) {
    open(new URL(data.folder)).catch((error: unknown) => say({ failed: String(error) }))
  } else void answer(data.id, data.query)
})

async function open(folder: URL): Promise<void> {
  ask = await openSearch({ ...(await readReportFiles(folder)), folder, isLarge: true })
  say({ ready: true })
}

async function answer(id: number, query: string): Promise<void> {
  if (ask !== null) say({ id, answer: await ask(query) })
}

function say(message: FromWorker): void {
  self.postMessage(message)
}
