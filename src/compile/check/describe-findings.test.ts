import { describe, expect, it } from 'vitest'
import type { Finding } from '../../model/finding.ts'
import { describeFindings } from './describe-findings.ts'

const finding = (words: string) =>
  ({
    code: 'unused-term',
    severity: 'warning',
    line: 3,
    column: 5,
    quotation: { before: '前', words, after: '后' },
    message: `“${words}”没有用到`,
    suggestion: '请核对',
  }) as Finding

describe('a drafter’s list', () => {
  it('names each place, quotes its words and counts by kind', () => {
    expect(describeFindings('草稿', [finding('甲'), finding('')])).toEqual([
      '草稿:3:5 警告：“甲”没有用到，请核对。［unused-term］',
      '    前【甲】后',
      '草稿:3:5 警告：“”没有用到，请核对。［unused-term］',
      '草稿 共 2 处：unused-term 2。',
    ])
    expect(describeFindings('草稿', [])).toEqual(['草稿 没有发现问题。'])
  })

  it('has no sign of the draft that turns the direction of what follows', () => {
    expect(describeFindings('草\u202e稿', [finding('甲\u2066')]).join('')).not.toMatch(
      /[\u202a-\u202e\u2066-\u2069]/,
    )
  })
})
