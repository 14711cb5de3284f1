import type { Page } from '@playwright/test'
import { alive, expect, test } from './fixtures.ts'

/** Holds the page's script back, so that its markup is all there is; returns what lets it come. */
async function holdScript(page: Page): Promise<() => void> {
  let come = () => {}
  const wanted = new Promise<void>((resolve) => {
    come = resolve
  })
  await page.route('**/assets/main-*.js', async (route) => {
    await wanted
    await route.continue()
  })
  return () => come()
}

test('what is typed before the page is alive is searched, and the cursor stays where it is', async ({
  page,
  home,
}) => {
  const come = await holdScript(page)
  await page.goto(home, { waitUntil: 'commit' })
  const box = page.locator('#search')
  await box.pressSequentially('四两城')
  await box.press('ArrowLeft')
  await box.press('ArrowLeft')
  come()
  await alive(page)
  await expect(page.getByRole('option').first()).toContainText('四区两城')
  await expect(box).toBeFocused()
  await page.keyboard.type('区')
  await expect(box).toHaveValue('四区两城')
  await expect(page.getByRole('option').first().locator('mark')).toHaveText('四区两城')
  await expect(page).toHaveURL(/q=/)
})

test('what is typed before a page that is missing is alive is searched as well', async ({ page, home }) => {
  const come = await holdScript(page)
  await page.goto(`${home}no-such-page/`, { waitUntil: 'commit' })
  await page.locator('#search').pressSequentially('四区')
  come()
  await alive(page)
  await expect(page.locator('#search')).toHaveValue('四区')
  await expect(page.getByRole('option').first()).toContainText('四区两城')
})

test('an input method that is at work while the page comes alive goes on', async ({ page, home }) => {
  const come = await holdScript(page)
  await page.goto(home, { waitUntil: 'commit' })
  const box = page.locator('#search')
  await box.pressSequentially('四区')
  const keyboard = await page.context().newCDPSession(page)
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await compose('liang')
  come()
  await alive(page)
  await expect(box).toHaveValue('四区liang')
  await compose('liang cheng')
  await keyboard.send('Input.insertText', { text: '两城' })
  await expect(box).toHaveValue('四区两城')
  await expect(page.getByRole('option').first().locator('mark')).toHaveText('四区两城')
})

test('the empty box offers the terms cited most, and what was searched for before', async ({
  page,
  home,
}) => {
  await page.goto(home)
  await alive(page)
  const box = page.getByRole('combobox')
  await box.focus()
  const options = page.getByRole('option')
  await expect(options).toHaveCount(6)
  await expect(page.getByRole('option', { selected: true })).toHaveCount(0)
  await expect(options.first()).toContainText(/引用 \d+ 处/)
  await box.press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  const name = (await options.first().locator('.hit-label').textContent()) ?? ''
  await box.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)

  for (const query of ['sqlc', '2614gzf']) {
    await box.fill(query)
    await expect(options.first().locator('mark').first()).toBeVisible()
    await box.press('Enter')
    await expect(box).toHaveValue('')
  }
  await page.reload()
  await alive(page)
  await box.focus()
  await expect(options.nth(0)).toHaveText('2614gzf')
  await expect(options.nth(1)).toHaveText('sqlc')
  await options.nth(1).click()
  await expect(box).toHaveValue('sqlc')
  await expect(options.first()).toContainText('四区两城')

  await box.fill('')
  await box.press('ArrowDown')
  await box.press('Delete')
  await expect(options.first()).toHaveText('sqlc')
  await page.getByRole('option', { name: '清除搜索记录' }).click()
  await expect(options).toHaveCount(6)
  // What is typed is written into the address a little later.
  await expect(page).not.toHaveURL(/q=/)
  await page.reload()
  await alive(page)
  await box.focus()
  await expect(options).toHaveCount(6)
})

test('a result that is pressed keeps what was searched for, once however it is written', async ({
  page,
  home,
}) => {
  await page.goto(home)
  await alive(page)
  const box = page.getByRole('combobox')
  const options = page.getByRole('option')
  for (const query of ['四区两城', '“四区两城”']) {
    await box.fill(query)
    await options.first().click()
    await expect(page).toHaveURL(/\/term\/siqu-liangcheng\/$/)
    await expect(box).toHaveValue('')
  }
  await box.focus()
  await expect(options).toHaveCount(8)
  await expect(options.first()).toHaveText('“四区两城”')
  await expect(options.first()).toHaveAttribute('aria-posinset', '1')
  await expect(options.last()).toHaveAttribute('aria-posinset', '8')
  await expect(options.last()).toHaveAttribute('aria-setsize', '8')
})

