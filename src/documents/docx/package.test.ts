import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { DocumentError } from '../document-error.ts'
import { openPackage } from './package.ts'

const codeOf = (attempt: () => unknown) => {
  try {
    attempt()
  } catch (error) {
    return error instanceof DocumentError ? error.code : error
  }
  return null
}
const sample = (level: 0 | 6) => zipSync({ 'word/甲.xml': strToU8('<a>甲</a>'.repeat(99)) }, { level })

describe('openPackage', () => {
  it.each([0, 6] as const)('gives the bytes of a part, packed or not: level %i', (level) => {
    const { read } = openPackage(sample(level))
    expect(new TextDecoder().decode(read('word/甲.xml') ?? undefined)).toBe('<a>甲</a>'.repeat(99))
    expect(read('word/乙.xml')).toBeNull()
  })

  it('refuses a package that is cut short', () => {
    expect(codeOf(() => openPackage(sample(6).subarray(0, 80)))).toBe('damaged')
  })

  it('refuses a part with a password', () => {
    const bytes = sample(6)
    const directory = bytes.findIndex(
      (_, i) => bytes[i] === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 1,
    )
    bytes[directory + 8] = (bytes[directory + 8] ?? 0) | 1
    expect(codeOf(() => openPackage(bytes).read('word/甲.xml'))).toBe('encrypted')
  })

  it('gives up a part that unpacks to more than any report', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) }, { level: 6 })
    expect(codeOf(() => openPackage(bomb).read('word/document.xml'))).toBe('too-large')
  })

  it('reads a zip64 package, whose lengths and offset stand in a field of their own', () => {
    const bytes = sample(6)
    const view = new DataView(bytes.buffer)
    const end = bytes.length - 22
    const at = view.getUint32(end + 16, true)
    const extraAt = at + 46 + view.getUint16(at + 28, true)
    const field = new DataView(new ArrayBuffer(28))
    field.setUint16(0, 1, true)
    field.setUint16(2, 24, true)
    for (const [i, place] of [24, 20, 42].entries()) {
      field.setUint32(4 + 8 * i, view.getUint32(at + place, true), true)
      view.setUint32(at + place, 0xffffffff, true)
    }
    view.setUint16(at + 30, 28, true)
    const wide = Buffer.concat([
      bytes.subarray(0, extraAt),
      new Uint8Array(field.buffer),
      bytes.subarray(extraAt),
    ])
    const part = openPackage(wide).read('word/甲.xml')
    expect(new TextDecoder().decode(part ?? undefined)).toBe('<a>甲</a>'.repeat(99))
  })

  it('writes parts back, and keeps the others as they are', () => {
    const parts = { 'a.xml': strToU8('<a/>'), 'b.png': Uint8Array.of(1, 2, 3) }
    const { write } = openPackage(zipSync(parts))
    const written = write({ 'a.xml': strToU8('<b/>'), 'c.xml': strToU8('<c/>') })
    expect(unzipSync(written)).toEqual({ ...parts, 'a.xml': strToU8('<b/>'), 'c.xml': strToU8('<c/>') })
    expect(write({ 'a.xml': strToU8('<b/>'), 'c.xml': strToU8('<c/>') })).toEqual(written)
  })
})
