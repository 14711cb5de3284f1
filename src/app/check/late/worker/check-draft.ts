import { checkReport } from '../../../../compile/check/check.ts'
import { describeFindings } from '../../../../compile/check/describe-findings.ts'
import { readReport } from '../../../../compile/compile.ts'
import { placeNodes } from '../../../../compile/layout/place-nodes.ts'
import { readDocument } from '../../../../documents/read-document.ts'
import type { Diagnostic, SerializedTermGraph } from '../../../../model/graph.ts'
import type { Refusal } from '../../../intake/intake-model.ts'
import { readFile, refusalOf } from '../../../intake/late/worker/read-draft.ts'
import type { CheckedDraft } from '../../check-model.ts'

/** A draft that is to be checked. */
export interface CheckQuestion {
  readonly draft: File | string
}

/** What is told first, before the graph is laid out. */
export type DraftFindings = Pick<CheckedDraft, 'findings' | 'listing' | 'notes'>

/** The draft as a report, its graph laid out. */
export interface DraftGraph {
  readonly source: string
  readonly graph: SerializedTermGraph
}

const PASTED = '粘贴的文字'

/** Checks a draft: tells its findings and then returns its graph, or why there is neither. */
export async function checkDraft(
  { draft }: CheckQuestion,
  tell: (found: DraftFindings) => void,
): Promise<DraftGraph | Refusal> {
  const name = typeof draft === 'string' ? null : draft.name
  try {
    const bytes = typeof draft === 'string' ? new TextEncoder().encode(draft) : await readFile(draft)
    const { text, marks, format, encoding, notes } = await readDocument(bytes, name)
    // No hash: this graph is never stored, and pages without https cannot make one.
    const compiled = readReport(text, marks, { sha256: '', format, encoding })
    if (compiled.graph === null) return { code: 'not-a-report', reason: '' }
    const findings = checkReport(text, compiled)
    const listing = describeFindings(name ?? PASTED, findings).join('\n')
    tell({ findings, listing, notes: notes.map(asSentence) })
    return { source: text, graph: placeNodes(compiled.graph) }
  } catch (error) {
    return refusalOf(error)
  }
}

function asSentence({ message, suggestion }: Diagnostic): string {
  return `${message}，${suggestion}。`
}
