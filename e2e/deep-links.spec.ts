import { alive, expect, REPORT, test } from './fixtures.ts'

const TERM = 'term/2614-gongzuofa/'

test('a deep link opened cold, reloaded, and left and come back to shows the same', async ({
  page,
  home,
}) => {
  const response = await page.goto(home + TERM)
  expect(response?.status()).toBe(200)
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('“2614”工作法')
  await alive(page)
  await expect(page).toHaveTitle(/2614.*零陵/)
  await expect(page.getByRole('heading', { name: '6 到位' })).toBeVisible()
  await page.reload()
  await expect(heading).toHaveText('“2614”工作法')
  await alive(page)
  await page
    .getByRole('main')
    .getByRole('link', { name: '抓实安全生产工作 2.8.2', exact: true })
    .first()
    .click()
  await expect(heading).toHaveText('抓实安全生产工作')
  await page.goBack()
  await expect(heading).toHaveText('“2614”工作法')
  await page.goForward()
  await expect(heading).toHaveText('抓实安全生产工作')
})

test('a term page reads without JavaScript', async ({ browser, home }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(home + TERM)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“2614”工作法')
  await expect(page.getByText('应急指挥网').first()).toBeVisible()
  await expect(page.getByText('持续推进').first()).toBeVisible()
  await page.getByRole('link', { name: '安全生产管控有力 1.6.3', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('安全生产管控有力')
  await context.close()
})

test('the site works under a base path', async ({ page, serve }) => {
  const root = await serve('/some/dir/')
  await page.goto(root)
  await expect(page).toHaveURL(`${root}${REPORT}/`)
  await alive(page)
  await page.getByRole('main').getByRole('link', { name: '“四区两城”' }).click()
  await expect(page).toHaveURL(`${root}${REPORT}/term/siqu-liangcheng/`)
  await page.reload()
  await alive(page)
  await page.getByRole('navigation', { name: '视图' }).getByRole('link', { name: '原文' }).first().click()
  await expect(page).toHaveURL(`${root}${REPORT}/text/`)
  await expect(page.getByRole('main')).toContainText('各位代表，新的一年任务艰巨')
})

test('any written form of a term leads to it', async ({ page, home }) => {
  for (const form of ['四区两城', '“四区两城”', '1', 'siqu-liangcheng']) {
    await page.goto(`${home}?term=${encodeURIComponent(form)}`)
    await expect(page).toHaveURL(/\/term\/siqu-liangcheng\/$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('“四区两城”')
  }
  await page.goto(`${home.slice(0, -`${REPORT}/`.length)}?term=${encodeURIComponent('2614工作法')}`)
  await expect(page).toHaveURL(/\/term\/2614-gongzuofa\/$/)
  await page.goto(`${home}?term=${encodeURIComponent('园区')}`)
  await expect(page.getByRole('combobox')).toHaveValue('园区')
  await expect(page.getByRole('option').first()).toBeVisible()
})

test('an unknown slug is a real 404 with a search box that works', async ({ page, home }) => {
  const response = await page.goto(`${home}term/no-such-term/`)
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页')
  await alive(page)
  await page.getByRole('combobox').fill('2614')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/term\/2614-gongzuofa\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“2614”工作法')
})

test('an address without its closing slash is led to the page', async ({ page, home }) => {
  await page.goto(home + TERM.slice(0, -1))
  await expect(page).toHaveURL(/\/term\/2614-gongzuofa\/$/)
})

test('English is a view of its own and stays on while one reads on', async ({ page, home }) => {
  await page.goto(`${home}${TERM}?lang=en`)
  await alive(page)
  await expect(page.getByRole('heading', { name: 'What is planned for 2024' })).toBeVisible()
  await page
    .getByRole('main')
    .getByRole('link', { name: '抓实安全生产工作 2.8.2', exact: true })
    .first()
    .click()
  await expect(page).toHaveURL(/\/p\/2\.8\.2\/\?lang=en$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('抓实安全生产工作')
  await page.getByRole('banner').getByRole('link', { name: '中文' }).click()
  await expect(page).toHaveURL(/\/p\/2\.8\.2\/$/)
})

test('a graph that cannot be read is said, and what is printed stays readable', async ({ page, home }) => {
  await page.route('**/graph.json', (route) => route.fulfill({ body: '{"nodes": [' }))
  await page.goto(home + TERM)
  await expect(page.getByRole('alert')).toContainText('graph.json')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“2614”工作法')
})

test('the full text links every use and previews it on hover and focus', async ({ page, home }) => {
  await page.goto(`${home}text/`)
  await alive(page)
  const use = page.getByRole('main').getByRole('link', { name: '2614”工作法' }).first()
  await use.hover()
  await expect(page.getByRole('tooltip')).toContainText('第 15 条')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tooltip')).toBeHidden()
  await use.click()
  await expect(page).toHaveURL(/\/term\/2614-gongzuofa\/$/)
})

test('a passage leads to its place in the full text, marked and in view', async ({ page, home }) => {
  await page.goto(`${home}p/2.8.2/`)
  await alive(page)
  await page.getByRole('link', { name: '在原文中看' }).click()
  await expect(page).toHaveURL(/\/text\/#b-2\.8\.2$/)
  const passage = page.locator('[id="b-2.8.2"]')
  await expect(passage).toBeInViewport()
  await expect(passage).toBeFocused()
  await expect(passage).toHaveClass(/here/)
  await page.reload()
  await alive(page)
  await expect(passage).toBeInViewport()
})

test('a shared search opens with its results, and Escape closes them', async ({ page, home }) => {
  await page.goto(`${home}?q=2614`)
  await expect(page.getByRole('option').first()).toContainText('2614')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('option')).toHaveCount(0)
})

test('the theme that was chosen stays', async ({ page, home }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(home)
  await alive(page)
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = await ground()
  const button = page.getByRole('button', { name: /^明暗/ })
  await button.click()
  await button.click()
  await expect(button).toHaveAccessibleName('明暗: 深色')
  expect(await ground()).not.toBe(light)
  const dark = await ground()
  await page.reload()
  expect(await ground()).toBe(dark)
})

test('the address changes with the page, so that the links between lead where they say', async ({
  page,
  home,
}) => {
  let arrive = () => {}
  const wanted = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route('**/block-page-*.js', async (route) => {
    await wanted
    await route.continue()
  })
  await page.goto(home + TERM)
  await alive(page)
  await page
    .getByRole('main')
    .getByRole('link', { name: '抓实安全生产工作 2.8.2', exact: true })
    .first()
    .click()
  await expect(page).toHaveURL(home + TERM)
  await page.getByRole('banner').getByRole('link', { name: 'EN' }).click()
  await expect(page).toHaveURL(`${home}${TERM}?lang=en`)
  arrive()
  await page
    .getByRole('main')
    .getByRole('link', { name: '抓实安全生产工作 2.8.2', exact: true })
    .first()
    .click()
  await expect(page).toHaveURL(/\/p\/2\.8\.2\/\?lang=en$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('抓实安全生产工作')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“2614”工作法')
})
