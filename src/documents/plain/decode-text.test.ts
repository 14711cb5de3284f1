import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DocumentError } from '../document-error.ts'
import { encodeGb18030, encodeUtf16, reportText } from '../testing/texts.ts'
import { decodeText } from './decode-text.ts'

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

  it.each(['utf-16le', 'utf-16be'] as const)('reads %s with a byte order mark and without', (encoding) => {
    fc.assert(
      fc.property(reportText, (text) => {
        expect(decodeText(encodeUtf16(text, encoding))).toEqual({ text, encoding })
        expect(decodeText(encodeUtf16(`\ufeff${text}`, encoding))).toEqual({ text, encoding })
      }),
    )
  })

  it('reads GB18030', () => {
    fc.assert(
      fc.property(reportText, (text) => {
        expect(decodeText(encodeGb18030(text))).toEqual({ text, encoding: 'gb18030' })
      }),
    )
  })

  it('takes what a document declares where its bytes fit', () => {
    expect(decodeText(bytesOf(0xa4, 0xa4, 0xb0, 0xea), 'big5')).toEqual({ text: '中國', encoding: 'big5' })
    expect(decodeText(encodeGb18030('名词解释'), 'gb2312').encoding).toBe('gb18030')
    expect(decodeText(encode('名词解释'), 'gb2312').encoding).toBe('utf-8')
    expect(decodeText(encodeGb18030('名词解释'), 'no-such-set').encoding).toBe('gb18030')
  })

  it.each([
    ['nothing', bytesOf(), 'empty'],
    ['blanks', encode(' \n　'), 'empty'],
    ['a byte order mark alone', bytesOf(0xef, 0xbb, 0xbf), 'empty'],
    ['bytes of zero', bytesOf(0x50, 0x4b, 3, 4, 0, 0), 'binary'],
    ['bytes that fit no encoding', bytesOf(0xff, 0x41, 0xff), 'bad-encoding'],
    [
      'an encoding that is not Chinese',
      bytesOf(0x63, 0x61, 0x66, 0xe9, 0x20, 0x6f, 0x75, 0x21),
      'bad-encoding',
    ],
    [
      'Big5, which fits GB18030 by chance',
      bytesOf(0xa4, 0xa4, 0xa4, 0xe5, 0xa6, 0x72, 0xa4, 0xa6),
      'bad-encoding',
    ],
  ])('refuses %s', (_, bytes, code) => {
    try {
      decodeText(bytes)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(DocumentError)
      expect((error as DocumentError).code).toBe(code)
    }
  })
})
