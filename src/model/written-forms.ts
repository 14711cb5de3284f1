import type { GraphNode } from './graph.ts'

/**
 * Returns the forms in which a node's name is written, its label first; none for a paragraph, which has no name. A form
 * that only the report uses (an alias) is not its own; label, name, heading and title are.
 */
export function writtenForms(node: GraphNode): { readonly text: string; readonly own: boolean }[] {
  const own = (text: string) => ({ text, own: true })
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
      return [own(node.title)]
    case 'paragraph':
      return []
  }
}
