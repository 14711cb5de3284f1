import { describe, expect, it } from 'vitest'
import { makeLinkTarget } from './link-target.ts'
import { type MarkdownSource, sayStretches } from './markdown-inline.ts'
import { Sayings } from './sayings.ts'

/** Tells how often each label was asked for: once for every time that a text is parsed. */
function documentOf() {
  const asked: string[] = []
  const from: MarkdownSource = {
    source: '',
    target: makeLinkTarget('https://a.cn/', 'r'),
    noProse: [],
    isDefined: (label) => {
      asked.push(label)
      return false
    },
  }
  return { from, asked }
}

describe('what many stretches say', () => {
  it('is what each says alone, however many there are', () => {
    const { from } = documentOf()
    const texts = Array.from({ length: 9 }, (_, i) => `**${'要'.repeat(1000)}**${i}`)
    const sayings = new Sayings(from)
    sayings.add(texts)
    expect(texts.map((text) => sayings.of(text))).toEqual(texts.map((text) => sayStretches([text], from)[0]))
  })

  it('is found out once for each text', () => {
    const { from, asked } = documentOf()
    const sayings = new Sayings(from)
    sayings.add(['[甲]', '[乙]', '[甲]'])
    sayings.add(['[甲]', '[丙]'])
    expect(sayings.of('[甲]')).toBe(sayings.of('[甲]'))
    expect(sayings.of('[丁]')).toBe(sayStretches(['[丁]'], documentOf().from)[0])
    expect(asked).toEqual(['甲', '乙', '丙', '丁'])
  })

  it('is found out for a text that nobody named before', () => {
    const { from } = documentOf()
    expect(new Sayings(from).of('*甲*')).toBe(sayStretches(['*甲*'], from)[0])
  })
})
