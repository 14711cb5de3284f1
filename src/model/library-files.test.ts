import { describe, expect, it } from 'vitest'
import type { Slug } from './ids.ts'
import { isItemKind, isNodeKind, isPlainQuotation } from './kinds.ts'
import {
  conceptCards,
  conceptFile,
  fnv1a,
  gramFile,
  isGramFile,
  isOfConcepts,
  shardFile,
  shardOf,
} from './library-files.ts'
import { editionOf } from './site-data.ts'

describe('the files of a library', () => {
  it('are spread by the hash of a name, FNV-1a by its published values', () => {
    expect([fnv1a(''), fnv1a('a'), fnv1a('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968])
    expect([shardOf('a', 16), shardOf('foobar', 16), shardOf('a', 1)]).toEqual([0xc, 8, 0])
    expect(conceptFile('a' as Slug, { shards: { concepts: 16, grams: 1 } })).toBe('library/concepts/12.json')
    expect([shardFile(3), gramFile(3)]).toEqual(['library/concepts/3.json', 'library/grams/3.bin'])
  })

  it('of grams are known by their folder', () => {
    expect(isGramFile(gramFile(12))).toBe(true)
    expect(['library/concepts/1.json', 'x/library/grams/1.bin', 'library/grams'].some(isGramFile)).toBe(false)
  })

  it('of cards have ids that no report has', () => {
    expect(conceptCards('a' as Slug)).toBe('library/44')
    expect(['library', 'library/0', 'library/63'].every(isOfConcepts)).toBe(true)
    expect(['library/', 'library/a', 'library/1/2', 'xlibrary', 'library2', 'r'].some(isOfConcepts)).toBe(
      false,
    )
  })
})

describe('what a site is made for', () => {
  it('is a library from two reports on', () => {
    expect([0, 1, 2, 200].map(editionOf)).toEqual(['report', 'report', 'library', 'library'])
  })
})

describe('kinds', () => {
  it('are told by their names', () => {
    expect(['task', 'achievement', 'problem'].map((kind) => isItemKind(kind as 'task'))).toEqual([
      true,
      true,
      true,
    ])
    expect(['term', 'section', 'paragraph'].map((kind) => isItemKind(kind as 'task'))).toEqual([
      false,
      false,
      false,
    ])
    expect([isNodeKind('coinage'), isNodeKind('dragon'), isNodeKind('')]).toEqual([true, false, false])
  })

  it('of reasons tell a plain quotation from a coinage by its form', () => {
    expect(isPlainQuotation(['quoted'])).toBe(true)
    expect(isPlainQuotation(['head', 'repeated', 'quoted'])).toBe(true)
    expect(isPlainQuotation(['numeral', 'quoted'])).toBe(false)
    expect(isPlainQuotation(['quoted', 'suffix'])).toBe(false)
  })
})
