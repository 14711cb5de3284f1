import { Window } from 'happy-dom'
import { vi } from 'vitest'
import { formatView, parseView } from '../../address/view.ts'
import type { Host } from '../start/host.ts'

const GLOBALS = [
  ...(['document', 'history', 'location', 'localStorage', 'getComputedStyle', 'matchMedia'] as const),
  ...(['Element', 'Node', 'HTMLElement', 'HTMLInputElement', 'HTMLTextAreaElement'] as const),
  ...(['Event', 'FocusEvent', 'InputEvent', 'KeyboardEvent'] as const),
]

/** Opens a window of its own for a test and makes it the global one, until `closeWindow`. */
export function openWindow(url: string, body = '<div id="app"></div>'): Window {
  const window = new Window({ url })
  vi.stubGlobal('window', window)
  for (const name of GLOBALS) {
    const value = window[name]
    const isPlain = typeof value === 'function' && /^[a-z]/.test(name)
    vi.stubGlobal(name, isPlain ? (value as () => unknown).bind(window) : value)
  }
  window.document.body.append(...new window.DOMParser().parseFromString(body, 'text/html').body.childNodes)
  return window
}

/** Closes a window with all that still waits in it, so that nothing of it reaches the next test. */
export async function closeWindow(window: Window): Promise<void> {
  await window.happyDOM.abort()
  vi.unstubAllGlobals()
}

/** Returns a host whose root is `http://localhost/`; it has the files that it is given, and its workers never start. */
export function testHost(parts: Partial<Host> = {}): Host {
  const noWorker = () => {
    throw new Error('no worker in tests')
  }
  return {
    markup: 'none',
    base: '/',
    fetchFile: async (path) => {
      throw new Error(`no file ${path}`)
    },
    viewOf: ({ origin, pathname, search, hash }) =>
      origin === 'http://localhost' ? parseView({ path: pathname.slice(1), search, hash }) : null,
    urlOf: (view) => new URL(formatView(view), 'http://localhost/'),
    address: () => 'http://localhost/',
    workers: { check: noWorker, link: noWorker, search: null },
    ...parts,
  }
}
