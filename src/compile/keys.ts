import { type NodeKey, passageKey, sectionKey } from '../model/ids.ts'
import type { OutlineBlock } from './outline.ts'

/** Gives the node key of a block of the outline. */
export function keyOfBlock({ kind, address }: OutlineBlock): NodeKey {
  return kind === 'section' ? sectionKey(address) : passageKey(address)
}
