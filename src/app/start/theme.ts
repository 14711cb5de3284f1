import { THEMES, type Theme } from '../page/model.ts'

const KEY = 'policy-term-graph.theme'

/** Returns the theme that was chosen on this device; `auto` where none was or storage is closed. */
export function readTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY)
    return THEMES.find((theme) => theme === stored) ?? 'auto'
  } catch {
    return 'auto' // storage is closed to this page (private mode, embedded): the system's theme applies
  }
}

/** Applies a theme to the page and remembers it where storage is open. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // storage is closed to this page: the choice lasts as long as the page
  }
}

/** Returns the next theme of the switch. */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto'
}
