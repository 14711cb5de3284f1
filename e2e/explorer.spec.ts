import { readFile } from 'node:fs/promises'
import Graph from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { alive, drawn, expect, test } from './fixtures.ts'
import { explore, graphOf, onScreen, openRows, pressLabel } from './graph-page.ts'

test('the three views have addresses, and one goes between them and back', async ({ page, home }) => {
  await explore(page, home)
  const canvas = page.locator('#canvas')
  const views = page.getByRole('navigation', { name: '视图' }).first()
  await views.getByRole('link', { name: '对照' }).click()
  await expect(page).toHaveURL(`${home}?layout=compare`)
  await expect(page.getByText('2023 年做了的')).toBeVisible()
  await expect(canvas).toBeHidden()
  await views.getByRole('link', { name: '结构' }).click()
  await expect(page).toHaveURL(`${home}?layout=outline`)
  await expect(page.getByRole('navigation', { name: '报告的结构' })).toBeVisible()
  await page.goBack()
  await expect(page.getByText('2024 年要做的')).toBeVisible()
  // The view stays while one goes from term to term, and is there again on a cold load.
  await page.getByRole('main').getByRole('link', { name: '“四区两城”' }).click()
  await expect(page).toHaveURL(/term\/siqu-liangcheng\/\?layout=compare$/)
  await openRows(page, page.url())
  await expect(page.getByText('2023 年做了的')).toBeVisible()
  // The graph is drawn once one goes to it, with what is chosen.
  await expect(page.getByRole('application')).toHaveCount(0)
  await views.getByRole('link', { name: '关联' }).click()
  await drawn(page)
  await expect(canvas).toBeVisible()
  await expect(page.getByRole('application', { name: '用键盘走图' })).toBeVisible()
})

test('a focus shows so many steps, and the list counts what is shown', async ({ page, home }) => {
  const tools = await explore(page, `${home}term/baojiaolou/`)
  await tools.getByRole('link', { name: '一步' }).click()
  await expect(page).toHaveURL(/\?depth=1$/)
  await tools.getByRole('button', { name: '列表' }).click()
  await expect(page.getByText('图中现有 3 个点、3 条关系。')).toBeVisible()
  await tools.getByRole('link', { name: '三步' }).click()
  await expect(page.getByText('图中现有 3 个点')).toHaveCount(0)
})

test('the list holds every node and every edge of the data', async ({ page, home }) => {
  const graph = await graphOf(page, home)
  const tools = await explore(page, home)
  await tools.getByRole('button', { name: '列表' }).click()
  const list = page.locator('.graph-list')
  const nodes = await list
    .locator('[data-node]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-node')))
  const edges = await list
    .locator('[data-edge]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-edge')))
  expect(nodes.sort()).toEqual(graph.nodes.map(({ key }) => key).sort())
  expect(edges.sort()).toEqual(graph.edges.map(({ key }) => key).sort())
  // What the legend hides the list leaves out.
  const terms = graph.nodes.filter(({ attributes }) => attributes.kind !== 'component')
  await page.getByRole('button', { name: /构成/ }).click()
  await expect(list.locator('[data-node]')).toHaveCount(terms.length)
})

test('a path between two nodes quotes the words of every hop', async ({ page, home }) => {
  const tools = await explore(page, `${home}term/2614-gongzuofa/`)
  await tools.getByRole('button', { name: '路径' }).click()
  await page.getByLabel(/从“2614工作法”到哪里/).selectOption({ label: '“三管三必须”' })
  await expect(page).toHaveURL(/\?to=term\/sanguan-sanbixu$/)
  const path = page.locator('[data-path]').first()
  await expect(path.locator('[data-hop]')).toHaveCount(2)
  await expect(path).toContainText('推动基层安全监管执法')
  await expect(path.locator('mark').first()).toBeVisible()
  // The address alone brings the path back; turned round it leads the other way.
  await explore(page, page.url())
  await expect(page.getByRole('heading', { name: '从“2614工作法”到“三管三必须”' })).toBeVisible()
  await page.getByRole('link', { name: '反过来看' }).click()
  await expect(page).toHaveURL(/term\/sanguan-sanbixu\/\?to=term\/2614-gongzuofa$/)
  await page.getByRole('link', { name: '结束查路径' }).click()
  await expect(page.locator('.paths')).toHaveCount(0)
})

test('a path is asked for by pressing its other end, in the graph and in rows', async ({ page, home }) => {
  const heading = page.getByRole('heading', { name: '从“2614工作法”到“保交楼”' })
  const tools = await explore(page, `${home}term/2614-gongzuofa/`)
  await tools.getByRole('button', { name: '路径' }).click()
  await page.getByRole('button', { name: '看全图' }).click()
  await pressLabel(page, '#canvas', '保交楼')
  await expect(page).toHaveURL(/to=term\/baojiaolou$/)
  await expect(heading).toBeVisible()
  await openRows(page, `${home}term/2614-gongzuofa/?layout=compare`)
  await tools.getByRole('button', { name: '路径' }).click()
  await expect(page.getByLabel(/到哪里/)).toBeVisible()
  await page.locator('[data-column="terms"]').getByRole('link', { name: '保交楼' }).click()
  await expect(page).toHaveURL(/to=term\/baojiaolou$/)
  await expect(heading).toBeVisible()
  await expect(tools.getByRole('button', { name: '路径' })).toHaveAttribute('aria-pressed', 'false')
})

