import type { Stats } from 'node:fs'
import { lstat, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { isFileName } from '../../site/file-names.ts'
import type { StoredFile } from './reply.ts'

/** What the system says where nothing lies at a path. */
const NOTHING = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EINVAL'])

/**
 * Finds what a path of an address names in a folder: a file, that of a page where it ends with a slash, or `folder`.
 *
 * Nothing outside of the folder is found, by whatever spelling, nor what a link within it leads to, nor hidden files.
 *
 * @param path Seen from the folder, as it was asked for.
 * @returns Null where there is no such file.
 */
export async function findFile(dir: string, path: string): Promise<StoredFile | 'folder' | null> {
  const names = namesIn(path)
  if (names === null) return null
  const root = await realPath(dir)
  if (root === null) return null
  const place = join(root, ...names)
  // A link on the way leads elsewhere, and a file system that does not mind case has the name in its own spelling.
  if ((await realPath(place)) !== place) return null
  const stats = await statOf(place)
  if (stats?.isDirectory() === true) return 'folder'
  return stats?.isFile() === true ? { name: names.join('/'), path: place } : null
}

/** Tells whether a path is that of a file itself, no link. */
export async function isPlainFile(path: string): Promise<boolean> {
  return (await statOf(path))?.isFile() === true
}

/** Returns the names of the folders and the file that a path goes through; null where one of them can be none. */
function namesIn(path: string): string[] | null {
  const parts = path.split('/')
  const last = parts.pop() ?? ''
  try {
    const names = [...parts, last === '' ? 'index.html' : last].map(decodeURIComponent)
    return names.every(isFileName) ? names : null
  } catch {
    return null // what cannot be decoded names no file
  }
}

const realPath = (path: string): Promise<string | null> => realpath(path).catch(nullForNothing)
const statOf = (path: string): Promise<Stats | null> => lstat(path).catch(nullForNothing)

function nullForNothing(error: NodeJS.ErrnoException): null {
  if (NOTHING.has(error.code ?? '')) return null
  throw error
}
