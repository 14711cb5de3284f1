import { ASK_FOLDER } from '../../library/store/ask-address.ts'
import type { KeptSite, ToKeeper } from '../../model/site-data.ts'

/** The parts of a service worker's scope that are used here; the DOM's own types know a window only. */
interface WorkerScope {
  readonly registration: {
    readonly scope: string
    readonly installing: unknown
    readonly waiting: unknown
  }
  readonly skipWaiting: () => Promise<void>
  /** This worker; some browsers do not tell. */
  readonly serviceWorker?: { readonly state: string }
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
  fetch: Fetching
}

interface Fetching extends Lasting {
  readonly request: Request
  /** The page that asks, and the one that comes of it; empty for none. */
  readonly clientId: string
  readonly resultingClientId: string
  readonly respondWith: (response: Promise<Response>) => void
}

declare const __KEPT_SITE__: KeptSite
const { version, shell, base, ofReport, ofLibrary } = __KEPT_SITE__
const scope = self as unknown as WorkerScope
const PREFIX = 'policy-term-graph-'
const NAME = PREFIX + version
/** A server that takes longer with a page is not waited for where the page is kept, in milliseconds. */
const PATIENCE_MS = 5000

/** The pages that came from what is kept, by their ids: their data come from there as well. */
const keptPages = new Set<string>()
/** Those of another build, which are not kept: the worker that comes with them keeps them. */
const otherPages = new Set<string>()

const urlOf = (path: string) => new URL(path, scope.registration.scope).href

scope.addEventListener('install', (event) => {
  event.waitUntil(keep(shell.map(urlOf)).then(() => scope.skipWaiting()))
})

scope.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers().then(() => scope.clients.claim()))
})

scope.addEventListener('message', (event) => {
  // A worker that was being replaced may have kept something once more after it was dropped.
  event.waitUntil(dropOthers(isNewest))
  const { keep: report, isOfLibrary } = event.data
  if (report === null) return
  const folder = urlOf(`${encodeURIComponent(report)}/`)
  const files = isOfLibrary ? [...ofReport, ...ofLibrary] : ofReport
  event.waitUntil(unlessReplaced(keepMissing(files.map((file) => new URL(file, folder).href))))
})

scope.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(scope.registration.scope)) return
  // Files are kept without what stands behind their paths: the answer to one question would be that to any other.
  if (request.url.startsWith(urlOf(ASK_FOLDER))) return
  // A file that is named by what it holds never changes.
  const isNamedByContent = request.url.includes('/assets/')
  event.respondWith(isNamedByContent ? keptFirst(event) : freshFirst(event))
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

/** Looks up what this build has kept. */
function keptOf(request: Request | string): Promise<Response | undefined> {
  return caches.match(request, { cacheName: NAME, ignoreSearch: true })
}

/** Keeps something, but for a worker that has been replaced meanwhile: pages may ask it still. */
async function unlessReplaced(keeping: Promise<void>): Promise<void> {
  await keeping
  if (scope.serviceWorker?.state === 'redundant') await caches.delete(NAME)
}

/** Tells whether no worker of a newer build is there or on its way, whose files are not to be dropped. */
function isNewest(): boolean {
  const { installing, waiting } = scope.registration
  return installing === null && waiting === null && scope.serviceWorker?.state === 'activated'
}

/** What earlier builds kept is of no use to this one. */
async function dropOthers(isSure = () => true): Promise<void> {
  const names = await caches.keys()
  if (!isSure()) return
  const others = names.filter((name) => name.startsWith(PREFIX) && name !== NAME)
  await Promise.all(others.map((name) => caches.delete(name)))
}

async function keptFirst(event: Fetching): Promise<Response> {
  return (await caches.match(event.request)) ?? fetchAndKeep(event)
}

/**
 * What is on the network comes first: what is kept is for when there is none, or a server that fails or hangs.
 *
 * A page and its data come from the same side, so that nobody has half of each.
 */
async function freshFirst(event: Fetching): Promise<Response> {
  const { request, clientId, resultingClientId } = event
  const isPage = request.mode === 'navigate'
  const kept = await keptOf(request)
  if (kept && keptPages.has(clientId)) return kept
  const fetched = fetchAndKeep(event)
  event.waitUntil(fetched.catch(() => {}))
  const waits = isPage ? [wait(PATIENCE_MS).then(() => null)] : []
  const fresh = await Promise.race([fetched.catch(() => null), ...waits])
  if (fresh !== null && fresh.status < 500) return fresh
  if (isPage) keptPages.add(resultingClientId)
  return kept ?? (isPage ? drawnByApp() : fetched)
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

async function fetchAndKeep(event: Fetching): Promise<Response> {
  const { request, clientId, resultingClientId } = event
  const response = await fetch(request)
  if (!response.ok || response.type !== 'basic') return response
  if (request.mode === 'navigate' && !isOfThisBuild(await response.clone().text()))
    otherPages.add(resultingClientId)
  else if (!otherPages.has(clientId)) {
    const url = request.url.replace(/[?#].*$/, '')
    // A copy that is not read holds this worker up.
    if (url.endsWith('/graph.json')) event.waitUntil(unlessReplaced(compare(url, response.clone())))
    else if (!isData(url)) event.waitUntil(unlessReplaced(put(url, response.clone())))
  }
  return response
}

/** Tells whether a file is one of the data of a report, which are kept all at once. */
function isData(url: string): boolean {
  const name = url.slice(url.lastIndexOf('/') + 1)
  return name !== '' && [...ofReport, ...ofLibrary].includes(name)
}

async function put(url: string, response: Response): Promise<void> {
  await (await caches.open(NAME)).put(url, response)
}

/** Keeps a report anew where its graph is not the one that is kept. */
async function compare(url: string, response: Response): Promise<void> {
  const [text, kept] = await Promise.all([response.text(), keptOf(url)])
  if (kept && (await kept.text()) !== text) await renew(await caches.open(NAME), new URL('./', url).href)
}

/** Tells whether the scripts that a page names are those that are kept. */
function isOfThisBuild(html: string): boolean {
  const [script] = /assets\/[^"]+\.js/.exec(html) ?? []
  return script === undefined || shell.includes(script)
}

/** Keeps the pages and data of a report anew, and drops its other pages: the app draws them. */
async function renew(cache: Cache, folder: string): Promise<void> {
  const urls = (await cache.keys()).map(({ url }) => url).filter((url) => url.startsWith(folder))
  const known = [...ofReport, ...ofLibrary].map((file) => new URL(file, folder).href)
  await keep(urls.filter((url) => known.includes(url)))
  await Promise.all(urls.filter((url) => !known.includes(url)).map((url) => cache.delete(url)))
}

/** A page that was never visited: the app draws it from the report's data, wherever the site stands. */
async function drawnByApp(): Promise<Response> {
  const page = await keptOf(urlOf('404.html'))
  if (page === undefined) return Response.error()
  const { pathname } = new URL(scope.registration.scope)
  const html = (await page.text()).replaceAll(`="${base}`, `="${pathname}`)
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}
