import { readFile } from 'node:fs/promises'
import type { Locator } from '@playwright/test'
import { alive, expect, test } from './fixtures.ts'
import { graphOf, openRows } from './graph-page.ts'

const treeOf = (page: { locator(selector: string): Locator }) => page.locator('.branch').first()

async function boxes(rows: Locator): Promise<DOMRect[]> {
  return rows.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))
}

test('the report is a tree of names that folds, with each term where it is cited first', async ({
  page,
  home,
}) => {
  const graph = await graphOf(page, home)
  const blocks = graph.nodes.filter(({ attributes }) => 'side' in attributes)
  await openRows(page, `${home}?layout=outline`)
  const tree = treeOf(page)
  // At first as many levels as fit; a folded section has the terms of what is within it.
  const section = tree
    .locator('li', { has: page.getByRole('link', { name: '坚守底线保安全，社会大局和谐稳定' }) })
    .last()
  await expect(section.getByRole('link', { name: '保交楼' })).toBeVisible()
  await expect(tree.getByRole('link', { name: '风险防范化解有效' })).toHaveCount(0)
  const fold = page.getByRole('button', { name: '“坚守底线保安全，社会大局和谐稳定”之下' })
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await fold.click()
  await expect(fold).toHaveAttribute('aria-expanded', 'true')
  const item = tree.locator('.tree-row', { has: page.getByRole('link', { name: '风险防范化解有效' }) })
  await expect(item.getByRole('link', { name: '保交楼' })).toBeVisible()
  await page.getByRole('button', { name: '全部展开' }).click()
  const rows = tree.locator('.tree-row > a')
  await expect(rows).toHaveCount(blocks.length)
  for (const { key, attributes } of blocks)
    await expect(tree.locator(`.tree-row > [data-node="${key}"]`)).toContainText(attributes.label)
  await expect(tree.locator('.tree-terms > a')).toHaveCount(22)
  await page.getByRole('button', { name: '全部折叠' }).click()
  await expect(rows).toHaveCount(4)
  // Nothing stands above the tree but what it comes to, and the tools cover none of it.
  const [first] = await boxes(rows)
  const tools = (await page.getByRole('toolbar').boundingBox())!
  expect(first!.top).toBeGreaterThan(tools.y + tools.height - 1)
  expect(first!.top).toBeLessThan(tools.y + tools.height + 90)
})

test('no label of the tree lies over another', async ({ page, home }) => {
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size)
    await openRows(page, `${home}?layout=outline&show=graph`)
    await page.getByRole('button', { name: '全部展开' }).click()
    const all = await boxes(page.locator('.tree-content a'))
    expect(all.length).toBeGreaterThan(90)
    const overlaps = all.flatMap((a, at) =>
      all
        .slice(at + 1)
        .filter(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
        ),
    )
    expect(overlaps).toEqual([])
    const view = (await page.locator('[data-rows]').boundingBox())!
    for (const box of all) expect(box.right).toBeLessThanOrEqual(view.x + view.width)
  }
})

test('what is chosen opens the way to it and stands in the middle', async ({ page, home }) => {
  await openRows(page, `${home}?layout=outline`)
  await page.getByRole('link', { name: '三管三必须' }).first().click()
  await expect(page).toHaveURL(`${home}term/sanguan-sanbixu/?layout=outline`)
  const chosen = treeOf(page).locator('[aria-current="true"]')
  await expect(chosen).toHaveText('三管三必须')
  await expect(chosen).toBeInViewport({ ratio: 1 })
  await expect(page.locator('[data-node="p/2.8.2"]')).toBeInViewport({ ratio: 1 })
  await openRows(page, `${home}p/1.p4.2/?layout=outline`)
  await expect(page.locator('.tree-row > [data-node="p/1.p4.2"]')).toBeInViewport({ ratio: 1 })
})

test('a kind that is hidden leaves what it held to the block above, and a path is drawn', async ({
  page,
  home,
}) => {
  const graph = await graphOf(page, home)
  await openRows(page, `${home}?layout=outline&hide=section`)
  await page.getByRole('button', { name: '全部展开' }).click()
  const kept = graph.nodes.filter(({ attributes }) => 'side' in attributes && attributes.kind !== 'section')
  await expect(page.locator('.tree-row > a')).toHaveCount(kept.length)
  await page.goto(`${home}term/2614-gongzuofa/?layout=outline&to=term/baojiaolou`)
  await alive(page)
  const path = page.locator('[data-path]').first()
  const hops = await path
    .locator('[data-hop]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-hop')))
  for (const hop of hops) await expect(page.locator(`.thread.is-lit[data-thread="${hop}"]`)).toBeAttached()
})

test('the tree is taken away as a picture', async ({ page, home }) => {
  await openRows(page, `${home}?layout=outline`)
  const tools = page.getByRole('toolbar', { name: '图的工具' })
  await tools.getByText('带走').click()
  const coming = page.waitForEvent('download')
  await tools.getByRole('button', { name: '矢量图 SVG' }).click()
  const svg = await readFile(await (await coming).path(), 'utf8')
  for (const name of ['四区两城', '2024年国民经济和社会发展计划草案'])
    expect(svg).toContain(`>${name}</text>`)
})
