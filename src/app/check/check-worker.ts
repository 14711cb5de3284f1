import { checkReport } from '../../compile/check.ts'
import { readReport } from '../../compile/compile.ts'
import { placeNodes } from '../../compile/layout/place-nodes.ts'
import { IngestError, readDocument } from '../../ingest/read-document.ts'
import type { Diagnostic } from '../../model/graph.ts'
import type { Answer, Draft } from './protocol.ts'

/** The check page's worker: it reads and compiles one draft, and sends nothing anywhere but to its page. */
addEventListener('message', ({ data }: MessageEvent<Draft>) => void answer(data))

function asSentence({ message, suggestion }: Diagnostic): string {
  return `${message}，${suggestion}。`
}

async function answer({ name, bytes }: Draft): Promise<void> {
  const say = (message: Answer) => postMessage(message)
  try {
    const { text, notes } = await readDocument(bytes, name)
    const { graph, diagnostics } = readReport(text, { sha256: '', format: 'text', encoding: 'utf-8' })
    const findings = checkReport(text, { graph, diagnostics })
    say({ kind: 'findings', source: text, findings, notes: notes.map(asSentence) })
    say({ kind: 'graph', graph: graph && placeNodes(graph) })
  } catch (error) {
    if (!(error instanceof IngestError)) throw error
    say({ kind: 'unreadable', reason: error.message })
  }
}
