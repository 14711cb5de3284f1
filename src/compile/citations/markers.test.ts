import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mentionsOf, readSample, sampleReport } from '../testing/samples.ts'

const ENTRIES = ['[1]“智赋万企”行动：甲。', '[2]十大城市更新工程：乙。', '[3]“四上”企业：丙。']
const read = (body: string, ...entries: string[]) => readSample(sampleReport(body, ...entries))
const citesOf = (body: string, ...entries: string[]) => mentionsOf(read(body, ...entries).graph, 'term')
const codesOf = (body: string, ...entries: string[]) =>
  read(body, ...entries)
    .diagnostics.filter(({ code }) => code.includes('marker'))
    .map(({ code }) => code)

describe('markers', () => {
  it('bind the words before them to the entry', () => {
    const body = '实施“智赋万企”行动[1]。推进城市更新十大工程[2]。培育“四上企业”[3]。'
    expect(citesOf(body, ...ENTRIES)).toEqual([
      '1.p1 “智赋万企”行动 智赋万企”行动 exact',
      '1.p1 十大城市更新工程 城市更新十大工程 marker',
      '1.p1 “四上”企业 四上企业 quotes',
    ])
  })

  it('bind the quotation that they follow, in whatever words', () => {
    const body = '实施“智赋万企”行动[1]。打造“焕新十条”[2]。培育“四上企业”[3]。'
    expect(citesOf(body, ...ENTRIES)[1]).toBe('1.p1 十大城市更新工程 焕新十条 marker')
  })

  it('end a surface that they stand in', () => {
    const body = '实施“智赋万企”[1]行动。做好十大城市更新[2]工程。培育“四上”[3]企业。'
    expect(citesOf(body, ...ENTRIES)).toEqual([
      '1.p1 “智赋万企”行动 智赋万企 marker',
      '1.p1 十大城市更新工程 十大城市更新 marker',
      '1.p1 “四上”企业 四上 marker',
    ])
  })

  it('bind no words of an earlier block', () => {
    const body = '实施“智赋万企”行动[1]。\n城市更新\n工程[2]。培育“四上”企业[3]。'
    expect(citesOf(body, ...ENTRIES)[1]).toBe('1.p3 十大城市更新工程 工程 marker')
  })

  it('stand for several entries at once', () => {
    const body = '实施“智赋万企”行动[1]。建设两类示范区[2、3]。'
    expect(citesOf(body, ...ENTRIES).slice(1)).toEqual([
      '1.p1 十大城市更新工程 建设两类示范区 marker',
      '1.p1 “四上”企业 建设两类示范区 marker',
    ])
  })

  it.each([
    ['［n］', (n: number) => `［${n}］`],
    ['^[n]', (n: number) => `^[${n}]`],
    ['（n）', (n: number) => `（${n}）`],
    ['①', (n: number) => String.fromCodePoint(0x245f + n)],
    ['raised digits', (n: number) => '¹²³'[n - 1] as string],
  ])('are read as %s', (_, format) => {
    const body = `推进城市更新十大工程${format(2)}。培育“四上”企业${format(3)}。`
    const entries = ENTRIES.map((entry) => entry.replace(/\[(\d)\]/u, (_, n) => `${n}.`))
    expect(citesOf(body, ...entries)).toContain('1.p1 十大城市更新工程 城市更新十大工程 marker')
  })

  it.each([
    '重点做好：（1）智赋万企；（2）城市更新；（3）四上企业。',
    '做到：①智赋万企，②城市更新，③四上企业。',
    '投资增长（1）。开工项目（2）个。',
    '见文件[2023]1号。',
  ])('are no numbers of a list or of anything else: %s', (body) => {
    expect(citesOf(body, ...ENTRIES).filter((line) => line.endsWith('marker'))).toEqual([])
    expect(codesOf(body, ...ENTRIES)).toEqual([])
  })

  it('are told where no entry answers them, and entries where no marker names them', () => {
    const body = '实施“智赋万企”行动[1]。推进十大城市更新工程[2]。培育“四上”企业。建设示范区[9]。'
    expect(codesOf(body, ...ENTRIES)).toEqual(['marker-without-entry', 'entry-without-marker'])
  })

  it('never stay inside a surface, which is never empty', () => {
    const word = fc.constantFrom(...'智赋万企|行动|“|”|十大|城市更新|工程|四上|企业|，|。'.split('|'))
    const marker = fc.constantFrom('[1]', '[2]', '[3]')
    const parts = fc.array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 1, arbitrary: marker }), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(parts, (words) => {
        for (const line of citesOf(`抓${words.join('')}`, ...ENTRIES)) {
          expect(line).not.toMatch(/\[\d\]/u)
          expect(line.split(' ')[2]).not.toBe('')
        }
      }),
      { numRuns: 300 },
    )
  })
})
