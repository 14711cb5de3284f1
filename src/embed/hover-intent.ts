// Wikipedia's delays for page previews: long enough not to flicker, short enough to be found.
const OPEN_MS = 150
const CLOSE_MS = 300

/** Where the mouse or the focus is: at a link that has a card, on the card, or (null) elsewhere. */
export type Spot<Link> = Link | 'card' | null

/** What a page does for its hover card. */
export interface HoverHost<Link> {
  /** Shows the card of a link once `settle` allows it; `isTap` tells that a finger asked for it. */
  readonly show: (link: Link, isTap: boolean) => void
  readonly hide: (link: Link) => void
  /** The window, or a clock of a test. */
  readonly timers: {
    readonly setTimeout: (run: () => void, ms: number) => number
    readonly clearTimeout: (timer: number) => void
  }
}

/** Decides when a hover card opens and closes; reads no event and draws nothing. */
export interface HoverIntent<Link> {
  /** The link whose card is shown. */
  readonly shown: () => Link | null
  /** The link whose card was asked for last and is not shown yet. */
  readonly wanted: () => Link | null
  /** The mouse came to a spot. */
  readonly point: (at: Spot<Link>) => void
  /** The keyboard's focus came to a spot. */
  readonly focus: (at: Spot<Link>) => void
  /** A pointer was pressed (`touch` is a finger), or a key. */
  readonly press: (by: string) => void
  /** Tells whether a click on a link is a finger's first tap, which shows the card instead of following the link. */
  readonly isFirstTap: (link: Link) => boolean
  readonly tap: (link: Link) => void
  /** Hides the card before and takes note of the link that is shown now; false where it is wanted no more. */
  readonly settle: (link: Link) => boolean
  readonly close: () => void
}

/**
 * Makes the state machine of a hover card: a mouse that rests on a link, or the keyboard's focus, opens the card after
 * 150 ms, 300 ms elsewhere close it, and a finger's first tap opens it at once.
 */
export function makeHoverIntent<Link extends object>(host: HoverHost<Link>): HoverIntent<Link> {
  const { show, hide, timers } = host
  let shown: Link | null = null
  let wanted: Link | null = null
  let timer = 0
  let isFinger = false

  const stop = () => timers.clearTimeout(timer)
  const later = (ms: number, run: () => void) => {
    stop()
    timer = timers.setTimeout(run, ms)
  }
  const open = (link: Link, isTap: boolean) => {
    wanted = link
    show(link, isTap)
  }
  const close = () => {
    stop()
    const before = shown
    wanted = null
    shown = null
    if (before !== null) hide(before)
  }
  return {
    shown: () => shown,
    wanted: () => wanted,
    point(at) {
      if (at === 'card') stop()
      else if (at !== null) later(at === shown ? 0 : OPEN_MS, () => at !== shown && open(at, false))
      else if (shown !== null) later(CLOSE_MS, close)
      else stop()
    },
    focus(at) {
      if (at === 'card') return
      if (at !== null) later(OPEN_MS, () => open(at, false))
      else if (shown !== null) close()
    },
    press(by) {
      isFinger = by === 'touch'
    },
    isFirstTap: (link) => isFinger && link !== shown,
    tap: (link) => open(link, true),
    settle(link) {
      if (wanted !== link) return false
      close()
      shown = link
      return true
    },
    close,
  }
}
