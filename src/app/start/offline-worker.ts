import { ASK_FOLDER } from '../../library/store/ask-address.ts'
import type { KeptSite, ToKeeper } from '../../model/site-data.ts'

/** The parts of a service worker's scope that are used here; the DOM's own types know a window only. */
interface WorkerScope {
  readonly registration: { readonly scope: string }
  readonly skipWaiting: () => Promise<void>
  readonly clients: { readonly claim: () => Promise<void> }
  readonly addEventListener: <K extends keyof WorkerEvents>(
    name: K,
    listener: (event: WorkerEvents[K]) => void,
  ) => void
}

interface Lasting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void
}

interface WorkerEvents {
  install: Lasting
  activate: Lasting
  message: Lasting & { readonly data: ToKeeper }
  fetch: Event & { readonly request: Request; readonly respondWith: (response: Promise<Response>) => void }
}

declare const __KEPT_SITE__: KeptSite
const { version, shell, base, ofReport, ofLibrary } = __KEPT_SITE__
const scope = self as unknown as WorkerScope
const PREFIX = 'policy-term-graph-'
const NAME = PREFIX + version

const urlOf = (path: string) => new URL(path, scope.registration.scope).href

scope.addEventListener('install', (event) => {
  event.waitUntil(keep(shell.map(urlOf)).then(() => scope.skipWaiting()))
})

scope.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers().then(() => scope.clients.claim()))
})

scope.addEventListener('message', (event) => {
  const { keep: report, isOfLibrary } = event.data
  if (report === null) return
  const folder = urlOf(`${encodeURIComponent(report)}/`)
  const files = isOfLibrary ? [...ofReport, ...ofLibrary] : ofReport
  event.waitUntil(keepMissing(files.map((file) => new URL(file, folder).href)))
})

scope.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(scope.registration.scope)) return
  // Files are kept without what stands behind their paths: the answer to one question would be that to any other.
  if (request.url.startsWith(urlOf(ASK_FOLDER))) return
  // A file that is named by what it holds never changes.
  const isNamedByContent = request.url.includes('/assets/')
  event.respondWith(isNamedByContent ? keptFirst(request) : freshFirst(request))
})

async function keep(urls: readonly string[]): Promise<void> {
  const cache = await caches.open(NAME)
  await cache.addAll(urls.map((url) => new Request(url, { cache: 'no-cache' })))
}

async function keepMissing(urls: readonly string[]): Promise<void> {
  const cache = await caches.open(NAME)
  const kept = await Promise.all(urls.map((url) => cache.match(url)))
  await keep(urls.filter((_, index) => kept[index] === undefined))
}

/** What earlier builds kept is of no use to this one. */
async function dropOthers(): Promise<void> {
  const names = await caches.keys()
  const others = names.filter((name) => name.startsWith(PREFIX) && name !== NAME)
  await Promise.all(others.map((name) => caches.delete(name)))
}

async function keptFirst(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetchAndKeep(request)
}

/** What is on the network comes first: what is kept is for when there is none. */
async function freshFirst(request: Request): Promise<Response> {
  try {
    return await fetchAndKeep(request)
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: true })
    if (kept) return kept
    if (request.mode === 'navigate') return drawnByApp()
    throw error
  }
}

async function fetchAndKeep(request: Request): Promise<Response> {
  const response = await fetch(request)
  if (response.ok && response.type === 'basic') {
    const cache = await caches.open(NAME)
    await cache.put(request.url.replace(/[?#].*$/, ''), response.clone())
  }
  return response
}

/** A page that was never visited: the app draws it from the report's data, wherever the site stands. */
async function drawnByApp(): Promise<Response> {
  const page = await caches.match(urlOf('404.html'))
  if (page === undefined) return Response.error()
  const { pathname } = new URL(scope.registration.scope)
  const html = (await page.text()).replaceAll(`="${base}`, `="${pathname}`)
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}
