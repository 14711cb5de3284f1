import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'

const mount = (...args: string[]) => spawnSync('mount', args, { stdio: 'ignore' }).status === 0

/**
 * Makes a disk of a few kilobytes, gives it to some work, and takes it away.
 *
 * @returns What came of the work; null where no disk may be made, which only the superuser of a Linux may.
 */
export async function onSmallDisk<T>(
  folder: string,
  kilobytes: number,
  work: (makeReadOnly: () => void) => Promise<T>,
): Promise<T | null> {
  mkdirSync(folder, { recursive: true })
  if (!mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder)) return null
  try {
    return await work(() => {
      if (!mount('-o', 'remount,ro', folder)) throw new Error(`${folder} cannot be made read-only`)
    })
  } finally {
    spawnSync('umount', [folder], { stdio: 'ignore' })
  }
}
