import { accessSync, constants, lstatSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { systemError } from './describe-system-error.ts'

/** Where the content of a file goes: into the place of a file, or into a device, a pipe or an open file as it is. */
export type WriteTarget = FileTarget | { readonly kind: 'stream'; readonly path: string }

/** The place of a file, and the file that lies there. */
export interface FileTarget {
  readonly kind: 'file'
  readonly path: string
  readonly before: Stats | null
}

const MOST_LINKS = 40
/** What a process has open, as Linux and macOS name it; `/dev/stdout` is a link to it. */
const OPEN_FILE = /^\/(?:proc|dev\/fd)\//

/**
 * Finds where writing to a path leads: through symbolic links to their target, which may not be there yet.
 *
 * @throws The system's error for a folder, for what is neither a file nor takes content, and for a file that may not be
 *   written.
 */
export function findTarget(path: string): WriteTarget {
  const before = statSync(path, { throwIfNoEntry: false }) ?? null
  if (before?.isDirectory()) throw systemError('EISDIR', path)
  if (before?.isCharacterDevice() || before?.isFIFO()) return { kind: 'stream', path }
  if (before !== null && !before.isFile()) throw systemError('ENXIO', path)
  const place = followLinks(path)
  if (OPEN_FILE.test(place)) return { kind: 'stream', path: place }
  if (before !== null) accessSync(place, constants.W_OK)
  return { kind: 'file', path: place, before }
}

function followLinks(path: string): string {
  let at = path
  for (let links = 0; links < MOST_LINKS; links++) {
    const place = join(realpathSync(dirname(at)), basename(at))
    const isLink = lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true
    if (!isLink || OPEN_FILE.test(place)) return place
    at = resolve(dirname(place), readlinkSync(place))
  }
  throw systemError('ELOOP', path)
}
