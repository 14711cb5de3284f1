import type { Page, Route } from '@playwright/test'
import type { SerializedTermGraph } from '../src/model/graph.ts'
import { alive, test as base, expect } from './fixtures.ts'
import { serveLibrary } from './library-site.ts'
import type { LibrarySite } from './serve-folder.ts'

// Here pages ask in vain on purpose.
const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: the test runner reads the names of the fixtures from a pattern
  astray: async ({}, use) => use([]),
})

type Fault = (route: Route) => Promise<void>

const answer =
  (status: number, body = ''): Fault =>
  (route) =>
    route.fulfill({ status, body })

/** Answers with a changed file. */
const changed =
  (change: (text: string) => string): Fault =>
  async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: change(await response.text()) })
  }

const changedGraph = (change: (graph: SerializedTermGraph) => unknown): Fault =>
  changed((text) => {
    const graph = JSON.parse(text) as SerializedTermGraph
    change(graph)
    return JSON.stringify(graph)
  })

const missing = answer(404)
const refused = answer(500)
const gone: Fault = (route) => route.abort()
const cut = changed((text) => text.slice(0, text.length / 2))
const foreign = answer(200, '<!doctype html><title>404</title>')
const newer = changed((text) => text.replace(/"schema":\s*\d+/, '"schema":999'))

const note = (page: Page) => page.locator('.data-note')

/** What a report cannot do without: the file, what is wrong with it, and what is said. */
const NEEDED: readonly (readonly [file: string, how: string, fault: Fault, said: RegExp])[] = [
  ['graph.json', 'is missing', missing, /网站上没有 graph\.json/],
  ['graph.json', 'is refused', refused, /服务器没有给出 graph\.json/],
  ['graph.json', 'cannot be reached', gone, /没有取到 graph\.json：网络不通/],
  ['graph.json', 'is cut short', cut, /graph\.json 坏了/],
  ['graph.json', 'is another file', foreign, /graph\.json 坏了/],
  ['graph.json', 'is of another version', newer, /graph\.json 的格式版本与本页的程序不合/],
  [
    'graph.json',
    'has lost the mentions of its citations',
    changedGraph(({ edges }) => {
      for (const { attributes } of edges) Reflect.deleteProperty(attributes, 'mentions')
    }),
    /graph\.json 坏了/,
  ],
  ['source.txt', 'is missing', missing, /网站上没有 source\.txt/],
  ['source.txt', 'is refused', refused, /服务器没有给出 source\.txt/],
  ['source.txt', 'cannot be reached', gone, /没有取到 source\.txt：网络不通/],
  ['source.txt', 'is cut short', cut, /source\.txt 不是本报告图谱所据的文本，或不完整/],
  [
    'source.txt',
    'is another by one character',
    changed((text) => text.replace('报', '抱')),
    /不是本报告图谱所据的文本/,
  ],
]

for (const [file, how, fault, said] of NEEDED)
  test(`a ${file} that ${how} is named, and the page is read on`, async ({ page, home }) => {
    await page.route(`**/${file}`, fault)
    await page.goto(`${home}term/siqu-liangcheng/`)
    await expect(note(page)).toHaveText(said)
    await expect(note(page)).toContainText('页面上的文字和链接现在就可以用')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('“四区两城”')
    await page.getByRole('navigation').getByRole('link', { name: '原文' }).first().click()
    await expect(page).toHaveURL(/\/text\/$/)
    await expect(page.getByRole('main')).toContainText('各位代表，新的一年任务艰巨')
    await expect(note(page)).toHaveText(said)
    await page.unroute(`**/${file}`)
    await note(page).getByRole('button', { name: '重新打开' }).click()
    await alive(page)
    await expect(note(page)).toHaveCount(0)
  })

test('the sentences are there in English, too', async ({ page, home }) => {
  await page.route('**/graph.json', missing)
  await page.goto(`${home}?lang=en`)
  await expect(note(page)).toContainText('The site has no graph.json.')
  await expect(note(page).getByRole('button', { name: 'Load again' })).toBeVisible()
})

const KEYS: readonly (readonly [how: string, fault: Fault, said: string])[] = [
  ['is missing', missing, '网站上没有 keys.json'],
  ['is refused', refused, '服务器没有给出 keys.json'],
  ['cannot be reached', gone, '没有取到 keys.json：网络不通'],
  ['is cut short', cut, 'keys.json 坏了'],
  ['is another file', foreign, 'keys.json 坏了'],
  ['is of another version', newer, 'keys.json 的格式版本与本页的程序不合'],
]

for (const [how, fault, said] of KEYS)
  test(`with a keys.json that ${how} what is written is found, and it is said what is not`, async ({
    page,
    home,
  }) => {
    await page.route('**/keys.json', fault)
    await page.goto(home)
    await alive(page)
    const box = page.getByRole('combobox')
    await box.fill('四区两城')
    await expect(page.getByRole('option').first()).toContainText('四区两城')
    await expect(page.locator('.no-hits')).toContainText('现在只按写法查，不能按拼音和繁体字查。')
    await expect(page.locator('.no-hits')).toContainText(said)
    await box.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('“四区两城”')
  })

