import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml } from './escape.ts'

describe('text in HTML', () => {
  it('leaves no character that markup is made of', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/)
      }),
    )
  })

  it('keeps Chinese quotation marks as they are', () => {
    expect(escapeHtml('“2614”工作法 <b>')).toBe('“2614”工作法 &lt;b&gt;')
  })
})
