import type { Diagnostic, SerializedTermGraph } from '../../model/graph.ts'
import type { Span } from '../../model/span.ts'
import { stripQuotes } from '../../text/fold.ts'
import { HIDDEN_SIGN } from '../patterns.ts'

/** So many different signs are named in one finding. */
const MOST_NAMED = 4

/**
 * Finds the names of terms, components and coinages in which signs stand that cannot be seen: they turn the words around
 * them about, or make one name of two that look alike.
 */
export function findHiddenSigns(nodes: SerializedTermGraph['nodes']): Diagnostic[] {
  return nodes.flatMap(({ attributes }) => {
    switch (attributes.kind) {
      case 'term':
        return findingOf([attributes.label, ...attributes.aliases], attributes.labelSpan)
      case 'component':
      case 'coinage':
        return findingOf([attributes.label], attributes.span)
      default:
        return []
    }
  })
}

function findingOf(names: readonly string[], span: Span): Diagnostic[] {
  const name = names.find((one) => one.search(HIDDEN_SIGN) >= 0)
  if (name === undefined) return []
  const signs = [...new Set(name.match(HIDDEN_SIGN))].map(nameOfSign)
  const listed = signs.slice(0, MOST_NAMED).join('、') + (signs.length > MOST_NAMED ? '等' : '')
  const message = `“${stripQuotes(name.replace(HIDDEN_SIGN, ''))}”里有看不见的字符（${listed}）`
  const suggestion = '请把这个名称重新打一遍'
  return [{ code: 'hidden-signs', severity: 'warning', message, suggestion, span }]
}

function nameOfSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
