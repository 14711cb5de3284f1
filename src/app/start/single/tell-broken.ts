import { defineMessages } from '../../page/define-messages.ts'
import type { Host } from '../host.ts'
import type { Why } from '../why.ts'

const messagesIn = defineMessages({
  zh: { broken: '这个文件坏了，请重新取一份。' },
  en: { broken: 'This file is broken; get it anew.' },
})

const why: Why = (lang) => messagesIn(lang).broken

/** Returns what says why something failed: a page that fetches nothing is whole, or broken. */
export async function explainTrouble(): Promise<Why> {
  return why
}

/** Says above the page that its file is broken. */
export async function showTrouble(
  _: Host,
  note: HTMLElement,
  error: unknown,
  isRunning: boolean,
): Promise<void> {
  console.error(error)
  if (isRunning) return
  note.role = 'alert'
  note.textContent = why(document.documentElement.lang === 'en' ? 'en' : 'zh')
  document.body.prepend(note)
}

/** Nothing of the page is ever on its way. */
export function showDelay(): void {}
