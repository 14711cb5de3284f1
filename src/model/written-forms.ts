import type { GraphNode } from './graph.ts'

/** A form in which a node's name is written. */
export interface WrittenForm {
  readonly text: string
  /** False for a form that only the report uses (an alias), true for label, name, heading and title. */
  readonly own: boolean
}

/** Returns the forms in which a node's name is written, its label first; none for a paragraph, which has no name. */
export function writtenForms(node: GraphNode): WrittenForm[] {
  const own = (text: string): WrittenForm => ({ text, own: true })
  switch (node.kind) {
    case 'term':
      return [own(node.label), own(node.name), ...node.aliases.map((text) => ({ text, own: false }))]
    case 'component':
    case 'coinage':
      return [own(node.label)]
    case 'section':
      return [own(node.label), own(node.heading)]
    case 'task':
    case 'achievement':
    case 'problem':
      return [own(node.label), own(node.title)]
    case 'paragraph':
      return []
  }
}
