import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDoubleArray, type DoubleArray } from './double-array.ts'

/** Follows a text from the root; gives the state that it leads to, or -1. */
function follow({ codes, base, check }: DoubleArray, text: string): number {
  let state = 0
  for (let at = 0; at < text.length; at++) {
    const code = codes[text.charCodeAt(at)]!
    const next = base[state]! + code
    if (code === 0 || check[next] !== state) return -1
    state = next
  }
  return state
}

/** Expects that a trie of sorted words leads along each of them, and nowhere else. */
function expectTrieOf(words: readonly string[]): void {
  const trie = buildDoubleArray(words)
  const beginnings = new Set([
    '',
    ...words.flatMap((word) => [...word].map((_, at) => word.slice(0, at + 1))),
  ])
  const letters = [...new Set(words.join(''))]
  const places = new Map(words.map((word, at) => [word, at]))
  const states = new Set<number>()
  for (const beginning of beginnings) {
    const state = follow(trie, beginning)
    states.add(state)
    const told = { word: trie.word[state], depth: trie.depth[state] }
    expect(told).toEqual({ word: places.get(beginning) ?? -1, depth: Math.min(beginning.length, 3) })
    const next = letters.filter((letter) => follow(trie, beginning + letter) !== -1)
    expect(next).toEqual(letters.filter((letter) => beginnings.has(beginning + letter)))
  }
  expect(new Set(trie.states)).toEqual(states)
  expect(trie.states).toHaveLength(beginnings.size)
}

const LETTERS = Array.from({ length: 100 }, (_, at) => String.fromCharCode(0x4e00 + at))
/** Letters so far apart, each by another distance, that the states of two sets of them never fit into each other. */
const APART = LETTERS.filter((_, at) => at < 10 || at % 10 === 9)

describe('buildDoubleArray', () => {
  it('leads along every word and nowhere else', () => {
    const word = fc.string({ unit: fc.constantFrom(...'四区两城'), minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 20 }), (words) => {
        expectTrieOf(words.sort())
      }),
    )
  })

  it('holds words whose letters leave gaps that nothing fits into', () => {
    const [, ...firsts] = LETTERS
    const pairs = firsts.flatMap((first) => APART.map((second) => first + second))
    // The first word numbers the letters in their order.
    expectTrieOf([LETTERS.join(''), ...pairs])
    expectTrieOf([LETTERS.join(''), ...pairs.map((pair, at) => (at % 2 === 0 ? pair : `${pair}一`))])
  })
})
