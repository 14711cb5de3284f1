import { statSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Sums } from '../model/sums.ts'
import { compressed, ENDINGS, type FormEnding, type FormPolicy, hasForms } from './compress.ts'
import type { SiteFile } from './export-files.ts'
import { isAsWritten } from './site-sums.ts'
import type { Stage } from './stage.ts'

/** How many files are compressed at once: beyond this they would only wait in memory. */
const AT_ONCE = 16
const ENDING = /\.(?:br|gz)$/

/** Tells whether a file is the compressed form of another. */
export function isForm(name: string): boolean {
  return ENDING.test(name)
}

/** Returns the names of a file and of the compressed forms that it may have. */
export function withForms(name: string): string[] {
  return ['', ...ENDINGS].map((ending) => name + ending)
}

/** What files are made with. */
interface Making {
  readonly stage: Stage
  /** What the site's files held when they were last written. */
  readonly before: Sums
  /** The folder of the site. */
  readonly out: string
  /** Which files are kept compressed as well. */
  readonly policy: FormPolicy
  /** Called after each file. */
  readonly onMade: () => void
}

/** What was made: the size of each file and compressed form by its name, and how many of the files differ from before. */
export interface MadeFiles {
  readonly sizes: ReadonlyMap<string, number>
  readonly written: number
}

/** Makes files and the compressed forms of those that gain by it, and puts on the stage what differs. */
export async function makeFiles(files: Iterable<SiteFile>, making: Making): Promise<MadeFiles> {
  const { stage, out, before, policy, onMade } = making
  const sizes = new Map<string, number>()
  let written = 0
  const pending = new Set<Promise<void>>()
  const compress = async (name: string, bytes: Uint8Array) => {
    for (const form of await compressed(bytes, policy.endings, 'quick')) {
      stage.put(name + form.ending, form.bytes)
      sizes.set(name + form.ending, form.bytes.length)
    }
  }
  for (const { name, make } of files) {
    const content = make()
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    sizes.set(name, bytes.length)
    const isNew = stage.put(name, bytes)
    if (isNew) written++
    if (hasForms(name, bytes.length, policy)) {
      const known = isNew ? null : knownForms(name, policy.endings, { out, before })
      const work = known === null ? compress(name, bytes) : Promise.resolve()
      for (const [ending, size] of known ?? []) sizes.set(name + ending, size)
      pending.add(work.finally(() => pending.delete(work)))
    }
    onMade()
    if (pending.size >= AT_ONCE) await Promise.race(pending)
    // A signal is heard between two files.
    await setImmediate()
  }
  await Promise.all(pending)
  return { sizes, written }
}

/** Returns the size of each compressed form that lies beside a file as it was written; null where one of them does not. */
function knownForms(
  name: string,
  endings: readonly FormEnding[],
  { out, before }: Pick<Making, 'out' | 'before'>,
): [FormEnding, number][] | null {
  const forms = endings.flatMap((ending): [FormEnding, number][] => {
    const size = statSync(join(out, name + ending), { throwIfNoEntry: false })?.size
    return size === undefined || !isAsWritten(out, before, name + ending) ? [] : [[ending, size]]
  })
  return forms.length === endings.length ? forms : null
}
