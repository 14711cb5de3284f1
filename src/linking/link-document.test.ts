import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, insertAt } from '../text/edits.ts'
import { insertIntoFile } from './splice-bytes.ts'

/** Some characters of one, two and four bytes, as GB 18030 writes them. */
const GB = new Map([
  ['a', [0x61]],
  ['四', [0xcb, 0xc4]],
  ['区', [0xc7, 0xf8]],
  ['“', [0xa1, 0xb0]],
  ['\n', [0x0a]],
  ['㐀', [0x81, 0x39, 0xee, 0x39]],
  ['𠀀', [0x95, 0x32, 0x82, 0x36]],
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
})

function encodeMixed(text: string, encoding: string): Uint8Array {
  if (encoding !== 'gb18030') return encode(text, encoding)
  return Uint8Array.from([...text].flatMap((char) => GB.get(char) ?? [char.charCodeAt(0)]))
}
