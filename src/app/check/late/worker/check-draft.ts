import { checkReport } from '../../../../compile/check/check.ts'
import { describeFindings } from '../../../../compile/check/describe-findings.ts'
import { readReport } from '../../../../compile/compile.ts'
import { placeNodes } from '../../../../compile/layout/place-nodes.ts'
import { readDocument } from '../../../../documents/read-document.ts'
import type { Diagnostic, SerializedTermGraph } from '../../../../model/graph.ts'
import { stillValue } from '../../../../text/isolate.ts'
import type { Refusal } from '../../../intake/intake-model.ts'
import { readFile, refusalOf } from '../../../intake/late/worker/read-draft.ts'
import type { CheckedDraft } from '../../check-model.ts'
import { explainDraft, fetchFrom } from './explain-draft.ts'

/** A draft that is to be checked. */
export interface CheckQuestion {
  readonly draft: File | string
  /** The absolute address of the root of the library's site that the page belongs to; null where there is none. */
  readonly library: string | null
}

/** What is told first, before the graph is laid out. */
export type DraftFindings = Pick<CheckedDraft, 'findings' | 'listing' | 'notes'>

/** The draft as a report, its graph laid out. */
export interface DraftGraph {
  readonly source: string
  readonly graph: SerializedTermGraph
}

const PASTED = '粘贴的文字'
const NO_LIBRARY = '名词资料库的文件没有读到，没有与别的报告的解释比对，请联网后再检查一次。'

/** Checks a draft: tells its findings and then returns its graph, or why there is neither. */
export async function checkDraft(
  { draft, library }: CheckQuestion,
  tell: (found: DraftFindings) => void,
): Promise<DraftGraph | Refusal> {
  const name = typeof draft === 'string' ? null : draft.name
  try {
    const bytes = typeof draft === 'string' ? new TextEncoder().encode(draft) : await readFile(draft)
    const { text, marks, format, encoding, notes } = await readDocument(bytes, name)
    // No hash: this graph is never stored, and pages without https cannot make one.
    const compiled = readReport(text, marks, { sha256: '', format, encoding })
    if (compiled.graph === null) return { code: compiled.diagnostics[0]?.code ?? 'failed', reason: '' }
    const { explained, note } = await askLibrary(library, text, compiled.graph)
    const findings = checkReport(text, compiled, explained)
    const listing = describeFindings(name ?? PASTED, findings).join('\n')
    // What is shown of the draft leaves the order of the page's words alone; it was checked as it is.
    tell(stillValue({ findings, listing, notes: [...notes.map(asSentence), ...note] }))
    return stillValue({ source: text, graph: placeNodes(compiled.graph) })
  } catch (error) {
    return refusalOf(error)
  }
}

/** Asks the library which names it explains; where its files cannot be had, a note says so. */
async function askLibrary(library: string | null, text: string, graph: SerializedTermGraph) {
  if (library === null) return { explained: [], note: [] }
  try {
    return { explained: await explainDraft(text, graph, fetchFrom(library)), note: [] }
  } catch (error) {
    console.error(error)
    return { explained: [], note: [NO_LIBRARY] }
  }
}

function asSentence({ message, suggestion }: Diagnostic): string {
  return `${message}，${suggestion}。`
}
