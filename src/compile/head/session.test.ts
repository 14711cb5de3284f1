import { describe, expect, it } from 'vitest'
import type { HeadLine, LineSort } from './head-lines.ts'
import { readSession } from './session.ts'

const line = (sort: LineSort, text: string, print = text): HeadLine => ({
  sort,
  text,
  print,
  span: { start: 0, end: text.length },
})
const sessionOf = (...lines: HeadLine[]) => readSession(lines)?.text ?? null

const SESSION = '东江市第七届人民代表大会第五次会议'
const SITTING = '东江市人民政府第12次常务会议'

describe('the session of a report', () => {
  it.each([
    [`——2026年1月8日在${SESSION}上`, SESSION],
    [`（${SESSION}通过）`, SESSION],
    [`（2025年9月1日${SESSION}修订，2026年1月8日施行）`, SESSION],
    [`经${SESSION}审议`, SESSION],
    [`经过${SESSION}审议`, SESSION],
    [`由${SESSION}通过`, SESSION],
    [`提请${SESSION}审议`, SESSION],
    [`现提交${SESSION}审议`, SESSION],
    [`“${SESSION}”`, SESSION],
    [`报告：${SESSION}`, SESSION],
    ['在东江市七届人大五次会议上', '东江市七届人大五次会议'],
    ['第七届人民代表大会第五次会议', '第七届人民代表大会第五次会议'],
    ['东江市第7届人大第5次会议', '东江市第7届人大第5次会议'],
    ['政协东江市第九届委员会第五次全体会议', '政协东江市第九届委员会第五次全体会议'],
    ['中共东江市第九届委员会第五次扩大会议', '中共东江市第九届委员会第五次扩大会议'],
  ])('is read with the place before its numbers: %s', (text, session) => {
    expect(sessionOf(line('session', text))).toBe(session)
  })

  it('has a place of at most forty characters', () => {
    const numbers = '第七届人民代表大会第五次会议'
    expect(sessionOf(line('session', `${'东'.repeat(40)}${numbers}`))).toBe(`${'东'.repeat(40)}${numbers}`)
    expect(sessionOf(line('session', `${'江'}${'东'.repeat(40)}${numbers}`))).toBe(
      `${'东'.repeat(40)}${numbers}`,
    )
    expect(sessionOf(line('session', `在${'东'.repeat(39)}${numbers}`))).toBe(`${'东'.repeat(39)}${numbers}`)
  })

  it('is shown as it is printed', () => {
    expect(
      readSession([line('session', `在${SESSION}上`, '在東江市第七屆人民代表大會第五次會議上')]),
    ).toEqual({
      text: SESSION,
      print: '東江市第七屆人民代表大會第五次會議',
    })
  })

  it('is the one of a line of its own, else that of a title, a date or a speaker, else a sitting', () => {
    const other = '西江市第九届人民代表大会第二次会议'
    for (const sort of ['other', 'date', 'speaker'] as const) {
      expect(sessionOf(line(sort, other), line('session', SESSION))).toBe(SESSION)
      expect(sessionOf(line(sort, other), line('proclamation', SESSION))).toBe(SESSION)
      expect(sessionOf(line('session', SITTING), line(sort, other))).toBe(other)
      expect(sessionOf(line(sort, SITTING))).toBeNull()
    }
    expect(sessionOf(line('session', SITTING))).toBe(SITTING)
    expect(sessionOf(line('proclamation', SITTING))).toBe(SITTING)
    expect(sessionOf(line('session', '会议文件'), line('session', SESSION), line('session', other))).toBe(
      SESSION,
    )
  })

  it.each(['page', 'caption', 'number', 'issuer', 'latin', 'name'] as const)('is none of a %s', (sort) => {
    expect(sessionOf(line(sort, SESSION))).toBeNull()
  })

  it('may be missing', () => {
    expect(sessionOf()).toBeNull()
    expect(sessionOf(line('session', '会议文件（一）'))).toBeNull()
  })
})
