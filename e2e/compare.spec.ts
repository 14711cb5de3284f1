import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import type { SerializedTermGraph } from '../src/model/graph.ts'
import { alive, expect, test } from './fixtures.ts'
import { graphOf, openRows } from './graph-page.ts'

/** Returns how many rows a side should have: its items, and what cites a term or a part of one. */
function blocksOn(graph: SerializedTermGraph, sides: readonly string[]) {
  return graph.nodes.filter(
    ({ attributes }) => attributes.places?.compare && 'side' in attributes && sides.includes(attributes.side),
  )
}

/** Returns the rectangles of all that matches, in the order of the page. */
async function boxes(rows: Locator): Promise<DOMRect[]> {
  return rows.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))
}

const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2

test('review and plan stand by their names under headings, with what each side comes to', async ({
  page,
  home,
}) => {
  const graph = await graphOf(page, home)
  await openRows(page, `${home}?layout=compare`)
  const [left, right] = [blocksOn(graph, ['review', 'shortcomings']), blocksOn(graph, ['plan'])]
  await expect(page.getByText(`${left.length} 段，14 段提到名词`)).toBeVisible()
  await expect(page.getByText(`${right.length} 段，10 段提到名词`)).toBeVisible()
  await expect(page.getByText('9 个名词未接续')).toBeVisible()
  await expect(page.getByText('4 个名词新提')).toBeVisible()
  const review = page.getByRole('region', { name: '2023 年做了的' })
  const plan = page.getByRole('region', { name: '2024 年要做的' })
  for (const [side, blocks] of [[review, left] as const, [plan, right] as const]) {
    for (const { key, attributes } of blocks) {
      const row = side.locator(`[data-node="${key}"]`)
      await expect(row).toContainText(attributes.label)
    }
  }
  await expect(review.getByText('全力以赴稳增长，发展势能稳步提升 · 4 段')).toBeVisible()
  await expect(plan.getByRole('link', { name: '抓实安全生产工作' })).toContainText('2.8.2')
  await expect(page.getByRole('region', { name: '名词', exact: true }).getByRole('link')).toHaveCount(22)
})

test('no name runs into the next column, and every thread ends at its rows', async ({ page, home }) => {
  await openRows(page, `${home}?layout=compare`)
  const [left = new DOMRect(), terms = new DOMRect(), right = new DOMRect()] = await boxes(
    page.locator('.compare-columns > section'),
  )
  for (const [column, within] of [
    [page.locator('[data-column="review"] a'), left],
    [page.locator('[data-column="terms"] a'), terms],
    [page.locator('[data-column="plan"] a'), right],
  ] as const) {
    const all = await boxes(column)
    expect(all.length).toBeGreaterThan(20)
    for (const [at, box] of all.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(within.left - 1)
      expect(box.right).toBeLessThanOrEqual(within.right + 1)
      expect(box.top).toBeGreaterThanOrEqual((all[at - 1]?.bottom ?? 0) - 1)
    }
  }
  expect(await page.locator('.thread').count()).toBeGreaterThan(30)
  expect(await loosestEnd(page)).toBeLessThan(3)
})

/** Returns how far, up or down, a thread ends beside the row it belongs to. */
async function loosestEnd(page: Page): Promise<number> {
  return page.evaluate(() => {
    let most = 0
    const svg = document.querySelector('.threads')!.getBoundingClientRect()
    for (const thread of document.querySelectorAll('.thread')) {
      const path = thread.querySelector('path')!
      const ends = thread.getAttribute('data-ends')!.split(' ')
      const points = [path.getPointAtLength(0), path.getPointAtLength(path.getTotalLength())]
      for (const [at, key] of ends.entries()) {
        const row = document.querySelector(`[data-node="${CSS.escape(key)}"]`)!
        const box = (row.closest('[data-anchor]') ?? row).getBoundingClientRect()
        most = Math.max(most, Math.abs((box.top + box.bottom) / 2 - svg.top - points[at]!.y))
      }
    }
    return most
  })
}

test('sections fold and unfold, one by one and all at once; threads then end at the heading', async ({
  page,
  home,
}) => {
  await openRows(page, `${home}?layout=compare`)
  const heading = page.getByText('高水平防范，着力化解重大风险 · 3 段')
  const row = page.getByRole('link', { name: '抓实安全生产工作' })
  await heading.click()
  await expect(row).toHaveCount(0)
  await expect(page.locator('.thread[data-ends~="s/2.8"]').first()).toBeAttached()
  await expect.poll(() => loosestEnd(page)).toBeLessThan(3)
  await heading.focus()
  await page.keyboard.press('Enter')
  await expect(row).toBeVisible()
  await expect(page.locator('.thread[data-ends~="s/2.8"]')).toHaveCount(0)
  await page.getByRole('button', { name: '全部折叠' }).click()
  await expect(page.locator('[data-column="plan"] a')).toHaveCount(0)
  await expect(page.locator('[data-column="plan"] summary')).toHaveCount(9)
  await page.getByRole('button', { name: '全部展开' }).click()
  await expect(row).toBeVisible()
})

