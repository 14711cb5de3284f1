import { childrenOf, elementsOf, type XmlElement } from './xml.ts'

export const NOTE_KINDS = ['footnote', 'endnote'] as const
export type NoteKind = (typeof NOTE_KINDS)[number]

/** A note that the text refers to. */
export interface Note {
  /** From 1, in the order in which the text refers to its notes. */
  readonly number: number
  readonly element: XmlElement
  /** Whether the text prints a mark of its own for it, which stands in the note as well. */
  readonly hasOwnMark: boolean
}

/** The notes of a document, numbered as the text refers to them. */
export interface Notes {
  /** Gives the note that a reference points to and counts it; null for a reference to nothing. */
  readonly refer: (reference: XmlElement) => Note | null
  /** Gives the notes referred to so far, in order. */
  readonly referred: () => readonly Note[]
}

/**
 * Collects the notes of a document.
 *
 * Footnotes and endnotes are counted together: a marker then names one note, wherever it stands.
 */
export function collectNotes(parts: Readonly<Record<NoteKind, XmlElement | null>>): Notes {
  const elements = new Map<string, XmlElement>()
  for (const kind of NOTE_KINDS)
    for (const list of elementsOf(parts[kind]))
      for (const note of childrenOf(list, kind))
        if (!note.attributes.type || note.attributes.type === 'normal')
          elements.set(`${kind}Reference ${note.attributes.id}`, note)
  const referred: Note[] = []
  let counted = 0
  return {
    refer: (reference) => {
      const element = elements.get(`${reference.name} ${reference.attributes.id}`)
      if (!element) return null
      const hasOwnMark = ['1', 'true', 'on'].includes(reference.attributes.customMarkFollows ?? '')
      if (!hasOwnMark) counted++
      const note = { number: counted, element, hasOwnMark }
      referred.push(note)
      return note
    },
    referred: () => referred,
  }
}
