import { describe, expect, it } from 'vitest'
import type { NodeKey } from '../../model/ids.ts'
import { satelliteSize } from './bodies.ts'

describe('satelliteSize', () => {
  it('stands for any number of satellites', () => {
    const small = { key: 'p/1.p1' as NodeKey, size: 4 }
    expect(satelliteSize([])).toBe(0)
    expect(satelliteSize([...Array(200_000).fill(small), { ...small, size: 4.5 }])).toBe(4.5)
  })
})
