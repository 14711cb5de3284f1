import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { createSiteServer } from '../src/cli/serving/folder-server.ts'
import { listen } from '../src/cli/site-server.ts'
import type { SampleTruth } from '../src/library/sample/truth.ts'
import type { LibraryNames } from '../src/model/library-files.ts'

/** A library of twelve made reports, from the command that makes them to the pages, held against what is true of it. */
test.describe('a library of twelve made reports', () => {
  let folder: string
  let root: string
  let server: Server
  let truth: SampleTruth
  let names: LibraryNames

  const run = (...args: string[]) => {
    const { status, stderr } = spawnSync('npx', ['tsx', 'src/cli/developer/bin.ts', ...args], {
      encoding: 'utf8',
    })
    expect(status, stderr).toBe(0)
  }
  const read = <T>(...path: string[]): T => JSON.parse(readFileSync(join(folder, ...path), 'utf8'))

  test.beforeAll(async () => {
    test.setTimeout(240_000)
    folder = join(mkdtempSync(join(tmpdir(), 'term-graph-sample-')), 'library')
    run('sample-library', folder, '--reports', '12', '--seed', '16')
    run('build', folder)
    truth = read('truth.json')
    names = read('dist', 'library', 'names.json')
    server = createSiteServer({ dir: join(folder, 'dist'), base: '/' })
    root = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/`
  })
  test.afterAll(async () => {
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
    rmSync(join(folder, '..'), { recursive: true })
  })

  const slugOf = (name: string) => names.slugs[names.names.indexOf(name)] ?? ''
  const usersOf = ({ uses }: SampleTruth['concepts'][number]) =>
    new Set(uses.map(({ report }) => report)).size

  test('says of its most used name who explains it, who uses it, and since when', async ({ page }) => {
    const [most] = truth.concepts
      .filter(({ senses, name }) => senses.length === 1 && slugOf(name) !== '')
      .sort((a, b) => usersOf(b) - usersOf(a))
    expect(most && usersOf(most)).toBeGreaterThan(2)
    await page.goto(`${root}concept/${slugOf(most!.name)}/`)
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(most!.name)
    await expect(main).toContainText(`${most!.senses[0]?.reports.length} 份报告有解释`)
    await expect(main).toContainText(`12 份报告中 ${usersOf(most!)} 份使用`)
    await expect(main).toContainText(`${most!.firstUse.year} 年`)
  })

  test('keeps two meanings of a name apart', async ({ page }) => {
    const two = truth.concepts.find(({ senses, name }) => senses.length === 2 && slugOf(name) !== '')
    expect(two).toBeDefined()
    await page.goto(`${root}concept/${slugOf(two!.name)}/`)
    await expect(page.getByRole('heading', { name: /含义一/ })).toBeVisible()
    await expect(page.getByRole('heading', { name: /含义二/ })).toBeVisible()
  })

  test('finds a name by its letters, from the first page, by keyboard', async ({ page }) => {
    await page.goto(root)
    const wanted = names.names[0] ?? ''
    await page.locator('html[data-alive]').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type((names.slugs[0] ?? '').replaceAll('-', ''))
    const option = page.getByRole('option').filter({ hasText: wanted }).first()
    await expect(option).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/concept\//)
  })

  test('lists every report with its place and year', async ({ page }) => {
    await page.goto(`${root}reports/`)
    for (const { place, year } of truth.reports) {
      const link = page
        .getByRole('link')
        .filter({ hasText: place ?? '全国' })
        .filter({ hasText: String(year) })
      await expect(link.first()).toBeVisible()
    }
  })
})
