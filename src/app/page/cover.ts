/** What a move in the history meant for what lies over the page. */
export type CoverMove =
  /** Nothing: another page is shown. */
  | 'none'
  /** It was closed by going back; the page under it stays as it is. */
  | 'closed'
  /** The entry that it left behind was passed over: the browser goes on to the next. */
  | 'passed'

/** What lies over the page (an opened search, a sheet, a card): going back closes it instead of leaving the page. */
export interface Cover {
  /**
   * Tells that something was laid over the page, which takes the place of what lay there.
   *
   * @param close Called when one goes back.
   * @returns To be called when it is closed in another way; more than once does no harm.
   */
  open(close: () => void, scroll: number): () => void
  /** Tells what a `popstate` event with this state means. */
  move(state: unknown): CoverMove
  /** The page is left for another: what lay over it is forgotten. */
  leave(): void
}

/** The part of a history entry's state that is the cover's. */
interface CoverState {
  /** The entry of a cover, by a number. */
  readonly cover?: number
  /** The entry of the page that this cover lay over. */
  readonly under?: number
}

const readState = (state: unknown) => (state ?? {}) as CoverState

/**
 * Makes the cover of the page, out of entries in the history.
 *
 * A CloseWatcher would do without entries, but it knows the back button of Android's Chrome alone: the swipe of an iPhone
 * and the web views of other apps go back in the history. An entry whose cover was closed in another way cannot be
 * taken out at once (a link may be on its way, which `history.back()` would overtake), so it stays and is passed over.
 *
 * @param flush Writes the address that is still to be written.
 */
export function makeCover(flush: () => void): Cover {
  let at = readState(history.state)
  let close: (() => void) | null = null
  let isPassing = false
  return {
    open(closeIt, scroll) {
      close?.()
      close = closeIt
      if (at.cover === undefined) {
        flush()
        const id = Date.now()
        history.replaceState({ ...history.state, scroll, under: id }, '')
        history.pushState({ scroll, cover: id }, '')
        at = { cover: id }
      }
      return () => {
        if (close === closeIt) close = null
      }
    },
    move(state) {
      const before = at
      at = readState(state)
      const closeIt = close
      close = null
      if (isPassing) {
        isPassing = false
        // Forward onto the entry of a closed cover, and back from it again.
        if (before.cover !== undefined && at.under === before.cover) return 'passed'
      }
      if (before.cover !== undefined && at.under === before.cover) {
        if (closeIt) closeIt()
        else history.back()
        return closeIt ? 'closed' : 'passed'
      }
      closeIt?.()
      if (before.under !== undefined && at.cover === before.under) {
        isPassing = true
        history.back()
        return 'passed'
      }
      return 'none'
    },
    leave() {
      close = null
      at = {}
    },
  }
}
