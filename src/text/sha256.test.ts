import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sha256 } from './sha256.ts'

describe('sha256', () => {
  it.each([0, 1, 3, 55, 56, 63, 64, 65, 119, 120, 128, 1000])(
    'hashes %i bytes as the standard says',
    (length) => {
      const bytes = randomBytes(length)
      expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
    },
  )

  it('hashes a part of a larger buffer', () => {
    const bytes = randomBytes(300)
    expect(sha256(bytes.subarray(7, 207))).toBe(
      createHash('sha256').update(bytes.subarray(7, 207)).digest('hex'),
    )
  })
})
