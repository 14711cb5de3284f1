import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { alive, expect, REPORT, test } from './fixtures.ts'
import { KEPT, type LibrarySite, serveFolder } from './serve-folder.ts'

const NAMES = ['a&b+c;d=e,f#g (1', '100% 报告', "it's %41@~!$"]

for (const kept of KEPT)
  test.describe(`reports in folders whose names are full of signs, kept in ${kept}`, () => {
    let site: LibrarySite
    test.beforeAll(async () => {
      test.setTimeout(300_000)
      const folder = mkdtempSync(join(tmpdir(), 'term-graph-odd-'))
      for (const name of NAMES)
        cpSync(join('graph-data', REPORT), join(folder, 'data', name), { recursive: true })
      site = await serveFolder({ folder, base: '/some/dir/', kept })
    })
    test.afterAll(() => site.stop())

    for (const name of NAMES)
      test(`${name} is read and searched`, async ({ page }) => {
        const refused: string[] = []
        page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
        const home = `${site.root}${encodeURIComponent(name)}/`
        await page.goto(home.slice(0, -1))
        expect(page.url()).toBe(home)
        await alive(page)
        await page.getByRole('combobox').fill('sqlc')
        await page.getByRole('option', { name: '四区两城' }).first().click()
        await expect(page).toHaveURL(`${home}term/siqu-liangcheng/`)
        await expect(page.locator('#content h1')).toContainText('四区两城')
        await page.goto(`${home}term/${encodeURIComponent('四区两城')}/`)
        await expect(page).toHaveURL(`${home}term/siqu-liangcheng/`)
        await page.goto(`${home}text/`)
        await expect(page.locator('#content')).toContainText('零陵区')
        expect(refused).toEqual([])
      })
  })
