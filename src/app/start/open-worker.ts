/** The page's workers; the single file has another module in the place of this one. */
const OPENERS = {
  check: () => new Worker(new URL('../check/late/check-worker.ts', import.meta.url), { type: 'module' }),
  link: () => new Worker(new URL('../link/late/link-worker.ts', import.meta.url), { type: 'module' }),
  search: () => new Worker(new URL('../search/late/search-worker.ts', import.meta.url), { type: 'module' }),
} as const

/** Starts one of the page's workers. */
export function openWorker(name: keyof typeof OPENERS): Worker {
  return OPENERS[name]()
}
