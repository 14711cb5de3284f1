import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isOwnPath } from '../address/own-paths.ts'
import { findNameFault, isReportId } from './report-names.ts'

describe('the name of a report', () => {
  it.each([
    'lingling-2024',
    '零陵区 2024',
    'a&b+c;d#e=f',
    '报告（一）(2)',
    '100%',
    "it's",
    'ａｓｓｅｔｓ',
    'assets2',
  ])('may be %s', (name) => {
    expect(isReportId(name)).toBe(true)
  })

  it.each([
    'assets',
    'Assets',
    'INDEX.HTML',
    '404.html',
    '404.html.br',
    'embed.js.gz',
    'concept',
    'Check',
    'healthz',
  ])('is none that the site has itself: %s', (name) => {
    expect(isReportId(name)).toBe(false)
  })

  it.each([
    '',
    '.',
    '..',
    '.git',
    'a/b',
    'a\\b',
    'a:b',
    'a?b',
    'a*',
    'a|b',
    '<a>',
    'a"',
    'a\n',
    'a.',
    'a ',
    '长'.repeat(86),
  ])('is none that a system or a host takes for something else: %j', (name) => {
    expect(isReportId(name)).toBe(false)
  })

  it('is told from another by more than case', () => {
    expect(findNameFault(['one', 'two'])).toBeNull()
    expect(findNameFault(['Two', 'one', 'two'])).toContain('“Two”和“two”')
  })

  it('is none of the files that every site has as they are', () => {
    expect(readdirSync('src/app/public').filter((name) => !isOwnPath(name))).toEqual([])
  })
})
