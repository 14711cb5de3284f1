import type { Lang } from '../../address/view.ts'
import { messagesIn } from '../page/messages.ts'
import type { Host } from './host.ts'

/** Says in a language what is wrong and what to do. */
export type Why = (lang: Lang) => string

/**
 * Finds out what is wrong where something failed, and tells the console.
 *
 * @param report The report that is shown; null for none.
 */
export async function findWhy(host: Host, report: string | null, error: unknown): Promise<Why> {
  console.error(error)
  try {
    return await (await import('#trouble')).explainTrouble(host, report, error)
  } catch {
    return (lang) => messagesIn(lang).outOfReach // what explains cannot be had either
  }
}
