import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { buildAlphabet } from '../alphabet.ts'
import type { Answer } from '../answers.ts'
import { buildDocuments } from '../documents.ts'
import { buildSyllabary } from '../names/letters.ts'
import { indexNames } from '../names/name-index.ts'
import { buildPassages } from '../passages/passages.ts'
import { parseQuery } from '../query.ts'
import { scoreHit } from '../rank.ts'
import { type SketchedNode, sketchReport } from '../testing/sketch.ts'
import { nearByFuse } from './near-by-fuse.ts'

const SOURCE = '扎实推进乡村振兴，\n建设工业园区。\n1.四区两城：新的布局。\n2.公租房：租的房。'
const NODES: readonly SketchedNode[] = [
  {
    ...{ key: 's/1', kind: 'section', label: '推进', words: SOURCE.slice(0, SOURCE.indexOf('\n1.')) },
    more: { heading: '推进', headingSpan: { start: 2, end: 4 } },
  },
  { key: 'p/1.p1', kind: 'paragraph', label: '扎实', words: '扎实推进乡村振兴，' },
  { key: 'p/1.p2', kind: 'paragraph', label: '建设', words: '建设工业园区。' },
  { key: 'coinage/yuanqu', kind: 'coinage', label: '工业园区', words: '工业园区' },
  { key: 'term/siqu', kind: 'term', label: '四区两城', words: '四区两城：新的布局。' },
  { key: 'term/gongzufang', kind: 'term', label: '公租房', words: '公租房：租的房。' },
]

const { graph, source, keys } = sketchReport(SOURCE, NODES)
const alphabet = buildAlphabet(keys)
const documents = buildDocuments(graph, alphabet)
const corpus = {
  ...{ index: indexNames(documents, alphabet), alphabet, syllabary: buildSyllabary(alphabet.syllables) },
  ...{ findNumbered: () => [], passages: buildPassages({ graph, source, documents, alphabet }) },
}
const read = (text: string) => parseQuery(text, alphabet)!
const shared = ({ met }: Answer) => met?.places.map((place) => sliceSpan(met.name, place)) ?? null

describe('a near miss', () => {
  it('of a name shows what the query has in common with it', () => {
    const [first, ...others] = nearByFuse.findNames(corpus, read('四曲两城'))
    expect(first).toMatchObject({ match: 'near', snippet: null, document: { key: 'term/siqu' } })
    expect(shared(first!)).toEqual(['四', '两城'])
    expect(first!.score).toBeLessThan(scoreHit(first!.document, 'near', { penalty: 0, unlike: 0 }))
    expect(others).toEqual([])
  })

  it('of a name as it sounds shows each of its characters', () => {
    const [first, ...others] = nearByFuse.findNames(corpus, read('gongzufan'))
    expect(first).toMatchObject({ match: 'near', snippet: null, document: { key: 'term/gongzufang' } })
    expect(shared(first!)).toEqual(['公', '租', '房'])
    expect(others).toEqual([])
  })

  it('of a name may be one of any node', () => {
    expect(nearByFuse.findNames(corpus, read('gonyeyuanqu'))[0]?.document.key).toBe('coinage/yuanqu')
    expect(nearByFuse.findNames(corpus, read('工业元区'))[0]?.document.key).toBe('coinage/yuanqu')
    expect(nearByFuse.findNames(corpus, read('核聚变'))).toEqual([])
  })

  it('in the text is told from a phrase without a slip that runs across passages', () => {
    const [near] = nearByFuse.findTexts(corpus, read('扎实推近乡村振兴'))
    expect(near).toMatchObject({ match: 'near-text', met: null, document: { key: 'p/1.p1' } })
    expect(near!.snippet?.places.map((place) => sliceSpan(source, place))).toEqual(['扎实推进乡村振兴'])
    const [whole] = nearByFuse.findTexts(corpus, read('乡村振兴，建设'))
    expect(whole).toMatchObject({ match: 'text', document: { key: 's/1' } })
    // It has no slip and all in common.
    expect(whole!.score).toBe(scoreHit(whole!.document, 'text', { penalty: 0, unlike: 0 }))
    expect(near!.score).toBeLessThan(scoreHit(near!.document, 'near-text', { penalty: 0, unlike: 0 }))
  })
})

describe('what may have been meant', () => {
  it('is the term nearest as it is written, else as it sounds', () => {
    const written = nearByFuse.suggest(corpus, read('推进四区三城建设'))
    expect([written?.document.key, shared(written!)]).toEqual(['term/siqu', ['四区', '城']])
    const sounding = nearByFuse.suggest(corpus, read('gongzufan'))
    expect([sounding?.document.key, shared(sounding!)]).toEqual(['term/gongzufang', ['公', '租', '房']])
  })

  it('is never anything but a term', () => {
    expect(nearByFuse.suggest(corpus, read('gonyeyuanqu'))).toBeNull()
    expect(nearByFuse.suggest(corpus, read('工业元区'))).toBeNull()
    expect(nearByFuse.suggest(corpus, read('核聚变'))).toBeNull()
  })
})
