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
import { onFile } from './on-file.ts'
import { hashOf } from './report-folder.ts'
import { formatSiteList, isWithin, SITE_LIST, type SiteList } from './site-list.ts'

/** The folder within a site in which its new files wait until all of them are made. */
export const STAGE = '.term-graph-new'
/** Within it: the files, the list of the site with them, and the names of those that go; with the latter all is ready. */
const [FILES, LIST, READY] = ['files', 'list.json', 'ready.json']

/** Where the files of a site wait that differ from those which lie there. */
export interface Stage {
  /** Takes a file; tells whether it differs from the one that lies there. */
  readonly put: (name: string, bytes: Uint8Array) => boolean
  /** The SHA-256 of all that was taken, by name. */
  readonly sums: ReadonlyMap<string, string>
  /** Puts all files into their places in one go, and then removes what is gone. */
  readonly commit: (list: SiteList, gone: readonly string[]) => void
}

/**
 * Opens the stage of a site. What an earlier one was about to put into place when it was cut short is put there first;
 * what it had only begun to make is dropped.
 */
export function openStage(out: string): Stage {
  finishStage(out)
  dropStage(out)
  const folder = join(out, STAGE, FILES)
  const sums = new Map<string, string>()
  return {
    sums,
    put: (name, bytes) =>
      onFile(join(out, name), () => {
        sums.set(name, hashOf(bytes))
        if (holds(join(out, name), bytes)) return false
        mkdirSync(dirname(join(folder, name)), { recursive: true })
        writeFileSync(join(folder, name), bytes)
        return true
      }),
    commit(list, gone) {
      onFile(out, () => {
        mkdirSync(folder, { recursive: true })
        writeFileSync(join(out, STAGE, LIST), formatSiteList(list))
        writeFileSync(join(out, STAGE, `${READY}.tmp`), JSON.stringify(gone))
      })
      checkPlaces(folder, out)
      onFile(out, () => renameSync(join(out, STAGE, `${READY}.tmp`), join(out, STAGE, READY)))
      finishStage(out)
    },
  }
}

/** Drops all that waits and is not ready; the site stays as it was. */
export function dropStage(out: string): void {
  if (!existsSync(join(out, STAGE, READY))) rmSync(join(out, STAGE), { recursive: true, force: true })
}

/** Tells whether a site was cut short while its new files went into place. */
export function isCutShort(out: string): boolean {
  return existsSync(join(out, STAGE, READY))
}

/** Puts what is ready into place; where this is cut short, whoever builds or serves the site next goes on from there. */
export function finishStage(out: string): void {
  if (!isCutShort(out)) return
  const stage = join(out, STAGE)
  const gone: unknown = JSON.parse(readFileSync(join(stage, READY), 'utf8'))
  const folder = join(stage, FILES)
  // New scripts and styles first: no page is without its own. The old ones go last.
  moveInto(join(folder, 'assets'), join(out, 'assets'))
  moveInto(folder, out)
  for (const name of Array.isArray(gone) ? gone.filter(isWithin) : []) remove(out, name)
  if (existsSync(join(stage, LIST))) renameSync(join(stage, LIST), join(out, SITE_LIST))
  rmSync(join(stage, READY), { force: true })
  dropStage(out)
}

/** Throws where a folder of the site cannot come into its place, because a file lies there that is not the site's. */
function checkPlaces(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const place = join(to, entry.name)
    if (!entry.isDirectory() || !existsSync(place)) continue
    if (!isFolder(place)) onFile(place, () => mkdirSync(place))
    checkPlaces(join(from, entry.name), place)
  }
}

/** Tells whether a file holds these very bytes. */
function holds(path: string, bytes: Uint8Array): boolean {
  return existsSync(path) && readFileSync(path).equals(bytes)
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