test('a name that is lost is told as damage of the graph where one searches', async ({ page, home }) => {
  await page.route(
    '**/graph.json',
    changedGraph(({ nodes }) => {
      const term = nodes.find(({ key }) => key === 'term/sanxi')
      if (term) Reflect.deleteProperty(term.attributes, 'name')
    }),
  )
  await page.goto(`${home}text/`)
  await alive(page)
  await page.getByRole('combobox').fill('四区')
  await expect(page.locator('.no-hits')).toContainText('graph.json 坏了')
  await expect(page.getByText('请检查网络')).toHaveCount(0)
})

test('data that are slow are said to be on their way, until they are there', async ({ page, home }) => {
  let arrive = () => {}
  const wanted = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route('**/graph.json', async (route) => {
    await wanted
    await route.continue()
  })
  await page.goto(home)
  await expect(note(page)).toContainText('报告的数据还在载入，网络较慢。')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  arrive()
  await alive(page)
  await expect(note(page)).toHaveCount(0)
})

for (const [what, scripts, act] of [
  ['previews', 'preview', (page: Page) => page.getByRole('main').getByRole('link').first().hover()],
  ['sharing', 'open-share-menu', (page: Page) => page.getByRole('link', { name: '带走' }).first().click()],
] as const)
  test(`a script of ${what} that is gone is told above the page, and all else works`, async ({
    page,
    home,
  }) => {
    await page.route(`**/assets/${scripts}-*.js`, missing)
    await page.goto(`${home}term/siqu-liangcheng/`)
    await alive(page)
    await act(page)
    await expect(note(page)).toHaveText(/页面的程序没有取全.*其余部分照常可用。/)
    await page.getByRole('combobox').fill('2614')
    await expect(page.getByRole('option').first()).toContainText('2614')
  })

test('a search whose scripts are gone offers to load the page again, with what was typed', async ({
  page,
  home,
}) => {
  await page.goto(home)
  await alive(page)
  // A new build has other names for its files.
  await page.route('**/assets/**', missing)
  await page.getByRole('combobox').fill('四区')
  await expect(page.locator('.no-hits')).toContainText('没有取到本页所需的文件：网络不通，或网站刚更新。')
  await page.unroute('**/assets/**')
  await page.locator('.no-hits').getByRole('button', { name: '重新打开' }).click()
  await alive(page)
  await expect(page.getByRole('combobox')).toHaveValue('四区')
  await expect(page.getByRole('option').first()).toContainText('四区两城')
})

for (const [how, fault, said] of [
  ['is missing', missing, '网站上没有 moved.json'],
  ['is cut short', answer(200, '{"schema":1,"mo'), 'moved.json 坏了'],
  ['is of another version', answer(200, '{"schema":999,"moved":[]}'), 'moved.json 的格式版本'],
] as const)
  test(`a moved.json that ${how} is told at an address that is gone`, async ({ page, home }) => {
    await page.route('**/no-such/', async (route) => {
      const response = await route.fetch()
      const html = (await response.text()).replace('data-is-missing', 'data-is-missing data-moved')
      await route.fulfill({ response, body: html })
    })
    await page.route('**/moved.json', fault)
    await page.goto(`${home}no-such/`)
    await alive(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页')
    await expect(note(page)).toContainText('从前的网址现在指向哪里，暂时查不到。')
    await expect(note(page)).toContainText(said)
  })

test('a list of reports that is damaged is named where it is needed', async ({ page, home }) => {
  await page.route('**/reports.json', cut)
  await page.goto(`${home}no-such/`)
  await expect(note(page)).toContainText('reports.json 坏了')
})

test.describe('a library', () => {
  let site: LibrarySite
  test.beforeAll(async () => {
    site = await serveLibrary('files')
  })
  test.afterAll(() => site.stop())

  for (const [how, fault, said] of [
    ['is missing', missing, '网站上没有 elsewhere.json'],
    ['is cut short', cut, 'elsewhere.json 坏了'],
  ] as const)
    test(`goes without an elsewhere.json that ${how}, and says what is not to be seen`, async ({ page }) => {
      await page.route('**/elsewhere.json', fault)
      await page.goto(`${site.root}lingling-2024/term/wuhaoyuanqu/`)
      await alive(page)
      await expect(note(page)).toContainText('其他报告对这些名词的解释暂时看不到。')
      await expect(note(page)).toContainText(said)
      await page.getByRole('combobox').fill('五好')
      await expect(page.getByRole('option').first()).toContainText('“五好”园区')
    })

  test('says which of its files is of another version', async ({ page }) => {
    await page.route(/library\/.*\.json/, newer)
    await page.goto(site.root)
    await expect(note(page)).toHaveText(/\.json 的格式版本与本页的程序不合/)
  })

  test('says which of the files that are searched is damaged', async ({ page }) => {
    await page.goto(`${site.root}?q=五好`)
    await alive(page)
    await expect(page.getByRole('link', { name: /五好园区/ }).first()).toBeVisible()
    await page.route(/\.bin$/, foreign)
    await page.goto(`${site.root}?q=绩效目标`)
    await expect(page.getByRole('alert')).toContainText('坏了')
  })
})
