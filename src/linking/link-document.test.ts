import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNodeKey } from '../model/ids.ts'
import { applyEdits, insertAt } from '../text/edits.ts'
import { asLinkInput, linkDocument } from './link-document.ts'
import { LinkError, linkErrorOf } from './link-error.ts'
import { makeLinkTarget } from './link-target.ts'
import { insertIntoFile } from './splice-bytes.ts'
import { makeTermFinder } from './term-finder.ts'

/** Some characters of one, two and four bytes, as GB 18030 writes them. */
const GB = new Map([
  ['a', [0x61]],
  ['四', [0xcb, 0xc4]],
  ['区', [0xc7, 0xf8]],
  ['“', [0xa1, 0xb0]],
  ['\n', [0x0a]],
  ['㐀', [0x81, 0x39, 0xee, 0x39]],
  ['𠀀', [0x95, 0x32, 0x82, 0x36]],
  // The last of the first plane, and one whose second byte is the least of all.
  ['\uffff', [0x84, 0x31, 0xa4, 0x39]],
  ['丂', [0x81, 0x40]],
  ['€', [0xa2, 0xe3]],
])

/** Encodes a text in an encoding, by hand. */
function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'gb18030') return Uint8Array.from([...text].flatMap((char) => GB.get(char)!))
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\ufeff${text}`)
  const units = [...`\ufeff${text}`].flatMap((char) => char.split('').map((unit) => unit.charCodeAt(0)))
  return Uint8Array.from(
    units.flatMap((unit) => (encoding === 'utf-16be' ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  )
}

describe('a text file with links put in', () => {
  it.each(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030'])(
    'stays in %s, byte for byte',
    (encoding) => {
      const char = fc.constantFrom(...GB.keys())
      fc.assert(
        fc.property(fc.array(char), fc.array(fc.nat()), (chars, places) => {
          const text = chars.join('')
          const starts = [0]
          for (const one of text) starts.push(starts.at(-1)! + one.length)
          const insertions = places.map((place) => insertAt(starts[place % starts.length]!, '<a>'))
          const file = { bytes: encode(text, encoding), text, encoding }
          const written = insertIntoFile(file, insertions)
          const expected =
            insertions.length === 0 ? file.bytes : encodeMixed(applyEdits(text, insertions), encoding)
          expect([...written]).toEqual([...expected])
        }),
      )
    },
  )

  it('is refused in an encoding that cannot be written', () => {
    const file = { bytes: Uint8Array.of(0x61), text: 'a', encoding: 'big5' }
    expect(() => insertIntoFile(file, [insertAt(0, '<a>')])).toThrow(
      expect.objectContaining({ code: 'encoding' }),
    )
  })

  it('is the file itself where nothing is put in', () => {
    const file = { bytes: Uint8Array.of(0x61), text: 'a', encoding: 'big5' }
    expect(insertIntoFile(file, [])).toBe(file.bytes)
  })

  it('has what is put in at one place in its order, and all else in the order of the text', () => {
    const file = { bytes: encode('四a区', 'gb18030'), text: '四a区', encoding: 'gb18030' }
    const written = insertIntoFile(file, [
      insertAt(3, '3'),
      insertAt(1, 'x'),
      insertAt(1, 'y'),
      insertAt(0, '0'),
    ])
    expect([...written]).toEqual([0x30, 0xcb, 0xc4, 0x78, 0x79, 0x61, 0xc7, 0xf8, 0x33])
  })

  it('is written in UTF-16 without a mark of the byte order as well', () => {
    const file = { bytes: Uint8Array.of(0xdb, 0x56, 0x3a, 0x53), text: '四区', encoding: 'utf-16le' }
    expect([...insertIntoFile(file, [insertAt(1, 'ab')])]).toEqual([0xdb, 0x56, 0x61, 0, 0x62, 0, 0x3a, 0x53])
  })

  it('is refused where its bytes are not those of its text', () => {
    for (const bytes of [[0xcb, 0xc4, 0x61], [0xcb]])
      expect(() =>
        insertIntoFile({ bytes: Uint8Array.from(bytes), text: '四', encoding: 'gb18030' }, [
          insertAt(0, 'x'),
        ]),
      ).toThrow(expect.objectContaining({ code: 'encoding' }))
  })
})

describe('a document', () => {
  const options = {
    find: makeTermFinder([{ key: parseNodeKey('term/siqu')!, name: '四区两城', aliases: [] }]),
    target: makeLinkTarget('https://a.cn/', 'r'),
    mode: 'all',
  } as const
  const utf8 = (text: string) => new TextEncoder().encode(text)

  it.each([
    ['text', '<b>四区</b>*两城*四区两城', '<b>四区</b>*两城*[四区两城](https://a.cn/r/term/siqu/)'],
    ['markdown', '`四区两城`四区两城', '`四区两城`[四区两城](https://a.cn/r/term/siqu/)'],
    ['html', '<p>四区两城', '<p><a href="https://a.cn/r/term/siqu/">四区两城</a>'],
  ] as const)('is linked as what it is: %s', (format, text, expected) => {
    const opened = { format, text, encoding: 'utf-8' } as const
    const { bytes, keys, used } = linkDocument(asLinkInput(utf8(text), opened), options)
    expect(new TextDecoder().decode(bytes)).toBe(expected)
    expect(keys).toEqual(['term/siqu'])
    expect(used).toEqual(['term/siqu'])
  })

  it('of Word is opened as such', () => {
    const bytes = utf8('PK')
    expect(asLinkInput(bytes, { format: 'docx' })).toEqual({ format: 'docx', bytes })
    expect(() => linkDocument({ format: 'docx', bytes }, options)).toThrow(
      expect.objectContaining({ code: 'damaged' }),
    )
  })

  it('that is a PDF is refused', () => {
    expect(() => asLinkInput(utf8('%PDF'), { format: 'pdf' })).toThrow(
      expect.objectContaining({ code: 'pdf' }),
    )
  })

  it('that is refused where it is opened has a sentence that goes on after its name', () => {
    const codes =
      'damaged not-word encrypted too-large pdf encoding empty binary bad-encoding unsupported old-word image'
    const sentences = codes.split(' ').map((code) => {
      const error = linkErrorOf(code)
      expect(error).toBeInstanceOf(LinkError)
      expect(error).toMatchObject({ code, name: 'LinkError' })
      return error?.message ?? ''
    })
    for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Script=Han}，].*[^。]$/u)
    expect(new Set(sentences).size).toBe(sentences.length)
    expect(linkErrorOf('toString')).toBeNull()
    expect(linkErrorOf('other')).toBeNull()
  })
})

function encodeMixed(text: string, encoding: string): Uint8Array {
  if (encoding !== 'gb18030') return encode(text, encoding)
  return Uint8Array.from([...text].flatMap((char) => GB.get(char) ?? [char.charCodeAt(0)]))
}
