import type { Nodes } from 'mdast'
import { type Span, sliceSpan } from '../../model/span.ts'
import { DEFINITION_SIGN } from '../patterns.ts'
import { endOf, startOf } from './parse.ts'

/** The names of definition lists, and the signs (`:   `) that open their definitions; offsets of the source. */
export interface DefinitionLists {
  readonly terms: readonly Span[]
  readonly signs: readonly Span[]
}

/** A longer line, in code units, is no name. */
const LONGEST_NAME = 60

/** Finds the definition lists of Markdown Extra and Pandoc: a name alone in its line, and below it `: ` and what it means. */
export function findDefinitionLists(nodes: readonly Nodes[], source: string): DefinitionLists {
  const terms: Span[] = []
  const signs: Span[] = []
  let before: Span | null = null
  for (const node of nodes) {
    if (node.type !== 'paragraph') continue
    for (const line of linesOf(source, { start: startOf(node), end: endOf(node) })) {
      const sign = DEFINITION_SIGN.exec(sliceSpan(source, line))?.[0].length ?? 0
      const isBelow = before !== null && source.slice(before.end, line.start).trim() === ''
      const isFurther = isBelow && before?.start === signs.at(-1)?.start
      if (sign > 0 && before && (isFurther || (isBelow && isName(source, before)))) {
        if (!isFurther) terms.push(before)
        signs.push({ start: line.start, end: line.start + sign })
      }
      before = line
    }
  }
  return { terms, signs }
}

function isName(source: string, line: Span): boolean {
  return line.end - line.start <= LONGEST_NAME && !/[。；！？]$/u.test(sliceSpan(source, line))
}

function linesOf(source: string, { start, end }: Span): Span[] {
  let at = start
  return source
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const span = { start: at, end: at + line.trimEnd().length }
      at += line.length + 1
      return span
    })
}
