import { describe, expect, it } from 'vitest'
import type { NodeAttributes, SerializedTermGraph } from '../../model/graph.ts'
import { compileSample, sampleReport } from '../testing/samples.ts'
import { findHiddenSigns } from './hidden-signs.ts'

/** A report with a term of two names, which counts three components, a section, a passage and a coinage. */
const { nodes } = compileSample(
  sampleReport('落实“三农”工作和“双减”。', '1.“三农”工作（简称三农）：农业、农村、农民。'),
)

/** Finds the signs after a change of the nodes of one kind. */
function findingsOf(kind: NodeAttributes['kind'], change: object) {
  const changed = nodes.map(({ key, attributes }) => ({
    key,
    attributes: attributes.kind === kind ? { ...attributes, ...change } : attributes,
  }))
  return findHiddenSigns(changed as SerializedTermGraph['nodes'])
}

describe('signs that are not seen', () => {
  it('are none in a sound report', () => {
    expect(findHiddenSigns(nodes)).toEqual([])
  })

  it.each([
    [
      'a term’s label',
      'term',
      { label: '“三\u200b农”工作', aliases: [] },
      '“三农工作”里有看不见的字符（U+200B）',
    ],
    [
      'another name of a term',
      'term',
      { aliases: ['三农', '三\u00ad农'] },
      '“三农”里有看不见的字符（U+00AD）',
    ],
    ['a component', 'component', { label: '农\u202e业' }, '“农业”里有看不见的字符（U+202E）'],
    ['a coinage', 'coinage', { label: '双\ufeff减' }, '“双减”里有看不见的字符（U+FEFF）'],
    ['a name twice', 'coinage', { label: '\u2060双\u2060减\u2060' }, '“双减”里有看不见的字符（U+2060）'],
    [
      'a name that has four',
      'coinage',
      { label: '\u200b双\u200c减\u200d策\u2060' },
      '“双减策”里有看不见的字符（U+200B、U+200C、U+200D、U+2060）',
    ],
    [
      'a name that has five',
      'coinage',
      { label: '\u200b双\u200c减\u200d策\u2060略\ufeff' },
      '“双减策略”里有看不见的字符（U+200B、U+200C、U+200D、U+2060等）',
    ],
    ['a plane of their own', 'coinage', { label: '双减\u{e0041}' }, '“双减”里有看不见的字符（U+E0041）'],
  ] as const)('are told by their numbers in %s', (_, kind, change, message) => {
    const found = findingsOf(kind, change)
    expect(new Set(found.map((one) => one.message))).toEqual(new Set([message]))
    for (const one of found)
      expect(one).toMatchObject({
        code: 'hidden-signs',
        severity: 'warning',
        suggestion: '请把这个名称重新打一遍',
      })
  })

  it('are told at the label of a term and at the words of others', () => {
    const spanOf = (kind: NodeAttributes['kind']) => {
      const found = nodes.find(({ attributes }) => attributes.kind === kind)?.attributes
      return found?.kind === 'term' ? found.labelSpan : found && 'span' in found ? found.span : null
    }
    for (const kind of ['term', 'component', 'coinage'] as const)
      expect(findingsOf(kind, { label: '名\u200b称' })[0]?.span).toEqual(spanOf(kind))
  })

  it('are once told for a term whose names all have them', () => {
    expect(findingsOf('term', { label: '三\u200b农', aliases: ['三\u200d农'] })).toHaveLength(1)
  })

  it('are let be in headings and passages', () => {
    expect(findingsOf('section', { label: '工\u200b作', heading: '工\u200b作' })).toEqual([])
    expect(findingsOf('paragraph', { label: '落\u200b实' })).toEqual([])
  })
})
