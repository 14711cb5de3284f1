/** How often lost graphics are started anew, and how long that waits for the driver, in milliseconds. */
const REVIVALS = 3
const PAUSE = 400

/** What is done about lost graphics. */
export interface Revival {
  /** Starts the graphics anew; throws where that cannot be done. */
  restart(): void
  /** Called when they are lost for good. */
  giveUp(): void
}

/** Starts lost graphics anew while the element they are in is in the document, but not for ever. */
export function reviveGraphics(box: HTMLElement, { restart, giveUp }: Revival): void {
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
    // Every canvas tells its own loss.
    if (!isWaiting) setTimeout(revive, PAUSE)
    isWaiting = true
  }
  box.addEventListener('webglcontextlost', wait, true)
}