test('what is current in the empty box stays so when what searches arrives', async ({ page, home }) => {
  let arrive = () => {}
  const wanted = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route('**/keys.json', async (route) => {
    await wanted
    await route.continue()
  })
  await page.goto(home)
  await alive(page)
  const box = page.getByRole('combobox')
  await box.focus()
  await box.press('ArrowDown')
  const current = page.getByRole('option', { selected: true })
  await expect(current).toHaveCount(1)
  arrive()
  await page.waitForFunction(() => performance.getEntriesByName('build-search').length > 0)
  await expect(current).toHaveCount(1)
  await box.fill('四区')
  await expect(page.getByRole('option').first()).toContainText('四区两城')
})

test('a part tells the term it belongs to', async ({ page, home }) => {
  await page.goto(home)
  await alive(page)
  await page.getByRole('combobox').fill('应急指挥')
  const part = page.getByRole('option', { name: /构成 “2614”工作法/ })
  await expect(part.first()).toBeVisible()
})

test('Enter that comes before the answer takes the first result once it is there', async ({ page, home }) => {
  await page.goto(home)
  await alive(page)
  const box = page.getByRole('combobox')
  await box.fill('wulilingling')
  await box.press('Enter')
  await expect(page).toHaveURL(/\/term\/wulilingling\/$/)
})

for (const [query, marked] of [
  ['sqlc', ['四区两城']],
  ['siqu liangcheng', ['四区两城']],
  ['quliang', ['区两']],
  ['2614gzf', ['2614”工作法']],
  ['四區兩城', ['四区两城']],
  ['4区2城', ['四区两城']],
  ['gaige yuanqu', ['园区', '改革']],
] as const) {
  test(`“${query}” marks ${marked.join('、')}`, async ({ page, home }) => {
    await page.goto(home)
    await alive(page)
    await page.getByRole('combobox').fill(query)
    await expect(page.getByRole('option').first().locator('mark')).toHaveText([...marked])
  })
}

test('a result tells its kind, its place and its position, and that the graph hides it', async ({
  page,
  home,
}) => {
  await page.goto(`${home}?hide=task`)
  await alive(page)
  await page.getByRole('combobox').fill('激活文旅发展引擎')
  const first = page.getByRole('option').first()
  await expect(first).toContainText('任务')
  await expect(first).toContainText('2.4.1')
  await expect(first).toContainText('图中已隐藏')
  await expect(first).toHaveAttribute('aria-posinset', '1')
  await expect(page.getByRole('status')).toContainText(/\d+ 条结果/)
})

test('nothing found offers the nearest term as a question', async ({ page, home }) => {
  await page.goto(home)
  await alive(page)
  await page.getByRole('combobox').fill('三希')
  await expect(page.getByRole('option')).toHaveCount(0)
  await page.getByRole('link', { name: '要找的是“三稀”吗？' }).click()
  await expect(page).toHaveURL(/\/term\/sanxi\/$/)
})

test('a search that cannot be loaded says so, and the next keystroke tries again', async ({ page, home }) => {
  await page.route('**/start-search-*.js', (route) => route.abort())
  await page.goto(home)
  await alive(page)
  const box = page.getByRole('combobox')
  await box.fill('四区')
  await expect(page.locator('.no-hits')).toContainText('页面的程序没有取全')
  await expect(page.getByRole('button', { name: '重新打开' })).toBeVisible()
  await page.unroute('**/start-search-*.js')
  await box.fill('四区两')
  await expect(page.getByRole('option').first()).toContainText('四区两城')
})

test('a search that does not know how characters are read says so, and the next keystroke asks again', async ({
  page,
  home,
}) => {
  await page.route('**/keys.json', (route) => route.abort())
  await page.goto(home)
  await alive(page)
  const box = page.getByRole('combobox')
  await box.fill('四区')
  await expect(page.getByRole('option').first()).toContainText('四区两城')
  await expect(page.locator('.no-hits')).toContainText('没有取到 keys.json')
  await page.unroute('**/keys.json')
  await box.fill('sqlc')
  await expect(page.getByRole('option').first()).toContainText('四区两城')
  await expect(page.locator('.no-hits')).toHaveCount(0)
})

test('with what finds slips out of reach, what is written exactly is found', async ({ page, home }) => {
  await page.route('**/near-by-fuse-*.js', (route) => route.abort())
  await page.goto(home)
  await alive(page)
  const box = page.getByRole('combobox')
  await box.fill('五力灵陵')
  await expect(page.getByText('没有找到“五力灵陵”').first()).toBeVisible()
  await expect(page.getByText('现在只查写法相同的，写法相近的查不到。')).toBeVisible()
  await box.fill('一主一特')
  await expect(page.getByRole('option').first()).toContainText('一主一特')
})

test('the number of an entry, as it is printed or quoted, brings that entry first', async ({
  page,
  home,
}) => {
  await page.goto(home)
  await alive(page)
  const box = page.getByRole('combobox')
  for (const query of ['3', '第3条', '[3]']) {
    await box.fill(query)
    await expect(page.getByRole('option').first()).toContainText('一主一特')
  }
  await box.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('一主一特')
})
