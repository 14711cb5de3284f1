import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SHIPPED_REPORTS } from '../../cli/product.ts'
import { verifySite } from '../../cli/verify/verify-site.ts'
import type { Outcome } from '../trial.ts'
import { changesOf, withChanged } from './change-byte.ts'
import { runHere } from './run-program.ts'

/** Changes a byte of every file of a built site: it is named, and the next build makes the site whole. */
export async function* damageSite(): AsyncGenerator<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'term-graph-trust-'))
  try {
    for (const id of ['a', 'b'])
      cpSync(join(SHIPPED_REPORTS, 'lingling-2024-plan'), join(folder, 'graph-data', id), { recursive: true })
    await runHere(folder, ['build'])
    yield await nameDamage(join(folder, 'dist'))
    yield await healDamage(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function filesOf(site: string): string[] {
  if (!existsSync(site)) return []
  return readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(site, name)).isFile(),
  )
}

async function nameDamage(site: string): Promise<Outcome> {
  const files = filesOf(site)
  let held = 0
  for (const [seed, file] of files.entries())
    for (const changed of changesOf(readFileSync(join(site, file)), 1, seed))
      await withChanged(join(site, file), changed, async () => {
        const { faults } = verifySite(site, 'dist')
        if (faults.length === 1 && faults[0]?.startsWith(`dist/${file} `)) held++
      })
  return {
    tried: 'a byte of each file of a site, verify',
    times: files.length,
    held,
    result: 'the file is named',
  }
}

/** The site's files are damaged all at once, as far as they are of a report. */
async function healDamage(folder: string): Promise<Outcome> {
  const site = join(folder, 'dist')
  const files = filesOf(site).filter((file) => file !== 'sums.json')
  for (const [seed, file] of files.entries())
    for (const changed of changesOf(readFileSync(join(site, file)), 1, seed))
      writeFileSync(join(site, file), changed)
  await runHere(folder, ['build'])
  const { faults } = verifySite(site, 'dist')
  return {
    tried: 'a byte of every file of a site at once, build',
    times: files.length,
    held: files.length - faults.length,
    result: 'the site is whole again',
  }
}
