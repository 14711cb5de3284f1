import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText, IngestError } from './decode-text.ts'

const bytesOf = (...values: number[]) => Uint8Array.from(values)
const encode = (text: string) => new TextEncoder().encode(text)

describe('decodeText', () => {
  it('reads UTF-8 without losing a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(/\S/u.test(text) && !text.includes('\0') && !text.startsWith('\ufeff'))
        expect(decodeText(encode(text))).toEqual({ text, encoding: 'utf-8' })
      }),
    )
  })

  it('drops a byte order mark and says so', () => {
    expect(decodeText(bytesOf(0xef, 0xbb, 0xbf, ...encode('甲')))).toEqual({
      text: '甲',
      encoding: 'utf-8-bom',
    })
  })

  it.each([
    ['nothing', bytesOf(), 'empty'],
    ['blanks', encode(' \n　'), 'empty'],
    ['a byte order mark alone', bytesOf(0xef, 0xbb, 0xbf), 'empty'],
    ['bytes of zero', bytesOf(0x50, 0x4b, 3, 4, 0, 0), 'binary'],
    ['another encoding', bytesOf(0xd6, 0xd0, 0xb9, 0xfa), 'bad-encoding'],
  ])('refuses %s', (_, bytes, code) => {
    try {
      decodeText(bytes)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(IngestError)
      expect((error as IngestError).code).toBe(code)
    }
  })
})
