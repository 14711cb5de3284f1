import { CONTENTS_FIELD } from '../patterns.ts'
import type { XmlElement } from './xml.ts'

interface Field {
  code: string
  inResult: boolean
}

/** The fields that are open at a place of a document: each has a code, which is not printed, and a result, which is. */
export class Fields {
  readonly #open: Field[] = []

  /** Follows a sign (`fldChar`) that opens or closes a field or begins its result. */
  follow(sign: XmlElement): void {
    const type = sign.attributes.fldCharType
    const last = this.#open.at(-1)
    if (type === 'begin') this.#open.push({ code: '', inResult: false })
    else if (type === 'end') this.#open.pop()
    else if (type === 'separate' && last) last.inResult = true
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
    return this.#open.every(({ inResult }) => inResult)
  }

  /** Whether what stands here is of a table of contents. */
  get areContents(): boolean {
    return this.#open.some(({ code }) => CONTENTS_FIELD.test(code))
  }
}
