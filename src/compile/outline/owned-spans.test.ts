import { describe, expect, it } from 'vitest'
import { type Address, passageKey } from '../../model/ids.ts'
import type { OutlineBlock } from './outline.ts'
import { ownedSpansOf } from './owned-spans.ts'

const block = (start: number, end: number, more: Partial<OutlineBlock> = {}): OutlineBlock => {
  const address = `p${start}` as Address
  const base = {
    key: passageKey(address),
    address,
    side: 'none',
    marker: null,
    level: 0,
    parent: null,
  } as const
  return { ...base, kind: 'paragraph', span: { start, end }, ...more }
}
const section = (start: number, end: number, heading: number) => {
  const span = { start, end: heading }
  return block(start, end, { kind: 'section', heading: { text: span, span } })
}

describe('ownedSpansOf', () => {
  it('gives a section its heading, and its paragraphs to themselves', () => {
    expect(
      ownedSpansOf([section(0, 20, 5), block(6, 12, { parent: 0 }), block(13, 20, { parent: 0 })]),
    ).toEqual([
      { start: 0, end: 5, block: 0 },
      { start: 6, end: 12, block: 1 },
      { start: 13, end: 20, block: 2 },
    ])
  })

  it('gives a paragraph what its items leave of it', () => {
    const item = (start: number, end: number) => block(start, end, { kind: 'task', parent: 0 })
    expect(ownedSpansOf([block(0, 20), item(4, 8), item(8, 12)])).toEqual([
      { start: 0, end: 4, block: 0 },
      { start: 4, end: 8, block: 1 },
      { start: 8, end: 12, block: 2 },
      { start: 12, end: 20, block: 0 },
    ])
    expect(ownedSpansOf([block(0, 8), item(0, 8)])).toEqual([{ start: 0, end: 8, block: 1 }])
  })

  it('gives an item within a section nothing of that', () => {
    expect(ownedSpansOf([section(0, 9, 3), block(4, 9, { kind: 'task', parent: 0 })])).toEqual([
      { start: 0, end: 3, block: 0 },
      { start: 4, end: 9, block: 1 },
    ])
  })
})
