/** How long the look of the canvas takes to change, in milliseconds. */
const FADE = 150

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

/** Gives a fade that has not started. */
export function createFade(): Fade {
  let frame = 0
  const stop = () => cancelAnimationFrame(frame)
  return {
    start(step, isStill) {
      stop()
      if (isStill) return step(1)
      const begun = performance.now()
      const tick = () => {
        const share = Math.min(1, (performance.now() - begun) / FADE)
        if (share < 1) frame = requestAnimationFrame(tick)
        step(share * (2 - share))
      }
      frame = requestAnimationFrame(tick)
    },
    stop,
  }
}
