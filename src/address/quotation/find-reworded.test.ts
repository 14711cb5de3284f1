import { describe, expect, it } from 'vitest'
import { findReworded } from './find-reworded.ts'

const BEFORE = '全面推进乡村振兴战略'
const AFTER = '切实抓好粮食安全生产'
const WORDS = '持续巩固脱贫攻坚成果'
/** Other words than any of the above, of any length. */
const other = (length: number) =>
  '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜'.slice(0, length)

/** Looks for words that stood between others; gives what stands there now, or how many characters before it is the gap. */
function look(text: string, { exact = WORDS, prefix = BEFORE, suffix = AFTER } = {}) {
  const { place, isThere } = findReworded(text, { exact, prefix, suffix })
  if (place === null) return 'nowhere'
  return isThere ? text.slice(place.start, place.end) : [place.start, place.end]
}

describe('changed words between their surroundings', () => {
  it.each([
    ['some are others', '不断巩固扶贫攻坚成果'],
    ['some are left out', '巩固脱贫成果'],
    ['some were put in', '持续巩固并且拓展脱贫攻坚成果'],
    ['six of ten are others', `${other(6)}攻坚成果`],
    ['none is left, but as many as may be changed were put in', `持续${other(9)}巩固脱贫攻坚成果`],
  ])('are all that stands there: %s', (_, now) => {
    expect(look(`${other(5)}${BEFORE}${now}${AFTER}${other(5)}`)).toBe(now)
  })

  it.each([
    ['nothing', ''],
    ['one character', '一'],
    ['as many wholly other words', other(10)],
    ['seven of ten are others', `${other(7)}坚成果`],
  ])('are gone where %s stands there, which is said of the place', (_, now) => {
    const start = 5 + BEFORE.length
    expect(look(`${other(5)}${BEFORE}${now}${AFTER}`)).toEqual([start, start])
  })

  it('are not looked for where the surroundings are far apart, or in the other order', () => {
    expect(look(BEFORE + other(28) + AFTER)).toEqual([10, 10])
    expect(look(BEFORE + other(29) + AFTER)).toBe('nowhere')
    expect(look(AFTER + other(3) + BEFORE)).toBe('nowhere')
  })

  it('are not looked for beside surroundings that stand at two places, or are too short to be one place', () => {
    const now = '巩固脱贫攻坚成效'
    expect(look(BEFORE + now + AFTER + BEFORE + AFTER)).toBe('nowhere')
    expect(look(`${BEFORE}${now}${AFTER}`, { prefix: '进乡村振兴战略', suffix: '切实抓好粮食安' })).toBe(
      'nowhere',
    )
    expect(look(`${BEFORE}${now}${AFTER}`, { prefix: '推进乡村振兴战略', suffix: '切实抓好粮食安全' })).toBe(
      now,
    )
  })

  it('need no more than the nearest characters of the surroundings', () => {
    const now = '巩固脱贫攻坚成效'
    const far = { prefix: `${other(20)}${BEFORE}`, suffix: `${AFTER}${other(20)}` }
    expect(look(BEFORE + now + AFTER, far)).toBe(now)
  })
})

describe('changed words beside one of their surroundings', () => {
  it('are found after what stood before them, without the sign beside them', () => {
    expect(look(`${BEFORE}，不断巩固脱贫攻坚成果，${other(9)}`)).toBe('不断巩固脱贫攻坚成果')
    expect(look(`${BEFORE}，持续巩固脱贫攻坚结果，${other(9)}`)).toBe('持续巩固脱贫攻坚结果')
  })

  it('are found before what stood after them', () => {
    expect(look(`${other(9)}，持续巩固扶贫攻坚成果${AFTER}`)).toBe('持续巩固扶贫攻坚成果')
  })

  it('are gone where nothing like them stands near, which is said of the place', () => {
    expect(look(`${other(9)}${BEFORE}${other(12)}`)).toEqual([19, 19])
    expect(look(`${other(9)}${AFTER}${other(12)}`)).toEqual([9, 9])
    expect(look(`${BEFORE}${other(28)}${WORDS.slice(0, 9)}`)).toEqual([10, 10])
    expect(look(`${WORDS.slice(0, 9)}${other(28)}${AFTER}`)).toEqual([37, 37])
  })

  it('are too short to be known again where they were fewer than six', () => {
    expect(look(`${BEFORE}巩固成效${other(9)}`, { exact: '巩固成果吧' })).toEqual([10, 10])
    expect(look(`${BEFORE}巩固成效好的${other(9)}`, { exact: '巩固成果好的' })).toBe('巩固成效好的')
  })
})

describe('changed words whose surroundings are gone', () => {
  const LONG = '持续巩固拓展脱贫攻坚成果'
  const alone = (text: string, exact = LONG) => look(text, { exact, prefix: '', suffix: '' })

  it('are found anywhere with a third of them changed', () => {
    expect(alone(`${other(20)}，持续巩固拓展扶贫工作成果。`)).toBe('持续巩固拓展扶贫工作成果')
    expect(alone(`${other(20)}，持续巩固拓展${other(4)}成果。`)).toBe('持续巩固拓展天地玄黄成果')
    expect(alone(`${other(20)}，持续巩固拓展${other(5)}果。`)).toBe('nowhere')
  })

  it('are not looked for where they are fewer than twelve', () => {
    expect(alone(`${other(9)}持续巩固脱贫攻坚成效。`, `${WORDS.slice(0, 9)}效了`)).toBe('nowhere')
    expect(alone(`${other(9)}持续巩固拓展脱贫攻坚成效。`)).not.toBe('nowhere')
  })

  it('are nowhere where two places are equally like them', () => {
    const now = '持续巩固拓展脱贫攻坚结果'
    expect(alone(`${now}，${other(9)}，${now}`)).toBe('nowhere')
    expect(alone(`${now}，${other(9)}，${LONG.slice(0, 7)}${other(5)}`)).toBe(now)
  })

  it('are marked with a sign at their end only where they had one', () => {
    expect(alone(`${other(9)}。持续巩固拓展脱贫攻坚果，${other(9)}`, `${LONG}，`)).toBe(
      '持续巩固拓展脱贫攻坚果，',
    )
    expect(alone(`${other(9)}。持续巩固拓展脱贫攻坚成，${other(9)}`)).toBe('持续巩固拓展脱贫攻坚成')
    expect(alone(`${other(9)}。，续巩固拓展脱贫攻坚成果${other(9)}`)).toBe('续巩固拓展脱贫攻坚成果')
    const parted = '持续巩固，拓展脱贫攻坚成果'
    expect(alone(`${other(9)}。续巩固，拓展脱贫攻坚成，`, parted)).toBe('续巩固，拓展脱贫攻坚成')
    expect(alone(`${other(9)}（持续巩固拓展脱贫攻坚果${other(9)}`, `（${LONG}`)).toMatch(/^（持续/)
  })
})
