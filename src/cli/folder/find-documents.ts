import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { SITE_LIST } from '../../site/site-list.ts'
import { STAGE } from '../../site/stage.ts'
import { UsageError } from '../command.ts'
import { SAY } from '../messages.ts'
import { isFolder } from '../read-input.ts'

/** Names of files that may be reports. */
const DOCUMENT = /\.(?:txt|md|markdown|html?|docx|pdf)$/i
/** What office programs leave beside an open document, and what speaks of a folder itself. */
const NO_REPORT = /^(?:[.~]|readme\b|licen[sc]e\b|changelog\b)/i
/** Folders that hold no reports of their own: hidden ones and what programs install. */
const NO_FOLDER = /^(?:\.|node_modules$)/

/**
 * Finds the documents of a folder and of those below it, but for folders that a site was written into.
 *
 * @param name How messages name the folder.
 * @returns Their paths seen from the folder, with `/`, sorted by code units.
 * @throws UsageError where the folder is none.
 */
export function findDocuments(folder: string, name: string): string[] {
  if (!isFolder(folder)) throw new UsageError(SAY.folder.none(name))
  const found: string[] = []
  const visit = (path: string) => {
    const entries = readdirSync(join(folder, path), { withFileTypes: true })
    if (entries.some(({ name }) => name === SITE_LIST || name === STAGE)) return
    for (const entry of entries) {
      const below = path === '' ? entry.name : `${path}/${entry.name}`
      if (entry.isDirectory()) {
        if (!NO_FOLDER.test(entry.name)) visit(below)
      } else if (isReportName(entry.name)) found.push(below)
    }
  }
  visit('')
  return found.sort()
}

/** Tells whether a file of this name may be a report. */
export function isReportName(name: string): boolean {
  return DOCUMENT.test(name) && !NO_REPORT.test(name)
}
