import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { DrawnLabel } from '../src/app/canvas/labels/drawn-labels.ts'
import { LIBRARY_TOOLS } from '../src/cli/library-tools.ts'
import { createSiteServer } from '../src/cli/serving/folder-server.ts'
import { listen } from '../src/cli/site-server.ts'
import { compileReport } from '../src/compile/compile.ts'
import { buildSearchKeys } from '../src/compile/names/search-keys.ts'
import { originOf } from '../src/compile/testing/samples.ts'
import { readBuiltPage } from '../src/site/built-page.ts'
import { writeSite } from '../src/site/write-site.ts'
import { findViolations } from './axe.ts'
import { alive, test as base, expect } from './fixtures.ts'
import { pressLabel } from './graph-page.ts'

/** Reports whose names make a chain: 四区两城, 保交楼, 两新, 小巨人. */
const REPORTS = {
  'a-2023': '零陵区2023年政府工作报告\n推进“四区两城”，抓好“保交楼”。',
  'b-2024': '零陵区2024年政府工作报告\n抓好“保交楼”，支持“两新”。',
  'c-2025': '零陵区2025年政府工作报告\n支持“两新”，培育“小巨人”企业。',
  'd-2025': '益阳市2025年政府工作报告\n培育“小巨人”企业。\n推进“四区两城”。',
}

const test = base
let folder: string
let server: Server
let map: string

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'term-graph-map-'))
  const [dataDir, out] = [join(folder, 'data'), join(folder, 'site')]
  for (const [id, text] of Object.entries(REPORTS)) {
    const [title, ...body] = text.split('\n')
    const source = `${title}\n各位代表：\n一、工作安排\n${body.join('\n')}\n`
    const { graph } = compileReport(source, [], originOf(source))
    mkdirSync(join(dataDir, id), { recursive: true })
    writeFileSync(join(dataDir, id, 'source.txt'), source)
    writeFileSync(join(dataDir, id, 'graph.json'), JSON.stringify(graph))
    writeFileSync(join(dataDir, id, 'keys.json'), JSON.stringify(buildSearchKeys(graph!, source)))
  }
  const library = { ...LIBRARY_TOOLS, rows: [] }
  await writeSite({ page: readBuiltPage('build/page'), dataDir, out, base: '/', site: null, library })
  server = createSiteServer({ dir: out, base: '/' })
  map = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/concepts/map/`
})
test.afterAll(async () => {
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
  rmSync(folder, { recursive: true })
})

const list = (page: Page) => page.getByRole('region', { name: '图上的名词' })
const chain = (page: Page) => page.locator('.chain a')
const drawnNames = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('#concept-map') as HTMLElement & {
      drawnLabels?: () => DrawnLabel[]
    }
    return (
      host
        .drawnLabels?.()
        .map(({ text }) => text)
        .sort() ?? []
    )
  })

async function open(page: Page, search = '') {
  await page.goto(map + search)
  await alive(page)
  await page.locator('#concept-map[data-ready="true"]').waitFor({ state: 'attached' })
}

test('a concept, a second one, the path between them and the year are chosen by keyboard', async ({
  page,
}) => {
  await open(page)
  await expect(list(page).getByRole('link')).toHaveCount(4)
  await page.getByLabel('找名词').fill('四区')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?at=siqu-liangcheng$/)
  const heading = page.getByRole('heading', { level: 2, name: '四区两城' })
  await expect(heading).toBeFocused()
  await expect(page.getByRole('link', { name: '零陵区2023年政府工作报告' })).toHaveAttribute(
    'href',
    /a-2023\/text\/#b-/,
  )

  await page.getByRole('button', { name: '到另一个名词的路径' }).press('Enter')
  await expect(page.getByLabel('找名词')).toBeFocused()
  await expect(list(page).getByRole('link')).toHaveCount(3)
  await page.getByLabel('找名词').press('ArrowDown')
  for (let step = 0; step < 3; step++) {
    const name = await page.evaluate(() => document.activeElement?.textContent)
    if (name === '小巨人') break
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?at=siqu-liangcheng&to=xiaojuren$/)
  await expect(chain(page)).toHaveText(['四区两城', '保交楼', '两新', '小巨人'])
  expect(await findViolations(page)).toEqual([])

  const year = page.getByRole('slider', { name: '截至年份' })
  await expect(year).toHaveAttribute('aria-valuetext', /2025 年，4 个名词/)
  await year.press('ArrowLeft')
  await expect(page).toHaveURL(/year=2024$/)
  await expect(year).toHaveAttribute('aria-valuetext', '2024 年，3 个名词')
  await expect(chain(page)).toHaveCount(0)
  await expect(page.getByText('图上没有连起它们的路径。')).toBeVisible()
  await expect.poll(() => drawnNames(page)).toEqual(['两新', '保交楼', '四区两城'])
  await year.press('Home')
  await expect.poll(() => drawnNames(page)).toEqual(['保交楼', '四区两城'])
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  expect(await findViolations(page)).toEqual([])
})

test('a click on the map chooses, a second one ends the path, going back undoes it', async ({ page }) => {
  await open(page)
  const press = (name: string) => pressLabel(page, '#concept-map', name)
  await press('保交楼')
  await expect(page.getByRole('heading', { level: 2, name: '保交楼' })).toBeVisible()
  await page.getByRole('button', { name: '到另一个名词的路径' }).click()
  await press('两新')
  await expect(chain(page)).toHaveText(['保交楼', '两新'])
  await page.goBack()
  await page.goBack()
  await expect(list(page).getByRole('link')).toHaveCount(4)
})

test('the picture is saved, and a name that is not on the map is said to be so', async ({ page }) => {
  await open(page)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: '存为图片' }).click()
  expect((await saved).suggestedFilename()).toBe('concept-map.svg')
  await page.goto(`${map}?at=no-such-name`)
  await alive(page)
  await expect(page.getByText('这个名词不在图上')).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the map stands over the list, and what is pressed is large enough', async ({ page }) => {
    await open(page)
    expect(await findViolations(page)).toEqual([])
    const canvas = await page.locator('#concept-map').boundingBox()
    const item = list(page).getByRole('link', { name: '保交楼' })
    expect(canvas?.height).toBeGreaterThan(300)
    expect((await item.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await item.tap()
    await expect(page.getByRole('heading', { level: 2, name: '保交楼' })).toBeInViewport()
    const small = await page
      .locator('.map-page :is(a, button, input, summary):visible')
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().height < 44).map(({ outerHTML }) => outerHTML),
      )
    expect(small).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await findViolations(page)).toEqual([])
  })
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the concepts are listed with links to their pages', async ({ page }) => {
    await page.goto(map)
    const item = list(page).getByRole('link', { name: '保交楼' })
    await item.click()
    await expect(page).toHaveURL(/\/concept\/baojiaolou\/$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('保交楼')
    await page.getByRole('link', { name: '名词图' }).click()
    await expect(page).toHaveURL(map)
  })
})
