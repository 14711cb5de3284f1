import { describe, expect, it } from 'vitest'
import { RAISE_END, RAISE_START, settleRaised } from '../raised-marks.ts'
import { liftFootnotes } from './footnotes.ts'
import { samplePage } from './testing/sample-lines.ts'

const raised = (text: string) => RAISE_START + text + RAISE_END
const text = '正文'.repeat(20)
const small = (text: string) => ({ text, size: 9 })
const lift = (...pages: Parameters<typeof liftFootnotes>[0]) => {
  const { body, notes } = liftFootnotes(pages)
  return { body: body.flat().map(({ text }) => settleRaised(text)), notes }
}

describe('liftFootnotes', () => {
  it('takes notes from the feet of pages; one may go on over the page', () => {
    const lifted = lift(
      samplePage(0, `甲“六仗”${raised('1')}的${text}`, small(`${raised('1')} “六仗”：一二，`)),
      samplePage(1, `乙“两城”${raised('2')}的${text}`, small('三四。'), small('2“两城”：五'), small('六。')),
    )
    expect(lifted.body).toEqual([`甲“六仗”[1]的${text}`, `乙“两城”[2]的${text}`])
    expect(lifted.notes).toEqual(['[1]“六仗”：一二，三四。', '[2]“两城”：五六。'])
  })

  it('counts on where the numbers begin anew on each page', () => {
    const page = (at: number, mark: string) =>
      samplePage(at, `${text}“六仗”${raised(mark)}`, small(`${mark}“六仗”：甲。`))
    expect(lift(page(0, '①'), page(1, '①'))).toEqual({
      body: [`${text}“六仗”[1]`, `${text}“六仗”[2]`],
      notes: ['[1]“六仗”：甲。', '[2]“六仗”：甲。'],
    })
  })

  it('leaves small print that nothing refers to where it stands', () => {
    const page = samplePage(0, '名词解释正文正文', small('1.“六仗”：甲。'))
    expect(lift(page)).toEqual({ body: ['名词解释正文正文', '1.“六仗”：甲。'], notes: [] })
  })
})
