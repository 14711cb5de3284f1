/** Starts the worker that links documents. */
export function openLinkWorker(): Worker {
  return new Worker(new URL('./link-worker.ts', import.meta.url), { type: 'module' })
}
