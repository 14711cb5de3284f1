import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform } from 'node:os'
import { COMPILER_VERSION } from '../../compile/version.ts'

/** Returns a line that says on what, when and of which versions something was measured or tried. */
export function describeRun(date: Date): string {
  const processors = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`
  return `${date.toISOString().slice(0, 10)}, version ${COMPILER_VERSION}, Node ${process.versions.node}, ${platform()} ${arch()}, ${processors}`
}

/**
 * Puts a section into a document, in the place of its last one, or else at the end.
 *
 * What stands before the first section, and every other section, stays as it is.
 *
 * @param section Markdown that begins with `## ` and the heading.
 */
export function replaceSection(document: string, heading: string, section: string): string {
  const lines = document.trimEnd().split('\n')
  const start = lines.indexOf(`## ${heading}`)
  if (start < 0) return `${lines.join('\n')}\n\n${section}`
  const next = lines.findIndex((line, at) => at > start && line.startsWith('## '))
  const rest = next < 0 ? [] : ['', ...lines.slice(next)]
  return `${[...lines.slice(0, start), section.trimEnd(), ...rest].join('\n')}\n`
}

/** Writes a section into a file, which is begun with a title where it is not there. */
export function writeSection(
  file: string,
  { title, heading, section }: { readonly title: string; readonly heading: string; readonly section: string },
): void {
  const document = existsSync(file) ? readFileSync(file, 'utf8') : `# ${title}\n`
  writeFileSync(file, replaceSection(document, heading, section))
  const { status } = spawnSync('npx', ['biome', 'format', '--write', file], { stdio: 'ignore' })
  if (status !== 0) throw new Error(`biome could not format ${file}`)
}

/** Escapes what would end a cell of a table. */
export const escapeCell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ')
