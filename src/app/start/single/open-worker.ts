import { siteOf } from './inlined.ts'

/** Starts the one worker that the single file has for everything. */
export function openWorker(): Worker {
  return new Worker(URL.createObjectURL(new Blob([siteOf().worker], { type: 'text/javascript' })))
}
