/**
 * Keeps the list under the search box above the keyboard where the browser lays the keyboard over the page (iOS): the
 * style sheet reads from `--seen` how high the part is that is seen.
 */
export function leaveRoomForKeyboard(): void {
  const seen = window.visualViewport
  seen?.addEventListener('resize', () => {
    const { style } = document.documentElement
    // A page drawn nearer with two fingers shows less as well, with no keyboard.
    if (seen.scale === 1) style.setProperty('--seen', `${seen.height}px`)
    else style.removeProperty('--seen')
  })
}
