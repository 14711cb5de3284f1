import { useState } from 'preact/hooks'

/** Which parts of a view of rows are open. */
export interface Folds {
  /** Tells whether a part is open: as the reader left it, else as it is by default. */
  isOpen(key: string, byDefault: boolean): boolean
  set(key: string, isOpen: boolean): void
  /** Opens or folds many parts at once. */
  setAll(keys: readonly string[], isOpen: boolean): void
}

/**
 * Keeps what the reader has opened and folded.
 *
 * @param of What the view is about; once that changes, everything is as by default.
 */
export function useFolds(of: string): Folds {
  const [kept, keep] = useState<{ of: string; open: ReadonlyMap<string, boolean> }>({ of, open: new Map() })
  const open = kept.of === of ? kept.open : new Map<string, boolean>()
  const setAll = (keys: readonly string[], isOpen: boolean) =>
    keep({ of, open: new Map([...open, ...keys.map((key) => [key, isOpen] as const)]) })
  return {
    isOpen: (key, byDefault) => open.get(key) ?? byDefault,
    set: (key, isOpen) => setAll([key], isOpen),
    setAll,
  }
}
