import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { hashOf } from './report-folder.ts'
import { formatSiteList, SITE_LIST, type SiteList } from './site-list.ts'

/** The folder within a site in which its new files wait until all of them are made. */
const STAGE = '.term-graph-new'

/** Where the files of a site wait that differ from those which lie there. */
export interface Stage {
  /** Takes a file; tells whether it differs from the one that lies there. */
  readonly put: (name: string, bytes: Uint8Array) => boolean
  /** The SHA-256 of all that was taken, by name. */
  readonly sums: ReadonlyMap<string, string>
  /** Puts all files into their places in one go, and then removes what is gone. */
  readonly commit: (
    lists: { readonly before: SiteList; readonly after: SiteList },
    gone: readonly string[],
  ) => void
}

/** Opens the stage of a site; what an earlier one left behind is dropped. */
export function openStage(out: string): Stage {
  const folder = join(out, STAGE)
  dropStage(out)
  let isEmpty = true
  const sums = new Map<string, string>()
  return {
    sums,
    put(name, bytes) {
      sums.set(name, hashOf(bytes))
      if (holds(join(out, name), bytes)) return false
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), bytes)
      isEmpty = false
      return true
    },
    commit({ before, after }, gone) {
      mkdirSync(folder, { recursive: true })
      // Where this is cut short, the next build knows all files and trusts none of those that change here.
      if (!isEmpty || gone.length > 0) writeList(out, before)
      // New scripts and styles first: no page is without its own. The old ones go last.
      moveInto(join(folder, 'assets'), join(out, 'assets'))
      moveInto(folder, out)
      for (const name of gone) remove(out, name)
      mkdirSync(folder, { recursive: true })
      writeList(out, after)
      dropStage(out)
    },
  }
}

/** Drops all that waits; the site stays as it was. */
export function dropStage(out: string): void {
  rmSync(join(out, STAGE), { recursive: true, force: true })
}

/** Tells whether a file holds these very bytes. */
function holds(path: string, bytes: Uint8Array): boolean {
  return existsSync(path) && readFileSync(path).equals(bytes)
}

function writeList(out: string, list: SiteList): void {
  const bytes = Buffer.from(formatSiteList(list))
  if (holds(join(out, SITE_LIST), bytes)) return
  const made = join(out, STAGE, SITE_LIST)
  writeFileSync(made, bytes)
  renameSync(made, join(out, SITE_LIST))
}

/** Moves what a folder holds into another, whole folders at once where there are none yet. */
function moveInto(from: string, to: string): void {
  if (!existsSync(from)) return
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory() && isFolder(target)) moveInto(source, target)
    else {
      mkdirSync(to, { recursive: true })
      renameSync(source, target)
    }
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/** Removes a file, and the folders that it leaves empty. */
function remove(out: string, name: string): void {
  rmSync(join(out, name), { force: true })
  let folder = dirname(name)
  while (folder !== '.' && existsSync(join(out, folder)) && readdirSync(join(out, folder)).length === 0) {
    rmdirSync(join(out, folder))
    folder = dirname(folder)
  }
}
