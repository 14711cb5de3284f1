import type { Window } from 'happy-dom'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { closeWindow, openWindow } from '../testing/open-window.ts'
import { takeAddressBar } from './address-bar.ts'

let window: Window

beforeEach(() => {
  window = openWindow('http://localhost/r/text/')
})

afterEach(async () => {
  await closeWindow(window)
})

it('writes nothing where the address stands already, so that a page loaded anew at once keeps its place', () => {
  const bar = takeAddressBar()
  const written = vi.spyOn(history, 'replaceState')
  bar.rewrite(new URL(location.href))
  window.dispatchEvent(new window.Event('pagehide'))
  expect(written).not.toHaveBeenCalled()
})

it('writes what was typed last before the page is left', () => {
  const bar = takeAddressBar()
  bar.rewrite(new URL('?q=a', location.href))
  bar.rewrite(new URL('?q=ab', location.href))
  window.dispatchEvent(new window.Event('pagehide'))
  expect(location.search).toBe('?q=ab')
})

it('forgets a typed query that was taken back', () => {
  const bar = takeAddressBar()
  bar.rewrite(new URL('?q=a', location.href))
  bar.rewrite(new URL(location.href))
  window.dispatchEvent(new window.Event('pagehide'))
  expect(location.search).toBe('')
})
