import { DEFAULT_VIEW, type View } from '../../../address/view.ts'
import type { Trouble } from '../../../model/trouble.ts'
import { messagesIn } from '../../page/messages.ts'
import { type Host, reportFiles } from '../host.ts'
import type { Why } from '../why.ts'
import { fetchJson } from './fetch-json.ts'
import { troubleMessagesIn } from './trouble-messages.ts'

/** How browsers call a script that could not be loaded. */
const UNLOADED = /dynamically imported module|importing a module/i

/**
 * Says in a note above the page what failed and what works all the same, and offers to load the page again.
 *
 * A running page is told apart from what else runs in it: an error that names no file, script or damage may be that of
 * an extension of the browser.
 *
 * @param isRunning Whether the page is alive.
 */
export async function showTrouble(
  host: Host,
  note: HTMLElement,
  error: unknown,
  isRunning: boolean,
): Promise<void> {
  const { lang, report } = viewNow(host)
  console.error(error)
  const trouble = await findTrouble(host, report, error)
  if (trouble === null && isRunning && !UNLOADED.test(String(error))) return
  const m = troubleMessagesIn(lang)
  fillNote(host, note, `${sentenceOf(trouble, m)} ${isRunning ? m.others : m.readable}`)
}

/** Says in a note above the page that its data are on their way still. */
export function showDelay(host: Host, note: HTMLElement): void {
  const m = troubleMessagesIn(viewNow(host).lang)
  fillNote(host, note, `${m.slow} ${m.readable}`)
}

function viewNow(host: Host): View {
  return host.viewOf(new URL(location.href)) ?? DEFAULT_VIEW
}

function fillNote(host: Host, note: HTMLElement, text: string): void {
  const again = document.createElement('button')
  again.type = 'button'
  again.textContent = messagesIn(viewNow(host).lang).reload
  again.addEventListener('click', () => location.reload())
  note.role = 'alert'
  note.replaceChildren(`${text} `, again)
  document.body.prepend(note)
}

/** Tells whether what was thrown says what is wrong with which file. */
function isTrouble(error: unknown): error is Trouble {
  return typeof (error as Partial<Trouble> | null)?.fault === 'string'
}

/** Returns what says why something failed: a file that is named in what was thrown, a damaged graph, or the page's program. */
export async function explainTrouble(host: Host, report: string | null, error: unknown): Promise<Why> {
  const trouble = await findTrouble(host, report, error)
  return (lang) => sentenceOf(trouble, troubleMessagesIn(lang))
}

async function findTrouble(host: Host, report: string | null, error: unknown): Promise<Trouble | null> {
  return isTrouble(error) ? error : findDamage(host, report)
}

/** Returns what is said of a file; where none is amiss, it is a script of the page. */
function sentenceOf(trouble: Trouble | null, m: ReturnType<typeof troubleMessagesIn>): string {
  if (trouble === null) return m.program
  const { file, fault } = trouble
  return [m.without[file], m.faults[fault](file)].filter(Boolean).join(' ')
}

/**
 * Looks into the graph of a report where something else than a file failed: one of which attributes are lost is read, and
 * fails when it is drawn or searched.
 */
async function findDamage(host: Host, report: string | null): Promise<Trouble | null> {
  if (report === null) return null
  const graph = await fetchJson<object>(reportFiles(host, report), 'graph.json').catch(() => null)
  if (graph === null) return null // out of reach by now
  const { findGraphMisfit } = await import('./graph-misfit.ts')
  const where = findGraphMisfit(graph)
  if (where === null) return null
  console.error(`graph.json does not fit its schema at ${where}`)
  return { file: 'graph.json', fault: 'damaged' }
}
