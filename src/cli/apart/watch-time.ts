/** Watches the jobs that a worker does one after the other. */
export interface TimeWatch {
  /** The worker can begin with what it was sent. */
  readonly begin: () => void
  /** The worker was sent a job. */
  readonly add: () => void
  /** The worker has done its first job. */
  readonly finish: () => void
  readonly stop: () => void
}

/**
 * Watches that no job takes longer than a limit; its time begins when the one before it is done.
 *
 * @param limit In milliseconds.
 */
export function watchTime(limit: number, onPassed: () => void): TimeWatch {
  let open = 0
  let isReady = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const restart = () => {
    clearTimeout(timer)
    timer = isReady && open > 0 ? setTimeout(onPassed, limit) : undefined
  }
  return {
    begin: () => {
      isReady = true
      restart()
    },
    add: () => {
      open++
      if (open === 1) restart()
    },
    finish: () => {
      open--
      restart()
    },
    stop: () => clearTimeout(timer),
  }
}
