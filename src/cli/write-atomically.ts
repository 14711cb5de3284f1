import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isFolder } from './read-input.ts'

/**
 * Writes files into a folder, all or none: under temporary names first, then renamed.
 *
 * @param folder Made where it is missing, and removed again where nothing could be written.
 * @param files Contents by file name, in the order in which they are renamed; a file whose content is null is removed.
 */
export function writeAtomically(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array | null>>,
): void {
  const made = mkdirSync(folder, { recursive: true })
  const pending = Object.entries(files).flatMap(([name, content]) =>
    content === null
      ? []
      : [{ content, path: join(folder, name), temporary: join(folder, `.${name}.${process.pid}.tmp`) }],
  )
  try {
    for (const { path } of pending)
      if (isFolder(path)) throw new Error(`${path} is a folder, which no file replaces`)
    for (const { temporary, content } of pending) writeFileSync(temporary, content)
    for (const { temporary, path } of pending) renameSync(temporary, path)
    for (const [name, content] of Object.entries(files))
      if (content === null) rmSync(join(folder, name), { force: true })
  } catch (error) {
    for (const { temporary } of pending) rmSync(temporary, { force: true })
    if (made !== undefined) rmSync(made, { recursive: true, force: true })
    throw error
  }
}
