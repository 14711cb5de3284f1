import { expect, test } from './fixtures.ts'
import { explore, graphOf } from './graph-page.ts'

test('a menu closes by Escape with the focus kept, by a press beside it and by a choice', async ({
  page,
  home,
}) => {
  const url = `${home}term/baojiaolou/`
  const tools = await explore(page, url)
  const menu = tools.getByText('带走')
  const entry = tools.getByRole('link', { name: '复制这个视图的链接' }).or(tools.getByRole('link').last())
  await menu.click()
  await expect(tools.getByText('现在看到的')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(tools.getByText('现在看到的')).toBeHidden()
  await expect(tools.locator('summary')).toBeFocused()
  await expect(page).toHaveURL(url)
  await menu.click()
  await page.getByText('词群').click()
  await expect(tools.getByText('现在看到的')).toBeHidden()
  await page.getByRole('heading', { level: 1 }).click()
  await expect(page.locator('.groups li').first()).toBeHidden()
  await menu.click()
  await entry.click()
  await expect(tools.getByText('现在看到的')).toBeHidden()
  // Now nothing is open, Escape leaves the term.
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(home)
})

test('arrow keys go along the tools, round at both ends', async ({ page, home }) => {
  const tools = await explore(page, `${home}term/baojiaolou/`)
  await tools.getByRole('button', { name: '路径' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(tools.getByRole('button', { name: '列表' })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(tools.getByRole('link', { name: '三步' })).toBeFocused()
  await tools.getByRole('button', { name: '全屏' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(tools.getByRole('link', { name: '全部' })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(tools.getByRole('button', { name: '全屏' })).toBeFocused()
})

test('the graph alone fills the screen, with its tools, and gives it back', async ({ page, home }) => {
  const tools = await explore(page, home)
  const button = tools.getByRole('button', { name: '全屏' })
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  const width = async () => (await page.locator('#canvas').boundingBox())?.width
  const screen = await page.evaluate(() => window.innerWidth)
  await expect.poll(width).toBe(screen)
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  await expect.poll(width).toBeLessThan(screen)
})

test('what is hidden keeps what it joins together', async ({ page, home }) => {
  const graph = await graphOf(page, home)
  const block = graph.edges.find(
    ({ target, source, attributes }) =>
      attributes.kind === 'cites' &&
      target === 'term/siqu-liangcheng' &&
      graph.nodes.find(({ key }) => key === source)?.attributes.kind === 'paragraph',
  )!.source
  const section = graph.edges.find(
    ({ target, attributes }) => attributes.kind === 'contains' && target === block,
  )!.source
  const tools = await explore(page, `${home}term/siqu-liangcheng/`)
  await tools.getByRole('button', { name: '列表' }).click()
  const list = page.locator('.graph-list')
  const bridge = list.locator(
    `[data-edge^="bridge:"][data-edge*="${section}"][data-edge*="term/siqu-liangcheng"]`,
  )
  await expect(list.locator(`[data-node="${block}"]`)).toHaveCount(1)
  await expect(bridge).toHaveCount(0)
  await page.getByRole('button', { name: /段落/ }).click()
  await expect(list.locator(`[data-node="${block}"]`)).toHaveCount(0)
  await expect(bridge).toHaveCount(1)
  await page.getByRole('button', { name: /段落/ }).click()
  await expect(bridge).toHaveCount(0)
})

test('the groups of the map are named by a term and lead to it', async ({ page, home }) => {
  const graph = await graphOf(page, home)
  await explore(page, home)
  await page.getByText('词群').click()
  const links = page.locator('.groups a')
  const { communities = [] } = graph.attributes
  await expect(links).toHaveCount(communities.length)
  await links.first().click()
  await expect(page).toHaveURL(`${home}${communities[0]?.centre}/`)
})
