import type { Lang } from '../../address/view.ts'
import type { Messages } from './message-table.ts'
import { zh } from './messages-zh.ts'

export type { Messages } from './message-table.ts'

const TABLE: { zh: Messages; en: Messages | null } = { zh, en: null }

/** Gives the interface's texts in one language; English ones must have been loaded, until then they are Chinese. */
export function messagesIn(lang: Lang): Messages {
  return TABLE[lang] ?? zh
}

/** Tells whether the texts of a language are there. */
export function hasMessages(lang: Lang): boolean {
  return TABLE[lang] !== null
}

/** Loads the texts of a language; Chinese ones are always there. */
export async function loadMessages(lang: Lang): Promise<void> {
  if (lang === 'en') TABLE.en ??= (await import('./messages-en.ts')).en
}
