import { siteOf } from './inlined.ts'

function openWorker(): Worker {
  return new Worker(URL.createObjectURL(new Blob([siteOf().worker], { type: 'text/javascript' })))
}

/** Starts the worker that reads documents, to check them. */
export const openCheckWorker = openWorker

/** Starts the worker that reads documents, to link them. */
export const openLinkWorker = openWorker
