import type { Nodes, Parents } from 'mdast'
import type { NodeKey } from '../model/ids.ts'
import type { FlowBuilder } from './flow-builder.ts'
import type { LinkTarget } from './link-target.ts'

/** What a block is read for. */
interface Writing {
  readonly builder: FlowBuilder
  readonly source: string
  /** Takes the terms that are linked to already. */
  readonly keys: NodeKey[]
  readonly target: LinkTarget
}

/** A tag of HTML, as the source of a pattern, of an element that no link is made within or around. */
export const CLOSED_TAG = '<(/?)(?:a|code|kbd|pre|samp|script|style|button|textarea)\\b'
const HTML_TAG = new RegExp(`^${CLOSED_TAG}`, 'i')

/** Adds what a block holds to its flow, and gives what it says with our own links taken away. */
export function writeInline(block: Parents, writing: Writing): string {
  const { builder, source } = writing
  let closedBy = 0
  const said: string[] = []
  const write = (node: Nodes) => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    if (node.type === 'text') {
      if (closedBy === 0) builder.add(source.slice(start, end), start)
      else builder.addClosed(node.value)
      said.push(node.value)
    } else if (node.type === 'emphasis' || node.type === 'strong') {
      builder.open(start)
      said.push(`\0${node.type}(`)
      node.children.forEach(write)
      said.push('\0)')
      builder.close(end)
    } else {
      if (node.type === 'link') builder.addClosed(wordsOf(node))
      else if (node.type !== 'html' || !HTML_TAG.test(node.value)) builder.gap()
      if (node.type === 'html') {
        const tag = HTML_TAG.exec(node.value)
        if (tag) closedBy = Math.max(0, closedBy + (tag[1] ? -1 : 1))
      }
      said.push(sayOther(node, writing.target, writing.keys))
    }
  }
  block.children.forEach(write)
  return said.join('')
}

/** Gives what an inline node that no link goes into says; one of our links says no more than its text. */
function sayOther(node: Nodes, target: LinkTarget, keys: NodeKey[]): string {
  if (node.type === 'link') {
    const key = target.keyOf(node.url)
    const inner = node.children.map((child) => sayOther(child, target, keys)).join('')
    if (key === null) return `\0link ${node.url}(${inner}\0)`
    keys.push(key)
    return inner
  }
  if (node.type === 'text') return node.value
  const inner = 'children' in node ? node.children.map((child) => sayOther(child, target, keys)).join('') : ''
  if (node.type === 'emphasis' || node.type === 'strong') return `\0${node.type}(${inner}\0)`
  return `\0${node.type} ${'value' in node ? node.value : ''}${'url' in node ? node.url : ''}(${inner}\0)`
}

/** Gives the words of a node without their marks. */
function wordsOf(node: Nodes): string {
  if ('children' in node) return node.children.map(wordsOf).join('')
  return 'value' in node && node.type !== 'html' ? node.value : ''
}
