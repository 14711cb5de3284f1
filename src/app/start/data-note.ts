import type { Lang } from '../../address/view.ts'
import { messagesIn } from '../page/messages.ts'
import { DataError } from './data-error.ts'

/** Says above the page that its data could not be had, and how to try again; what is prerendered stays. */
export function showDataError(error: unknown, lang: Lang): void {
  const m = messagesIn(lang)
  const note = document.createElement('div')
  note.className = 'data-note'
  note.role = 'alert'
  const what = document.createElement('strong')
  what.textContent = m.dataFailed(error instanceof DataError ? error.file : 'graph.json')
  const retry = document.createElement('button')
  retry.type = 'button'
  retry.textContent = m.retry
  retry.addEventListener('click', () => location.reload())
  note.append(what, ` ${m.dataRemedy} `, retry)
  document.body.prepend(note)
}
