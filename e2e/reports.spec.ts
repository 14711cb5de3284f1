import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSiteServer } from '../src/cli/serving/folder-server.ts'
import { listen } from '../src/cli/site-server.ts'
import { alive, expect, REPORT, test } from './fixtures.ts'

test('a term that several reports define is looked up in the one that is chosen', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'term-graph-reports-'))
  cpSync('dist', folder, { recursive: true })
  cpSync(join('dist', REPORT), join(folder, 'other'), { recursive: true })
  const reports = [REPORT, 'other'].map((id) => ({ id, title: id, terms: 22 }))
  writeFileSync(join(folder, 'reports.json'), JSON.stringify(reports))
  const server = createSiteServer({ dir: folder, base: '/' })
  const root = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/`
  await page.goto(`${root}?term=${encodeURIComponent('四区两城')}`)
  await alive(page)
  await expect(page.getByText('在哪一份报告里查“四区两城”？')).toBeVisible()
  await page.getByRole('link', { name: 'other' }).click()
  await expect(page).toHaveURL(`${root}other/term/siqu-liangcheng/`)
  server.close()
  server.closeAllConnections()
  rmSync(folder, { recursive: true })
})
