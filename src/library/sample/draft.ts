import type { MadeName } from './names.ts'

/** A name where it stands in a draft. */
export interface DraftPlace {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** The text of a report while it is written, with the places of its names. */
export class Draft {
  readonly uses: DraftPlace[] = []
  readonly traps: DraftPlace[] = []
  private readonly parts: string[] = []
  private length = 0

  /** Writes text that uses no name. */
  write(text: string): void {
    this.parts.push(text)
    this.length += text.length
  }

  /** Writes a name as it is printed here, and keeps its place without the quotation marks at its ends. */
  use({ name }: MadeName, printed: string): void {
    this.uses.push({ name, ...this.inner(printed) })
    this.write(printed)
  }

  /** Writes a word that contains a name by chance. */
  trap(name: string, word: string): void {
    this.traps.push({ name, start: this.length, end: this.length + word.length })
    this.write(word)
  }

  /** Returns what has been written. */
  text(): string {
    return this.parts.join('')
  }

  private inner(printed: string): { start: number; end: number } {
    const start = this.length + Number(printed.startsWith('“'))
    return { start, end: this.length + printed.length - Number(printed.endsWith('”')) }
  }
}
