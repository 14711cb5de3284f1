import type { NodeKey } from '../model/ids.ts'
import { branded, list, object, oneOf, only, orNull, text } from '../model/schema/schema.ts'
import { MOVED_CHANGES, MOVED_SCHEMA, type Moved } from './moved.ts'

const KEY = branded<NodeKey>(/^(?:term|coinage|s|p)\/.+$/)

/** The schema of moved.json. */
export const MOVED_FILE_SCHEMA = object<{ readonly schema: number; readonly moved: readonly Moved[] }>(
  {
    schema: only(MOVED_SCHEMA),
    moved: list(
      object<Moved>({ from: KEY, to: orNull(KEY), change: oneOf(MOVED_CHANGES), words: text() }, {}),
    ),
  },
  {},
)
