import { describe, expect, it } from 'vitest'
import { fileOfGram, gramAt } from './grams.ts'
import { filesOf, gramsOfPhrases, parsePassageQuery } from './passage-query.ts'

const phrasesOf = (query: string) => parsePassageQuery(query)?.phrases.map(({ text, grams }) => [text, grams])

describe('a question to the passages', () => {
  it('is a phrase with the grams that cover it', () => {
    expect(parsePassageQuery('乡村振兴')).toEqual({
      ...{ phrases: [{ text: '乡村振兴', grams: [0, 2] }], areWords: false, others: [], isCovered: true },
    })
    expect(phrasesOf('“鄉村”振兴')).toEqual([['乡村振兴', [0, 2]]])
    expect(parsePassageQuery('推进乡村振兴')?.isCovered).toBe(true)
  })

  it('is borne out by the text where the phrase is longer than three grams', () => {
    const asked = parsePassageQuery('推进乡村振兴示范')
    expect(asked?.isCovered).toBe(false)
    expect(asked?.phrases).toEqual([{ text: '推进乡村振兴示范', grams: [0, 3, 6] }])
  })

  it('is none for less than two characters in one piece', () => {
    for (const text of ['', ' ', '“”', '区', 'a']) expect(parsePassageQuery(text)).toBeNull()
    expect(parsePassageQuery('区两')).not.toBeNull()
  })

  it('is several words, each with a gram and more for those that lack the most', () => {
    expect(parsePassageQuery('河长 林长 湖长')).toEqual({
      phrases: [
        { text: '河长', grams: [0] },
        { text: '林长', grams: [0] },
        { text: '湖长', grams: [0] },
      ],
      ...{ areWords: true, others: [], isCovered: true },
    })
    expect(parsePassageQuery('产业 乡村振兴')).toEqual({
      phrases: [
        { text: '产业', grams: [0] },
        { text: '乡村振兴', grams: [0, 2] },
      ],
      ...{ areWords: true, others: [], isCovered: true },
    })
    expect(parsePassageQuery('乡村振兴 产业')?.phrases.map(({ grams }) => grams)).toEqual([[0, 2], [0]])
  })

  it('is three words at most, the longest, in their order; of the others the text must have each', () => {
    const asked = parsePassageQuery('产业 乡村振兴 河 新质生产力 河长制')
    expect(asked?.phrases.map(({ text, grams }) => [text, grams])).toEqual([
      ['乡村振兴', [0]],
      ['新质生产力', [0]],
      ['河长制', [0]],
    ])
    expect(asked?.others).toEqual(['产业', '河'])
    expect(asked?.isCovered).toBe(false)
    expect(parsePassageQuery('产业 河')).toMatchObject({ others: ['河'], isCovered: false, areWords: true })
  })

  it('needs the text where a word is longer than its grams', () => {
    expect(parsePassageQuery('乡村振兴 新质生产力')?.isCovered).toBe(false)
    expect(parsePassageQuery('乡村 新质生产')).toMatchObject({ isCovered: true })
  })

  it('is a phrase where a word is there twice', () => {
    expect(parsePassageQuery('发展 发展')).toMatchObject({ areWords: false })
    expect(parsePassageQuery('乡 村')).toMatchObject({ areWords: false })
  })
})

describe('what is read for a question', () => {
  it('is each gram once', () => {
    const asked = parsePassageQuery('四区四区')!
    expect([...gramsOfPhrases(asked.phrases)]).toEqual([gramAt(asked.phrases[0]!.text, 0)])
  })

  it('is each file once', () => {
    const asked = parsePassageQuery('推进乡村振兴')!
    const { text } = asked.phrases[0]!
    expect(filesOf(asked, 1)).toEqual([0])
    const files = [0, 2, 4].map((at) => fileOfGram(gramAt(text, at), 4096))
    expect(filesOf(asked, 4096)).toEqual(files)
  })
})