test('a line says what it joins and in which words', async ({ page, home }) => {
  const graph = await graphOf(page, home)
  await explore(page, home)
  const at = (key: string) => graph.nodes.find((node) => node.key === key)!.attributes
  const [from, to] = [at('p/1.6.1'), at('term/baojiaolou')]
  const share = 0.45
  const on = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
  const { x, y } = await onScreen(page, graph, on)
  await page.mouse.move(x, y, { steps: 3 })
  const card = page.getByRole('tooltip')
  await expect(card).toContainText('风险防范化解有效 1.6.1')
  await expect(card.locator('mark')).toHaveText('“保交楼”')
})

test('the graph is walked by keyboard alone, and says where one stands', async ({ page, home }) => {
  const graph = await graphOf(page, home)
  await explore(page, home)
  const walkway = page.getByRole('application', { name: '用键盘走图' })
  await walkway.focus()
  const seen = new Set<string>()
  const card = page.locator('[data-walk]')
  for (let n = 0; n < graph.nodes.length; n++) {
    seen.add((await card.getAttribute('data-walk')) ?? '')
    await page.keyboard.press('PageDown')
  }
  expect([...seen].sort()).toEqual(graph.nodes.map(({ key }) => key).sort())
  await expect(page.getByRole('status')).toContainText('没有更多了')
})

test('the keyboard goes along a relation to the next node, and to its page', async ({ page, home }) => {
  await page.goto(`${home}term/baojiaolou/`)
  await drawn(page)
  const card = page.locator('[data-walk]')
  await page.getByRole('application').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('status')).toContainText('关系 1 / 2：见于 风险防范化解有效')
  await expect(card.locator('mark')).toHaveText('“保交楼”')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/p\/1\.6\.1\/$/)
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
})

test('the graph is taken away as GEXF and CSV that say what the data say', async ({ page, home }) => {
  const graph = await graphOf(page, home)
  const tools = await explore(page, `${home}?hide=coinage`)
  const take = async (name: string, which: 'first' | 'last') => {
    if (!(await tools.getByText('现在看到的').isVisible())) await tools.getByText('带走').click()
    const coming = page.waitForEvent('download')
    await tools.getByRole('button', { name })[which]().click()
    return readFile(await (await coming).path())
  }
  const all = parseGexf(Graph, String(await take('GEXF', 'last')), { respectInputGraphType: false })
  expect([all.order, all.size]).toEqual([graph.nodes.length, graph.edges.length])
  const shown = parseGexf(Graph, String(await take('GEXF', 'first')), { respectInputGraphType: false })
  const kept = graph.nodes.filter(({ attributes }) => attributes.kind !== 'coinage')
  expect(shown.nodes().sort()).toEqual(kept.map(({ key }) => key).sort())
  const rows = String(await take('表格 CSV：关系', 'last'))
    .trim()
    .split('\r\n')
  expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(graph.edges.map(({ key }) => key))
  const svg = String(await take('矢量图 SVG', 'first'))
  expect(svg).toContain('>2614工作法</text>')
  expect(svg).toContain('来源：零陵区2024年计划报告')
  // The policy of our pages lets no text become markup: it is read on an empty page.
  const error = await (await page.context().newPage()).evaluate(
    (text) =>
      new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent,
    svg,
  )
  expect(error).toBeUndefined()
  const bytes = await take('图片 PNG', 'first')
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
})

test('a small map is there when one has come nearer, and leads on', async ({ page, home }) => {
  await explore(page, home)
  const map = page.locator('.overview')
  await expect(map).toBeHidden()
  await page.getByRole('button', { name: '放大' }).click()
  await page.getByRole('button', { name: '放大' }).click()
  await expect(map).toBeVisible()
  const before = await page.locator('#canvas').screenshot()
  const box = (await map.boundingBox())!
  await page.mouse.click(box.x + 12, box.y + 12)
  await expect(async () =>
    expect((await page.locator('#canvas').screenshot()).equals(before)).toBe(false),
  ).toPass()
})

test('the table of terms is sorted and filtered by its address', async ({ page, home }) => {
  await page.goto(`${home}terms/`)
  await alive(page)
  await page.getByRole('link', { name: '引用' }).click()
  await expect(page).toHaveURL(`${home}terms/?sort=-citations`)
  await expect(page.getByRole('columnheader', { name: '引用' })).toHaveAttribute('aria-sort', 'descending')
  await page.getByRole('link', { name: '首次出现' }).click()
  await expect(page.getByRole('rowheader').first()).toHaveText('“四区两城”')
  await page.getByRole('link', { name: '首次出现' }).click()
  await expect(page).toHaveURL(`${home}terms/?sort=-first`)
  await page.getByLabel('筛选').fill('gongzuofa')
  await expect(page.getByRole('rowheader')).toHaveText(['“2614”工作法'])
  await expect(page).toHaveURL(`${home}terms/?sort=-first&filter=gongzuofa`)
  await page.reload()
  await expect(page.getByText('22 条中的 1 条')).toBeVisible()
})
