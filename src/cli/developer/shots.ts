import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readBook, reportIds } from '../../site/reports.ts'
import { readArguments, readOnly } from '../arguments.ts'
import { type Command, EXIT, UsageError } from '../command.ts'
import { SAY } from '../messages.ts'
import { createSiteServer } from '../serving/folder-server.ts'
import { listen } from '../site-server.ts'
import { formatUsage } from '../usage.ts'
import { ensureBrowser } from './browser.ts'
import { formatContactSheet } from './shots/contact-sheet.ts'
import { takeShots } from './shots/take-shots.ts'
import { DEVELOPER_USAGES } from './usage.ts'

const USAGE = formatUsage(DEVELOPER_USAGES.shots)
const OPTIONS = { report: { type: 'string' }, only: { type: 'string' }, site: { type: 'string' } } as const

/** Takes pictures of every view of the built site, for looking at a change of its looks. */
export const shotsCommand: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, OPTIONS, USAGE)
  const folder = resolve(io.cwd, readOnly(positionals, SAY.shots, USAGE))
  const site = resolve(io.cwd, values.site ?? 'dist')
  if (!existsSync(join(site, 'index.html'))) throw new UsageError(SAY.site.notBuilt(values.site ?? 'dist'))
  const ids = reportIds(site).filter((id) => values.report === undefined || id === values.report)
  if (ids.length === 0) throw new UsageError(SAY.shots.noReport(values.report ?? '', reportIds(site)))
  const browser = ensureBrowser('pictures')
  if (browser === null) return EXIT.usage
  const server = createSiteServer({ dir: site, base: '/' })
  const home = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/`
  try {
    const shots = await takeShots({
      browser,
      home,
      reports: ids.map((id) => readBook(site, id)),
      only: values.only ?? '',
      folder,
      onShot: ({ file }) => io.err(file),
    })
    if (shots.length === 0) throw new UsageError(SAY.shots.noView(values.only ?? ''))
    writeFileSync(join(folder, 'index.html'), formatContactSheet(shots))
    io.out(SAY.shots.taken(shots.length, join(folder, 'index.html')))
  } finally {
    server.close()
    server.closeAllConnections()
  }
  return EXIT.ok
}
