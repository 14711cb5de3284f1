/** How long the look of the canvas takes to change, and the way from one layout to another, in milliseconds. */
export const DURATION = { look: 150, layout: 300 } as const

/** Tells whether the reader has asked for less motion. */
export function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** A change over time that a newer one replaces. */
export interface Fade {
  /** Calls `step` once a frame with the share done, 1 last; at once with 1 where motion is unwanted. */
  start(step: (share: number) => void, isStill: boolean): void
  stop(): void
}

/** Gives a fade that has not started; `duration` is in milliseconds. */
export function createFade(duration: number): Fade {
  let frame = 0
  const stop = () => cancelAnimationFrame(frame)
  return {
    start(step, isStill) {
      stop()
      if (isStill) return step(1)
      const begun = performance.now()
      const tick = () => {
        const share = Math.min(1, (performance.now() - begun) / duration)
        if (share < 1) frame = requestAnimationFrame(tick)
        step(share * (2 - share))
      }
      frame = requestAnimationFrame(tick)
    },
    stop,
  }
}
