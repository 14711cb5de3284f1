import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { makeSampleGraph } from '../src/bench/sample-graph.ts'
import { buildStock } from '../src/bench/stock.ts'
import { placeNodes } from '../src/compile/layout/place-nodes.ts'
import { buildSearchKeys } from '../src/compile/names/search-keys.ts'
import { reachOf } from '../src/model/explore/reach.ts'
import type { SerializedTermGraph } from '../src/model/graph.ts'
import type { NodeKey } from '../src/model/ids.ts'
import { indexGraph } from '../src/model/read-graph.ts'
import { encodePostings, LARGE_GRAPH } from '../src/search/postings-file.ts'
import { buildPostings } from '../src/search/search.ts'
import { type BareSite, serveBareSite } from './bare-site.ts'
import { alive, expect, test } from './fixtures.ts'
import { explore } from './graph-page.ts'

// One worker runs all: the site takes longer to make than the journeys.
test.describe.configure({ mode: 'default' })

let graph: SerializedTermGraph
let names: readonly string[]
let long: string
let site: BareSite
let home = ''

// A site with one report, which is too large to be searched in the page's own thread.
test.beforeAll(async () => {
  const stock = buildStock(readFileSync('graph-data/lingling-2024-plan/source.txt', 'utf8'))
  const { graph: made, source } = makeSampleGraph(stock, 1, 1.1 * LARGE_GRAPH)
  graph = placeNodes(made)
  names = graph.nodes.flatMap(({ attributes }) => (attributes.kind === 'term' ? [attributes.name] : []))
  long = names.find((name) => name.length > 7) ?? ''
  const keys = buildSearchKeys(graph, source)
  const indexed = indexGraph(graph)
  site = await serveBareSite(
    'large',
    {
      'graph.json': JSON.stringify(graph),
      'source.txt': source,
      'keys.json': JSON.stringify(keys),
      'search.bin': encodePostings(buildPostings({ graph: indexed, source, keys }), indexed),
    },
    names.length,
  )
  home = site.home
})

test.afterAll(async () => {
  await site.stop()
})

test('a large graph is searched off the main thread, with the postings it came with', async ({ page }) => {
  const kept = page
    .context()
    .waitForEvent('request', (request) => request.url().endsWith('/large/search.bin'))
  await page.goto(`${home}nowhere`)
  await alive(page)
  expect(page.workers()).toHaveLength(0)
  const box = page.getByRole('combobox')
  await box.fill(long)
  await expect(page.getByRole('option').first()).toContainText(long.slice(0, 2))
  expect(page.workers()).toHaveLength(1)
  await kept
})

test('a later keystroke wins over an earlier answer, and a slip is found', async ({ page }) => {
  await page.goto(`${home}nowhere`)
  await alive(page)
  const box = page.getByRole('combobox')
  await box.pressSequentially('发展建设')
  await box.fill('')
  const slip = `${long.slice(0, 3)}鼎${long.slice(4)}`
  await box.fill(slip)
  await expect(page.getByRole('option').first().locator('mark').first()).toHaveText(/./)
  await expect(page.getByRole('option').first()).toContainText(long.slice(4, 6))
})

test('a large graph opens on its terms, and grows by what is chosen', async ({ page }) => {
  test.slow()
  const tools = await explore(page, `${home}large/`)
  /** Counts the nodes of a kind in the picture of the whole canvas; the mark in its legend does not count. */
  const drawnMarks = async () => {
    await page.getByRole('button', { name: '看全图' }).click()
    await expect(page.locator('.overview')).toBeHidden()
    await tools.getByText('带走').click()
    const coming = page.waitForEvent('download')
    await tools.getByRole('button', { name: '矢量图 SVG' }).click()
    const svg = await readFile(await (await coming).path(), 'utf8')
    const squares = svg.match(/<rect [^>]*rx="(?!0")/g) ?? []
    return { squares: squares.length, circles: svg.match(/<circle /g)?.length ?? 0 }
  }
  const first = await drawnMarks()
  expect(first.circles).toBeGreaterThanOrEqual(names.length)
  expect(first.circles).toBeLessThan(names.length + 10)
  // A term that a task cites, with more blocks three steps away.
  const kindOf = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.kind]))
  const indexed = indexGraph(graph)
  const squareKinds = ['achievement', 'task', 'paragraph']
  const squaresWithin = (key: NodeKey, depth: number) =>
    [...reachOf(indexed, key, depth)].filter((one) => squareKinds.includes(kindOf.get(one) ?? '')).length
  const cited = graph.edges.find(
    ({ source, target }) =>
      kindOf.get(source) === 'task' &&
      kindOf.get(target) === 'term' &&
      squaresWithin(target, 3) > squaresWithin(target, 1),
  )!
  await page.getByRole('main').locator(`a[data-preview="${cited.target}"]`).first().click()
  await expect(page).toHaveURL(`${home}large/${cited.target}/`)
  const grown = await drawnMarks()
  expect(grown.squares).toBeGreaterThan(first.squares)
  // A focus of more steps brings more of it.
  await tools.getByRole('link', { name: '三步' }).click()
  expect((await drawnMarks()).squares).toBeGreaterThanOrEqual(squaresWithin(cited.target, 3))
  await tools.getByRole('link', { name: '全部' }).click()
  // What it has grown by stays.
  const all = await drawnMarks()
  expect(all.squares).toBeGreaterThan(grown.squares)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(`${home}large/`)
  expect((await drawnMarks()).squares).toBe(all.squares)
})
