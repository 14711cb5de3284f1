import { childrenOf, elementsOf, type XmlElement, type XmlPart } from './xml.ts'

export const NOTE_KINDS = ['footnote', 'endnote'] as const
export type NoteKind = (typeof NOTE_KINDS)[number]

/** A note that the text refers to. */
export interface Note {
  /** Tells it from every other note of the document. */
  readonly id: string
  /** From 1, in the order in which the text refers to its notes. */
  readonly number: number
  readonly element: XmlElement
  /** The part that it stands in. */
  readonly part: string
  /** Whether the text prints a mark of its own for it, which stands in the note as well. */
  readonly hasOwnMark: boolean
}

/** The notes of a document, numbered as the text refers to them. */
export interface Notes {
  /** Returns the note that a reference points to, which is counted once; null for a reference to nothing. */
  readonly refer: (reference: XmlElement) => Note | null
  /** Returns the notes referred to so far, in order. */
  readonly referred: () => readonly Note[]
}

/**
 * Collects the notes of a document.
 *
 * Footnotes and endnotes are counted together: a marker then names one note, wherever it stands.
 */
export function collectNotes(parts: Readonly<Record<NoteKind, XmlPart | null>>): Notes {
  const found = new Map<string, Pick<Note, 'id' | 'element' | 'part'>>()
  for (const kind of NOTE_KINDS) {
    const part = parts[kind]
    for (const list of elementsOf(part?.root ?? null))
      for (const element of childrenOf(list, kind))
        if (!element.attributes.type || element.attributes.type === 'normal') {
          const id = `${kind}-${element.attributes.id}`
          found.set(id, { id, element, part: part?.name ?? '' })
        }
  }
  const referred = new Map<string, Note>()
  let counted = 0
  return {
    refer: (reference) => {
      const note = found.get(`${reference.name.replace('Reference', '')}-${reference.attributes.id}`)
      if (!note) return null
      const before = referred.get(note.id)
      if (before) return before
      const hasOwnMark = ['1', 'true', 'on'].includes(reference.attributes.customMarkFollows ?? '')
      if (!hasOwnMark) counted++
      const counting = { ...note, number: counted, hasOwnMark }
      referred.set(note.id, counting)
      return counting
    },
    referred: () => [...referred.values()],
  }
}
