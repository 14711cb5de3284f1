/** How often lost graphics are started again, and how long to wait for the driver before, in milliseconds. */
const REVIVALS = 3
const PAUSE = 400

/**
 * Starts lost graphics again, a few times, while their element is in the document.
 *
 * @param restart Throws where it fails.
 * @param giveUp Called when they are lost for good.
 */
export function reviveGraphics(box: HTMLElement, restart: () => void, giveUp: () => void): void {
  let left = REVIVALS
  let isWaiting = false
  const revive = () => {
    isWaiting = false
    if (!box.isConnected) return
    if (left === 0) return giveUp()
    left -= 1
    try {
      restart()
    } catch (error) {
      console.error(error)
      giveUp() // whatever went wrong, there is no picture any more
    }
  }
  const wait = () => {
    // Every canvas reports its own loss.
    if (!isWaiting) setTimeout(revive, PAUSE)
    isWaiting = true
  }
  box.addEventListener('webglcontextlost', wait, true)
}
