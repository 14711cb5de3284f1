import { Converter } from 'opencc-js'
import { describe, expect, it } from 'vitest'
import { isTraditional, simplifiedForms, simplify } from './traditional.ts'

/** The code points that are looked up: the unified ideographs and extension A. */
const RANGES = [
  [0x3400, 0x4dc0],
  [0x4e00, 0xa000],
] as const

describe('simplifiedForms', () => {
  it('is what OpenCC says, by its own standard, then that of Hong Kong and of Taiwan', () => {
    const forms = new Map<string, string>()
    for (const from of ['t', 'hk', 'tw'] as const) {
      const simplified = Converter({ from, to: 'cn' })
      for (const [first, end] of RANGES) {
        for (let code = first; code < end; code++) {
          const char = String.fromCharCode(code)
          const simple = simplified(char)
          if (simple !== char && simple.length === 1 && !forms.has(char)) forms.set(char, simple)
        }
      }
    }
    expect([...simplifiedForms()]).toEqual([...forms])
  })
})

describe('isTraditional', () => {
  it.each(['縣人民政府工作報告', '各位代表：現在，我向大會報告工作。', '「兩園三區」：東園、西園。'])(
    'takes %s for traditional',
    (text) => {
      expect(isTraditional(text)).toBe(true)
    },
  )

  it.each([
    '乾隆年间修建的著名古桥，是我县的文物保护单位。',
    '传承《論語》文化，办好国学讲堂，建设书香社会，推动全民阅读。',
    '县人民政府工作报告',
    '2024 GDP',
    '',
    `縣${'㐀'.repeat(8)}`,
    `縣${'\u9fff'.repeat(8)}`,
  ])('takes %s for simplified', (text) => {
    expect(isTraditional(text)).toBe(false)
  })

  it('weighs Han characters alone', () => {
    expect(isTraditional('預算：2024年1234567.89，2023年1098765.43')).toBe(true)
    expect(isTraditional('預算：ＧＤＰ（ＲＣＥＰ）；ＣＰＩ，ＰＰＩ')).toBe(true)
  })

  it('asks for twelve of a hundred', () => {
    expect(isTraditional(`縣長會${'一'.repeat(22)}`)).toBe(true)
    expect(isTraditional(`縣長會${'一'.repeat(23)}`)).toBe(false)
  })
})

describe('simplify', () => {
  it('replaces one character by one', () => {
    expect(simplify('縣裡的「兩園」，2024年𠀀')).toBe('县里的「两园」，2024年𠀀')
  })
})
