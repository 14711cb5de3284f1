import { type MarkdownSource, sayStretches } from './markdown-inline.ts'

/** So many code units are parsed at once: one call of the parser for each stretch would take twice as long. */
const BATCH = 4096

/** What stretches of a document say, as far as it was asked; no text is parsed twice. */
export class Sayings {
  readonly #from: MarkdownSource
  readonly #said = new Map<string, string>()

  constructor(from: MarkdownSource) {
    this.#from = from
  }

  /** Parses texts many at once. */
  add(texts: readonly string[]): void {
    let batch: string[] = []
    let size = 0
    const parse = () => {
      const said = sayStretches(batch, this.#from)
      for (const [i, text] of batch.entries()) this.#said.set(text, said[i] ?? '')
      batch = []
      size = 0
    }
    for (const text of new Set(texts)) {
      if (this.#said.has(text)) continue
      batch.push(text)
      size += text.length
      if (size >= BATCH) parse()
    }
    if (batch.length > 0) parse()
  }

  /** Returns what a text says. */
  of(text: string): string {
    if (!this.#said.has(text)) this.add([text])
    return this.#said.get(text) ?? ''
  }
}
