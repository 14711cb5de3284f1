import { describe, expect, it } from 'vitest'
import { measureScripts } from './budget.ts'

const chunk = (fileName: string, imports: string[] = [], isEntry = false) => ({
  fileName,
  imports,
  isEntry,
  code: Array.from({ length: 500 }, (_, i) => `${fileName}${i * i};`).join(''),
})

describe('the budget of scripts', () => {
  it('counts at first what the entry imports, and late chunks only in all', () => {
    const entry = chunk('entry.js', ['shared.js'], true)
    const shared = chunk('shared.js')
    const alone = measureScripts([entry, shared])
    const withLate = measureScripts([entry, shared, chunk('canvas.js', ['shared.js'])])
    expect(alone.first).toBe(alone.all)
    expect(withLate.first).toBe(alone.first)
    expect(withLate.all).toBeGreaterThan(alone.all)
  })

  it('leaves out the other language, which few load', () => {
    const entry = chunk('entry.js', [], true)
    expect(measureScripts([entry, chunk('messages-en.js')]).all).toBe(measureScripts([entry]).all)
  })
})
