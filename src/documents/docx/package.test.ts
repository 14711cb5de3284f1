import { strToU8, zipSync } from 'fflate'
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
})
