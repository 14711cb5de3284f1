import { describe, expect, it } from 'vitest'
import { buildSyllabary, cutIntoInitials, cutIntoSyllables, plainLetters } from './letters.ts'

const SYLLABLES = ['xi', 'an', 'xian', 'a', 'zhi', 'lv', 'qu', 'si']
const syllables = (letters: string) =>
  cutIntoSyllables(letters, buildSyllabary(SYLLABLES)).map((way) => way.join(' '))
const mixtures = (letters: string) =>
  cutIntoInitials(letters, buildSyllabary(SYLLABLES)).map((way) => way.join(' '))

describe('a syllabary', () => {
  it('has the syllables as they are typed, their beginnings, and the length of the longest', () => {
    const { typed, begun, longest } = buildSyllabary(['xian', 'xi', 'lv'])
    expect([...typed].sort()).toEqual(['lu', 'lv', 'lyu', 'xi', 'xian'])
    expect([...begun].sort()).toEqual(['l', 'ly', 'x', 'xi', 'xia'])
    expect(longest).toBe(4)
  })

  it('of nothing cuts nothing but what is no letter', () => {
    const none = buildSyllabary([])
    expect(none.longest).toBe(0)
    expect(cutIntoSyllables('四2', none)).toEqual([['四', '2']])
    expect(cutIntoSyllables('si', none)).toEqual([])
  })
})

describe('letters', () => {
  it('are whole syllables, the longest first, in every way', () => {
    expect(syllables('xianxi')).toEqual(['xian xi', 'xi an xi'])
    expect(syllables('lvlulyu')).toEqual(['lv lu lyu'])
    expect(syllables('')).toEqual([''])
  })

  it('may end with a syllable that is only begun, but have none begun before their end', () => {
    expect(syllables('sixia')).toEqual(['si xia', 'si xi a'])
    expect(syllables('siz')).toEqual(['si z'])
    expect(syllables('zsi')).toEqual([])
    // What is a syllable by itself is not also one that is begun.
    expect(syllables('xi')).toEqual(['xi'])
  })

  it('stand between other characters, each by itself', () => {
    expect(syllables('si区2qu')).toEqual(['si 区 2 qu'])
  })

  it('are initials as well, zh, ch and sh as one or as two letters', () => {
    expect(new Set(mixtures('zh'))).toEqual(new Set(['zh', 'z h']))
    expect(mixtures('chsh')).toContain('ch sh')
    expect(mixtures('sq')).toContain('s q')
    expect(new Set(mixtures('nhq'))).toEqual(new Set(['n h q']))
  })

  it('are no initials where no syllable begins with them', () => {
    for (const letter of ['i', 'u', 'v']) expect(mixtures(`${letter}q`)).toEqual([])
    expect(new Set(mixtures('四q'))).toEqual(new Set(['四 q']))
  })

  it('are cut in at most twelve ways', () => {
    expect(mixtures('an'.repeat(40))).toHaveLength(12)
    expect(mixtures('an'.repeat(2)).length).toBeLessThan(12)
  })

  it('that can be cut in very many ways, but never to the end, are given up', () => {
    expect(mixtures(`${'an'.repeat(40)}i`)).toEqual([])
    expect(mixtures(`${'xian'.repeat(40)}u`)).toEqual([])
  })

  it.each([
    ['qǖ', 'qu'],
    ['jvqvxvyv', 'juquxuyu'],
    ['nǚ lǜ', 'nv lv'],
    ['é ő', 'e o'],
    ['ān àn', 'an an'],
    ['重', '重'],
  ])('%s are typed as %s', (written, typed) => {
    expect(plainLetters(written)).toBe(typed)
  })
})
