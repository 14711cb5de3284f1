import { CONTENTS_FIELD } from '../patterns.ts'
import type { XmlElement } from './xml.ts'

interface Field {
  code: string
  inResult: boolean
  isContents: boolean
}

/** The fields that are open at a place of a document: each has a code, which is not printed, and a result, which is. */
export class Fields {
  readonly #open: Field[] = []
  /** How many of them are not yet in their results, and how many are tables of contents in theirs. */
  #unprinted = 0
  #contents = 0

  /** Follows a sign (`fldChar`) that opens or closes a field or begins its result. */
  follow(sign: XmlElement): void {
    const type = sign.attributes.fldCharType
    const last = this.#open.at(-1)
    if (type === 'begin') {
      this.#open.push({ code: '', inResult: false, isContents: false })
      this.#unprinted++
    } else if (type === 'end') this.#close(this.#open.pop())
    else if (type === 'separate' && last && !last.inResult) this.#beginResult(last)
  }

  #beginResult(field: Field): void {
    field.inResult = true
    field.isContents = CONTENTS_FIELD.test(field.code)
    this.#unprinted--
    if (field.isContents) this.#contents++
  }

  #close(field: Field | undefined): void {
    if (field?.inResult === false) this.#unprinted--
    if (field?.isContents) this.#contents--
  }

  /** Adds a piece of the code of the innermost field. */
  addCode(piece: string): void {
    const last = this.#open.at(-1)
    if (last && !last.inResult) last.code += piece
  }

  get areOpen(): boolean {
    return this.#open.length > 0
  }

  /** Whether what stands here is printed: it is within the result of every field. */
  get arePrinted(): boolean {
    return this.#unprinted === 0
  }

  /** Whether what stands here is of a table of contents: it is within the result of one. */
  get areContents(): boolean {
    return this.#contents > 0
  }
}
