const OPEN = 'details[name="graph-tool"][open]'

/** Closes the menus of the graph's tools as menus are closed: by Escape, by pressing beside them, by what one chose in them. */
export function closeMenus(): void {
  document.addEventListener('keydown', closeByEscape, true)
  document.addEventListener('pointerdown', ({ target }) => closeBut(target), true)
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return
    // Of the legend one may press several.
    const isChosen = target.closest(`${OPEN} :is(a, button)`) !== null && target.closest('.legend') === null
    if (isChosen) closeBut(null)
  })
}

/** The first Escape closes the menu alone, and the focus stays at hand. */
function closeByEscape(event: KeyboardEvent): void {
  const open = document.querySelector(OPEN)
  if (event.key !== 'Escape' || event.defaultPrevented || open === null) return
  event.preventDefault()
  if (open.contains(document.activeElement)) open.querySelector('summary')?.focus()
  closeBut(null)
}

function closeBut(kept: EventTarget | null): void {
  for (const open of document.querySelectorAll(OPEN)) {
    if (!(kept instanceof Node && open.contains(kept))) open.removeAttribute('open')
  }
}
