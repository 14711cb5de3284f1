import type { Page } from '@playwright/test'

/**
 * Returns the words of a page that do not run from left to right, as they are laid out: a character that stands before the
 * one it follows in its line, in one text or in the next text of the same block. Texts of scripts that run to the left are
 * passed over, and nothing but their neighbours' order is looked at.
 */
export async function turnedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const turned: string[] = []
    const range = document.createRange()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let place: Element | null = null
    let last: DOMRect | null = null
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { data, parentElement } = node as Text
      const block =
        parentElement?.closest('p, li, h1, h2, h3, td, th, dt, dd, figcaption, nav, header') ?? null
      if (/[\u0590-\u08ff]/.test(data)) continue
      if (block !== place) last = null
      place = block
      for (let at = 0; at < data.length; at++) {
        if (!/[\p{L}\p{N}]/u.test(data.charAt(at))) continue
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const rect = range.getBoundingClientRect()
        if (rect.width < 2) continue
        const isSameLine = last !== null && Math.abs(rect.bottom - last.bottom) < 2
        if (isSameLine && last !== null && rect.left < last.left)
          turned.push(data.slice(Math.max(0, at - 8), at + 8))
        last = rect
      }
    }
    return turned
  })
}
