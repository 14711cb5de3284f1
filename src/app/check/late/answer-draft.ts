import { checkReport } from '../../../compile/check/check.ts'
import { describeFindings } from '../../../compile/check/describe-findings.ts'
import { readReport } from '../../../compile/compile.ts'
import { placeNodes } from '../../../compile/layout/place-nodes.ts'
import { DocumentError, readDocument } from '../../../documents/read-document.ts'
import type { Diagnostic } from '../../../model/graph.ts'
import type { DraftAnswer, DraftQuestion } from './check-protocol.ts'

/** A file of more bytes is no report. */
const MOST_BYTES = 64 * 1024 * 1024
const PASTED = '粘贴的文字'

/** Answers a draft with its findings and its graph, or says why there is neither. */
export async function answerDraft({ id, draft }: DraftQuestion): Promise<void> {
  const name = typeof draft === 'string' ? null : draft.name
  try {
    const bytes = typeof draft === 'string' ? new TextEncoder().encode(draft) : await bytesOf(draft)
    const { text, format, encoding, notes } = await readDocument(bytes, name)
    // No hash: this graph is never stored, and pages without https cannot make one.
    const compiled = readReport(text, [], { sha256: '', format, encoding })
    if (compiled.graph === null) return post({ id, kind: 'failed', code: 'not-a-report', reason: '' })
    const findings = checkReport(text, compiled)
    const listing = describeFindings(name ?? PASTED, findings).join('\n')
    post({ id, kind: 'findings', findings, listing, notes: notes.map(asSentence) })
    post({ id, kind: 'graph', source: text, graph: placeNodes(compiled.graph) })
  } catch (error) {
    // An error thrown in a promise would never reach the page.
    if (!(error instanceof DocumentError)) console.error(error)
    const [code, reason] = error instanceof DocumentError ? [error.code, error.message] : [codeOf(error), '']
    post({ id, kind: 'failed', code, reason })
  }
}

function asSentence({ message, suggestion }: Diagnostic): string {
  return `${message}，${suggestion}。`
}

async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > MOST_BYTES) throw new DocumentError('too-large')
  return new Uint8Array(await file.arrayBuffer())
}

/** Gives why a draft was not checked: it could not be opened (a folder, a file moved meanwhile), or we broke. */
function codeOf(error: unknown): string {
  return error instanceof DOMException && /^Not(?:Found|Readable)Error$/.test(error.name)
    ? 'unreadable'
    : 'failed'
}

function post(message: DraftAnswer): void {
  self.postMessage(message)
}
