import { describe, expect, it } from 'vitest'
import type { MadeName } from './names.ts'
import { SAMPLE_PLACES } from './places.ts'
import type { SpreadConcept } from './spread.ts'
import { type ReportOrder, writeReport } from './write-report.ts'

const made = (name: string): MadeName => ({ name, label: name, make: 'plain', counts: [], trap: null })
const meaning = (content: string) => ({ content, isList: false, extras: [] })
const concept = (name: string, definers: readonly (readonly [number, number])[]): SpreadConcept => ({
  ...{ made: made(name), meanings: [meaning(`${name}甲义`), meaning(`${name}乙义`)], users: [3] },
  ...{ definers: new Map(definers), isNeverDefined: definers.length === 0 },
})
const place = (name: string) => SAMPLE_PLACES.find((one) => one.name === name)!
const order = (told: Partial<ReportOrder> = {}): ReportOrder => {
  const planned = { place: place('零陵区'), kind: 'plan-report', year: 2024 } as const
  const used = [
    concept('街巷管家制', [[3, 0]]),
    concept('塘坝认领制', [[3, 1]]),
    concept('田块托管制', [[5, 0]]),
    concept('渡口轮值制', []),
  ]
  return { ...{ planned, opening: planned, at: 3, used, traps: [], seed: 7, isCopy: false }, ...told }
}
const lines = (told: Partial<ReportOrder> = {}) => writeReport(order(told)).draft.text().split('\n')

describe('a written report', () => {
  it('has its head, its body, its closing and its appendix', () => {
    const { draft, bodyEnd, head } = writeReport(order())
    const text = draft.text()
    expect(text.startsWith(`${head.lines.join('\n')}\n${head.opening}\n一、2023年计划执行情况\n`)).toBe(true)
    expect(text.slice(0, bodyEnd).endsWith(`\n${head.closing}\n`)).toBe(true)
    expect(text.slice(bodyEnd)).toMatch(/^(?:附件[：\n])?名词解释：?\n/)
  })

  it('explains what it is to explain, as what it means there, in the order of the first uses', () => {
    const { draft, bodyEnd, entries } = writeReport(order())
    const appendix = draft.text().slice(bodyEnd)
    expect(entries).toEqual(
      new Map([
        ['街巷管家制', 0],
        ['塘坝认领制', 1],
      ]),
    )
    expect(appendix).toMatch(/街巷管家制：(?:指|是指|即)?街巷管家制甲义。/)
    expect(appendix).toMatch(/塘坝认领制：(?:指|是指|即)?塘坝认领制乙义。/)
    expect(appendix).not.toContain('田块托管制')
    const firsts = [...new Set(draft.uses.map(({ name }) => name))].filter((name) => entries.has(name))
    expect([...entries.keys()]).toEqual(firsts)
  })

  it('uses every name once to three times, and quotes what nobody explains', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const { draft } = writeReport(order({ seed }))
      for (const {
        made: { name },
      } of order().used) {
        const count = draft.uses.filter((use) => use.name === name).length
        expect(count).toBeGreaterThanOrEqual(1)
        expect(count).toBeLessThanOrEqual(3)
      }
      for (const { name, start, end } of draft.uses)
        if (name === '渡口轮值制') expect(draft.text().slice(start - 1, end + 1)).toBe('“渡口轮值制”')
    }
    const counts = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => writeReport(order({ seed })).draft.uses.length)
    expect(new Set(counts).size).toBeGreaterThan(2)
  })

  it('has no appendix where it explains nothing', () => {
    const { draft, bodyEnd, entries } = writeReport(order({ at: 9 }))
    expect(bodyEnd).toBe(draft.text().length)
    expect(entries.size).toBe(0)
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
      expect(writeReport(order({ at: 9, seed })).draft.text()).not.toContain('[1]')
  })

  it('is another edition where it is a copy: a line and a sentence more', () => {
    const [own, copy] = [lines(), lines({ isCopy: true })]
    expect(copy.filter((line) => !own.includes(line))).toEqual([
      '来源：会务组',
      '本稿据会议现场记录整理，文字略有校订。',
    ])
    expect(copy[1]).toBe('来源：会务组')
    expect(own.filter((line) => !copy.includes(line))).toEqual([])
    expect(copy.indexOf('本稿据会议现场记录整理，文字略有校订。')).toBe(
      own.findIndex((line) => line.startsWith('各位代表，')) + 2,
    )
  })

  it('has another place’s opening where it is told so, and its own in the catalogue', () => {
    const opening = { ...order().planned, place: place('浮梁县') }
    const { draft, head } = writeReport(order({ opening }))
    expect(draft.text().split('\n')[0]).toContain('浮梁县')
    expect(head.title).toContain('零陵区')
    expect(draft.text().split('\n').slice(5)).toEqual(lines().slice(5))
  })

  it('has no closing where its kind has none', () => {
    const planned = { place: place('零陵区'), kind: 'department-budget', year: 2024 } as const
    const { draft, bodyEnd } = writeReport(order({ planned, opening: planned }))
    expect(draft.text().slice(0, bodyEnd).endsWith('\n\n')).toBe(false)
  })

  it('has now and then a word that contains a name', () => {
    const traps = [{ name: '云仓', before: '建成', word: '白云仓储园', after: '二期' }]
    const count = Array.from(
      { length: 80 },
      (_, seed) => writeReport(order({ traps, seed })).draft.traps.length,
    )
    const total = count.reduce((sum, one) => sum + one, 0)
    expect(total).toBeGreaterThan(2)
    expect(total).toBeLessThan(25)
  })

  it('sets headings and items on lines of their own in about one of three', () => {
    const shares = [/^（一）[^。]*$/m, /^一是/m].map(
      (alone) =>
        Array.from({ length: 60 }, (_, seed) => writeReport(order({ seed })).draft.text()).filter((text) =>
          alone.test(text),
        ).length,
    )
    for (const share of shares) {
      expect(share).toBeGreaterThan(8)
      expect(share).toBeLessThan(35)
    }
  })
})