for (const [term, blocks] of [
  ['siqu-liangcheng', ['p/1.p1', 'p/2.p2']],
  ['baojiaolou', ['p/1.6.1', 'p/2.8.1']],
  ['2614-gongzuofa', ['p/1.6.3', 'p/2.8.2']],
] as const) {
  test(`choosing ${term} pulls its threads level and brings it into view`, async ({ page, home }) => {
    await openRows(page, `${home}?layout=compare`)
    await page.locator(`[data-column="terms"] [data-node="term/${term}"]`).click()
    await expect(page).toHaveURL(`${home}term/${term}/?layout=compare`)
    const chosen = page.locator(`[data-column="terms"] [data-node="term/${term}"]`)
    await expect(chosen).toHaveAttribute('aria-current', 'true')
    await expect(chosen).toBeInViewport({ ratio: 1 })
    await expect(page.locator('.thread.is-lit')).toHaveCount(2)
    const [box] = await boxes(chosen)
    for (const key of blocks) {
      const row = page.locator(`[data-node="${key}"]`)
      await expect(row).toBeInViewport({ ratio: 1 })
      const [other] = await boxes(row)
      expect(Math.abs(middle(other!) - middle(box!)), key).toBeLessThan(4)
    }
    await page.getByRole('link', { name: '取消选择' }).click()
    await expect(page).toHaveURL(`${home}?layout=compare`)
    await expect(page.locator('.thread.is-lit')).toHaveCount(0)
  })
}

test('what is pointed at lights up its threads, and a thread says in which words', async ({ page, home }) => {
  await openRows(page, `${home}?layout=compare`)
  await page.locator('[data-node="term/baojiaolou"]').first().hover()
  await expect(page.locator('.thread[data-near]')).toHaveCount(2)
  await expect(page.locator('[data-node="p/1.6.1"]')).toHaveAttribute('data-near', '')
  await page.getByRole('link', { name: '提高社会治理能力' }).focus()
  await expect(page.locator('.thread[data-near]')).toHaveCount(1)
  const at = await page.locator('.thread[data-ends~="p/1.6.1"] .thread-line').evaluate((path) => {
    const svg = path.closest('svg')!.getBoundingClientRect()
    const line = path as SVGPathElement
    const { x, y } = line.getPointAtLength(line.getTotalLength() * 0.3)
    return { x: x + svg.left, y: y + svg.top }
  })
  await page.mouse.move(at.x, at.y, { steps: 4 })
  const card = page.getByRole('tooltip')
  await expect(card).toContainText('风险防范化解有效')
  await expect(card.locator('mark')).toHaveText('“保交楼”')
})

test('legend, range and paths hold in the columns too', async ({ page, home }) => {
  await openRows(page, `${home}?layout=compare`)
  await page.getByRole('button', { name: /2024 任务 24/ }).click()
  await expect(page.getByText('2 段，2 段提到名词')).toBeVisible()
  await page.getByRole('button', { name: /2024 任务 24/ }).click()
  await page.goto(`${home}term/baojiaolou/?layout=compare&depth=1`)
  await alive(page)
  await expect(page.locator('[data-column] a')).toHaveCount(3)
  await page.goto(`${home}term/2614-gongzuofa/?layout=compare&to=term/baojiaolou`)
  await alive(page)
  await expect(page.locator('.thread.tone-path.is-lit').first()).toBeAttached()
  await expect(page.locator('[data-column="terms"] .is-centre')).toHaveCount(2)
})

test('the columns are taken away as a picture, all of them', async ({ page, home }) => {
  await openRows(page, `${home}?layout=compare`)
  const tools = page.getByRole('toolbar', { name: '图的工具' })
  await tools.getByText('带走').click()
  const coming = page.waitForEvent('download')
  await tools.getByRole('button', { name: '矢量图 SVG' }).click()
  const svg = await readFile(await (await coming).path(), 'utf8')
  for (const name of ['2023 年做了的', '四区两城', '三管三必须', '践行生态文明理念', '未接续'])
    expect(svg).toContain(`>${name}</text>`)
  expect(svg).toContain('来源：零陵区2024年计划报告')
  const lines = await page.locator('.thread').count()
  expect(svg.split('<line ').length - 1).toBeGreaterThanOrEqual(10 * lines)
})

test('on a phone every term opens what both sides say of it', async ({ page, home }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openRows(page, `${home}?layout=compare&show=graph`)
  await expect(page.getByText('25 段，14 段提到名词')).toBeVisible()
  await expect(page.getByText('4 个名词新提')).toBeVisible()
  const graph = await graphOf(page, home)
  const terms = graph.nodes
    .filter(({ attributes }) => attributes.kind === 'term')
    .sort((a, b) => a.attributes.places!.compare!.y - b.attributes.places!.compare!.y)
  const listed = page.locator('.term-fold > summary')
  expect(await listed.evaluateAll((all) => all.map((one) => one.getAttribute('data-node')))).toEqual(
    terms.map(({ key }) => key),
  )
  const term = page.locator('summary[data-node="term/baojiaolou"]')
  await term.click()
  await expect(page.getByRole('link', { name: '风险防范化解有效' })).toBeVisible()
  await expect(page.getByRole('link', { name: '提高社会治理能力' })).toBeVisible()
  for (const box of await boxes(page.locator('.compare-list :is(summary, a)'))) {
    expect(box.right).toBeLessThanOrEqual(390)
    expect(box.height).toBeGreaterThanOrEqual(44)
  }
  await page.getByRole('link', { name: '风险防范化解有效' }).click()
  await expect(page).toHaveURL(/p\/1\.6\.1\/\?layout=compare&show=graph$/)
  await expect(page.getByText('没有提到名词的 11 段')).toBeAttached()
})
