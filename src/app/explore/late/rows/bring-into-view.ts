/** Where in the view what is chosen comes to stand, as a share of the height. */
const AT = 0.4

/** Scrolls a view of rows so that a node stands near its middle, where it is drawn. */
export function bringIntoView(root: HTMLElement, key: string): void {
  const row = root.querySelector(`[data-node="${CSS.escape(key)}"]`)
  if (row === null) return
  const { top, height } = row.getBoundingClientRect()
  const offset = top + height / 2 - root.getBoundingClientRect().top
  root.scrollTop += offset - AT * root.clientHeight
}
