import { findViolations } from './axe.ts'
import { alive, drawn, expect, test } from './fixtures.ts'
import { unfold } from './graph-page.ts'

const PAGES = [
  '',
  'term/2614-gongzuofa/',
  'term/baojiaolou/',
  'p/2.8.2/',
  's/1.1/',
  'text/',
  'terms/',
  'terms/?sort=-citations&filter=%E5%9B%AD',
  '?layout=compare',
  '?layout=compare&show=graph',
  'term/baojiaolou/?layout=compare&show=graph',
  '?layout=outline&show=graph',
  'term/baojiaolou/?layout=outline&depth=2',
  'term/2614-gongzuofa/?to=term/sanguan-sanbixu',
  'term/2614-gongzuofa/1/',
  'booklet/',
  'brief/',
  'brief/?pick=baojiaolou,siqu-liangcheng',
  '?q=%E5%9B%AD%E5%8C%BA',
  '?lang=en',
  'term/nothing/',
]

/** The pages whose graph is waited for, with its tools. */
const GRAPHS = /^$|^term\/2614-gongzuofa\/|layout/

for (const scheme of ['light', 'dark'] as const) {
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test(`axe finds nothing, ${scheme}, ${size.width} px`, async ({ page, home }) => {
      test.slow()
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      for (const path of PAGES) {
        await page.goto(home + path)
        await alive(page)
        if ((size.width > 860 && GRAPHS.test(path)) || path.includes('show=graph')) {
          if (path.includes('layout='))
            await expect(page.locator('[data-rows] [data-node]').first()).toBeVisible()
          else await drawn(page)
          await expect(page.getByRole('toolbar')).toBeVisible()
        }
        expect(await findViolations(page), path).toEqual([])
      }
      await page.goto(`${home}term/2614-gongzuofa/?show=graph`)
      await alive(page)
      const tools = page.getByRole('toolbar')
      const isFolded = size.width <= 860
      for (const menu of isFolded ? ['图例', '范围', '更多'] : ['带走']) {
        await tools.locator('summary', { hasText: menu }).click()
        await expect(tools.locator('details[open] > .menu')).toBeVisible()
        expect(await findViolations(page), menu).toEqual([])
      }
      for (const open of ['路径', '列表']) {
        if (open === '列表') await unfold(tools)
        await tools.getByText(open, { exact: true }).click()
        expect(await findViolations(page), open).toEqual([])
      }
      await page.evaluate(() =>
        localStorage.setItem('policy-term-graph.recent-searches', '["sqlc","园区 改革"]'),
      )
      await page.goto(home)
      await alive(page)
      await page.getByRole('combobox').focus()
      await page.keyboard.press('ArrowDown')
      await expect(page.getByRole('option')).toHaveCount(9)
      expect(await findViolations(page), 'the empty search box').toEqual([])
    })
  }
}
