import { isAddress, type NodeKey, parseNodeKey } from '../model/ids.ts'

/** What became of a term or passage between two versions of a report. */
export const MOVED_CHANGES = ['moved', 'renamed', 'removed', 'deleted'] as const
export type MovedChange = (typeof MOVED_CHANGES)[number]

/** An address whose meaning has changed, and where what it meant is now. */
export interface Moved {
  readonly from: NodeKey
  /** Null where it is gone. */
  readonly to: NodeKey | null
  readonly change: MovedChange
  /** The words it was known by: a term's label, a passage's opening. */
  readonly words: string
}

/** The file beside graph.json that keeps what moved, version after version. */
export const MOVED_FILE = 'moved.json'
/** The version of the format of moved.json. */
export const MOVED_SCHEMA = 1

/** Returns the text of moved.json, in the order of the old addresses. */
export function formatMoved(moved: readonly Moved[]): string {
  const sorted = [...moved].sort((a, b) => (a.from < b.from ? -1 : 1))
  return `${JSON.stringify({ schema: MOVED_SCHEMA, moved: sorted }, null, 1)}\n`
}

/** Why a moved.json cannot be read. */
export type MovedErrorCode = 'not-json' | 'schema-version' | 'not-moved'

/** Thrown by `parseMoved`; callers tell cases apart by `code`. */
export class MovedError extends Error {
  readonly code: MovedErrorCode
  constructor(code: MovedErrorCode) {
    super(`the file is no moved.json: ${code}`)
    this.name = 'MovedError'
    this.code = code
  }
}

/**
 * Reads the text of a moved.json, which cannot be made again: nothing of it is left out.
 *
 * @throws MovedError `not-json` for a truncated or foreign file and one in merge conflict, `schema-version` for another
 *   version of the format, `not-moved` for an entry that is none, or for two of one address.
 */
export function parseMoved(text: string): Moved[] {
  const { schema, moved } = readJson(text)
  if (schema !== MOVED_SCHEMA) throw new MovedError(schema === undefined ? 'not-moved' : 'schema-version')
  if (!Array.isArray(moved) || !moved.every(isMoved)) throw new MovedError('not-moved')
  if (new Set(moved.map(({ from }) => from)).size < moved.length) throw new MovedError('not-moved')
  return moved
}

/** Lists the entries that lead to where none of some graphs of the report has a node. */
export function strayMoved(
  moved: readonly Moved[],
  graphs: readonly { readonly node: (key: string) => unknown }[],
): Moved[] {
  return moved.filter(({ to }) => to !== null && graphs.every(({ node }) => node(to) === undefined))
}

function readJson(text: string): { readonly schema?: unknown; readonly moved?: unknown } {
  try {
    return JSON.parse(text) ?? {}
  } catch {
    throw new MovedError('not-json')
  }
}

function isMoved(entry: unknown): entry is Moved {
  const { from, to, change, words } = (entry ?? {}) as Record<string, unknown>
  return (
    isKey(from) &&
    (to === null || isKey(to)) &&
    (MOVED_CHANGES as readonly unknown[]).includes(change) &&
    (to === null) === (change === 'removed' || change === 'deleted') &&
    typeof words === 'string'
  )
}

function isKey(value: unknown): value is NodeKey {
  return typeof value === 'string' && parseNodeKey(value) !== null
}

/**
 * Merges what moved earlier with what moved in the latest version: earlier moves are followed to where they lead now,
 * and what came back to its own address is dropped.
 */
export function mergeMoved(known: readonly Moved[], latest: readonly Moved[]): Moved[] {
  const now = new Map(latest.map((entry) => [entry.from, entry]))
  const merged = new Map<NodeKey, Moved>()
  for (const entry of known) {
    const next = entry.to === null ? undefined : now.get(entry.to)
    const followed = next === undefined ? entry : { ...entry, to: next.to, change: next.change }
    if (followed.to !== followed.from) merged.set(followed.from, followed)
  }
  // An address keeps its latest meaning.
  for (const entry of latest) merged.set(entry.from, entry)
  return [...merged.values()]
}

/** Returns how a key is shown to people: a block by its address, any other node by its key. */
export function nameOfKey(key: NodeKey): string {
  const [, name = ''] = key.split('/')
  return isAddress(name) ? name : key
}
