import type { Page } from '../../page/page.tsx'
import { FIRST_ROWS } from '../library-model.ts'

/** The id of the button under a table that is not drawn to its end. */
export const MORE_ROWS = 'more-rows'

/** Draws more rows of the table of concepts once a reader comes near its end, or presses the button there. */
export function growTable(page: Page): void {
  const grow = () => {
    const { library } = page.model()
    if (library !== null) page.set({ library: { ...library, rows: library.rows + FIRST_ROWS } })
  }
  const ends = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) grow()
    },
    { rootMargin: '600px' },
  )
  let watched: Element | null = null
  const watch = () => {
    const button = document.getElementById(MORE_ROWS)
    if (button === watched) return
    ends.disconnect()
    watched = button
    if (button === null) return
    button.addEventListener('click', grow)
    ends.observe(button)
  }
  page.onChange(watch)
  watch()
}
