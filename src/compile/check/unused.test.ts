import { describe, expect, it } from 'vitest'
import type { TermKey } from '../../model/ids.ts'
import type { Body } from '../citations/body.ts'
import type { Citation } from '../citations/citations.ts'
import { findUnused } from './unused.ts'

interface Sample {
  /** The spans of the body, one a text; what stands between them is the appendix’s. */
  readonly body: readonly string[]
  readonly names: readonly string[]
  /** The positions of the names that are cited. */
  readonly cited?: readonly number[]
  /** The body’s text as it is searched, where it is not as printed. */
  readonly searched?: readonly string[]
}

/** Writes the spans of the body, each in a line of its own, and the names in lines after them. */
function write({ body, names }: Pick<Sample, 'body' | 'names'>) {
  let end = -1
  const spans = [...body, ...names].map((words) => {
    const start = end + 1
    end = start + words.length
    return { start, end }
  })
  const text = [...body, ...names].join('\n')
  return { text, owned: spans.slice(0, body.length), labels: spans.slice(body.length) }
}

function findingsOf({ body, names, cited = [], searched = body }: Sample) {
  const { text, owned, labels } = write({ body, names })
  const source = write({ body: searched, names }).text
  const terms = names.map((name, i) => ({ key: `term/t${i}` as TermKey, name, labelSpan: labels[i] }))
  const citations = cited.map((i) => ({ target: `term/t${i}` }) as unknown as Citation)
  const found = findUnused({ text: { source }, printed: text, owned, terms } as unknown as Body, citations)
  return found.map((one) => ({ ...one, words: text.slice(one.span.start, one.span.end) }))
}

const said = (sample: Sample) => findingsOf(sample).map(({ message }) => message)

describe('a name that the body does not use', () => {
  it('is told at its label, with what to do', () => {
    expect(findingsOf({ body: ['抓落实。'], names: ['“零碳” 园区'] })).toEqual([
      {
        code: 'unused-term',
        severity: 'warning',
        message: '正文没有用到“零碳园区”',
        suggestion: '请核对用语或删去词条',
        span: { start: 5, end: 12 },
        words: '“零碳” 园区',
      },
    ])
  })

  it('is told in the order of the entries', () => {
    expect(
      findingsOf({ body: ['抓乙类园区。'], names: ['丙类', '乙类', '甲类'] }).map(({ words }) => words),
    ).toEqual(['丙类', '甲类'])
  })

  it.each([
    ['stands across two blocks', { body: ['建设零碳', '园区项目'], names: ['零碳园区'] }],
    ['stands in the appendix alone', { body: ['抓落实。'], names: ['零碳园区'] }],
    ['is cited by another name', { body: ['抓落实。'], names: ['零碳园区', '飞地园区'], cited: [1] }],
  ])('is one that %s', (_, sample) => {
    expect(said(sample)).toEqual(['正文没有用到“零碳园区”'])
  })

  it.each([
    ['is cited', { body: ['抓落实。'], names: ['零碳园区'], cited: [0] }],
    ['is cited by another entry', { body: ['抓落实。'], names: ['“零碳园区”', '零碳园区'], cited: [1] }],
    ['may be part of a word', { body: ['建设“零碳”园区群。'], names: ['零碳园区'] }],
    ['has no words', { body: ['抓落实。'], names: ['“”'] }],
  ])('is none that %s', (_, sample) => {
    expect(said(sample)).toEqual([])
  })
})

describe('the nearest wording', () => {
  const hintOf = (name: string, body: string, searched = body) =>
    /最接近的写法是“(.*)”$/u.exec(said({ body: [body], names: [name], searched: [searched] })[0] ?? '')?.[1]

  it.each([
    ['海洋碳汇交易机制', '推广碳汇交易。', '碳汇交易'],
    ['海洋碳汇交易', '推广碳汇交易。', '碳汇交易'],
    ['碳汇交易机制', '推广碳汇交易。', '碳汇交易'],
    ['甲乙丙丁戊己庚', '抓甲乙丙，抓丁戊己庚。', '丁戊己庚'],
    ['甲乙丙丁戊己庚', '抓甲乙丙丁，抓戊己庚。', '甲乙丙丁'],
    ['甲乙丙丁戊己', '抓甲乙丙，抓丁戊己。', '甲乙丙'],
    ['零碳产业园', '建设零碳产业。', '零碳产业'],
    ['零碳园', '建设零碳厂。', undefined],
    ['零碳园区', '建设零碳厂、示范园区。', undefined],
    ['零碳园区项目', '建设零碳、“园区”项。', '园区项'],
  ])('to %s is the longest part of it in: %s', (name, body, nearest) => {
    expect(hintOf(name, body)).toBe(nearest?.replaceAll('”', ''))
  })

  it('is as printed, without marks', () => {
    expect(hintOf('智谷云谷片区', '建設智谷「雲谷」片。', '建设智谷“云谷”片。')).toBe('智谷雲谷片')
  })

  it('begins within the first characters of the name', () => {
    const name = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄'
    expect(hintOf(name, '抓亥天地。')).toBe('亥天地')
    expect(hintOf(name, '抓天地玄黄。')).toBeUndefined()
  })

  it('is looked for fifty names', () => {
    const names = Array.from({ length: 51 }, (_, i) => `碳汇交易${i + 1}号`)
    const found = said({ body: ['推广碳汇交易。'], names })
    expect(found.filter((message) => message.includes('碳汇交易”'))).toHaveLength(50)
    expect(found.at(-1)).toBe('正文没有用到“碳汇交易51号”')
  })
})
