import { readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { applyTheme, nextTheme, readTheme } from './theme.ts'

const early = readFileSync(new URL('../public/early-theme.js', import.meta.url), 'utf8')

describe('the theme', () => {
  let window: Window
  beforeEach(() => {
    window = new Window({ url: 'http://localhost/' })
    vi.stubGlobal('document', window.document)
    vi.stubGlobal('localStorage', window.localStorage)
  })
  afterEach(() => vi.unstubAllGlobals())

  it('goes round system, light, dark', () => {
    expect(nextTheme('auto')).toBe('light')
    expect(nextTheme('light')).toBe('dark')
    expect(nextTheme('dark')).toBe('auto')
  })

  it('is remembered, and the script before the first paint finds it', () => {
    applyTheme('dark')
    expect(readTheme()).toBe('dark')
    delete window.document.documentElement.dataset.theme
    new Function('document', 'localStorage', 'location', early)(
      window.document,
      window.localStorage,
      window.location,
    )
    expect(window.document.documentElement.dataset.theme).toBe('dark')
  })

  it('is the system’s where storage is closed or holds junk', () => {
    localStorage.setItem('policy-term-graph.theme', 'sepia')
    expect(readTheme()).toBe('auto')
    vi.stubGlobal('localStorage', undefined)
    expect(readTheme()).toBe('auto')
    expect(() => applyTheme('light')).not.toThrow()
  })
})
