import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DOCUMENT_LIMITS } from './document-limits.ts'

const MEGABYTE = 1024 * 1024

describe('the limits of a document', () => {
  it('are those that docs/limits.md tells', () => {
    const table = readFileSync('docs/limits.md', 'utf8').matchAll(/^\| [^|]*\| ([\d,]+)( [a-zA-Z]+)? *\|/gmu)
    const told = [...table].map(([, number = '', unit = '']) => number.replaceAll(',', '') + unit)
    const { bytes, units, partBytes, packageBytes, elements, depth, pages, time, memory } = DOCUMENT_LIMITS
    expect(told).toEqual([
      `${bytes / MEGABYTE} MB`,
      `${units}`,
      `${partBytes / MEGABYTE} MB`,
      `${packageBytes / MEGABYTE} MB`,
      `${elements}`,
      `${depth}`,
      `${pages}`,
      `${time / 1000} s`,
      `${memory / 1024} GB`,
    ])
  })
})
