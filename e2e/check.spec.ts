import type { Page } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { compileReport } from '../src/compile/compile.ts'
import { BASE_FRAME } from '../src/model/frame.ts'
import { findViolations } from './axe.ts'
import { alive, expect, test } from './fixtures.ts'

/** Words that stand in no file of the site: wherever they are met, the draft has been sent. */
const SECRET = '绝密代号梧桐'
const LINES = [
  '各位代表：',
  '一、2024年工作回顾',
  '（一）产业提质。“四区两城”建设提速。落实“三高四新”战略，“三高四新”见效。',
  '二、2025年工作安排',
  `（一）${SECRET}。抓“四区两城”，做强“五小”水利。`,
  '名词解释：',
  '1.“五小”水利：小水窖、小水池、小泵站、小塘坝、小水渠。',
  '2.“四区两城”：甲区、乙区、丙区、丁城、戊城。',
  '3.零碳园区：碳排放为零的园区。',
]
const DRAFT = { name: '草稿.txt', mimeType: 'text/plain', buffer: Buffer.from(LINES.join('\n')) }

/** Makes the least Word document that holds these lines. */
function wordDocument(lines: readonly string[]): Buffer {
  const body = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${types}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${relation}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`,
  }
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([k, v]) => [k, strToU8(v)]))))
}

/** Makes the data of a drag that carries these files. */
function dragged(page: Page, files: readonly Buffer[]) {
  const texts = files.map((file) => file.toString('base64'))
  return page.evaluateHandle((all) => {
    const data = new DataTransfer()
    for (const base64 of all) {
      const raw = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
      data.items.add(new File([raw], '草稿.docx'))
    }
    return data
  }, texts)
}

async function openCheck(page: Page, site: string): Promise<void> {
  await page.goto(`${site}check/`)
  await alive(page)
}

const fileBox = (page: Page) => page.locator('input[type="file"]')
const card = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words })

/** Expects what the draft above is faulty in. */
async function expectFindings(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: /发现 4 处/ })).toBeVisible()
  await expect(page.getByRole('status')).toHaveText(/发现 4 处/)
  const undefinedOne = card(page, '没有列入名词解释')
  await expect(undefinedOne).toContainText('第 3 行')
  await expect(undefinedOne.locator('mark')).toHaveText('三高四新')
  await expect(undefinedOne).toContainText('请补充词条')
  await expect(card(page, '正文没有用到“零碳园区”')).toContainText('第 9 行')
  await expect(page.getByRole('heading', { name: '数目不符 1' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '词条次序 1' })).toBeVisible()
}

test.beforeEach(({ page }) => {
  // Whatever a page throws is an error of ours.
  page.on('pageerror', (error) => {
    throw error
  })
})

test('a chosen text is checked, kind by kind, and nothing of it leaves the page', async ({ page, serve }) => {
  const asked: { url: string; body: string }[] = []
  page.context().on('request', (request) => {
    asked.push({ url: decodeURIComponent(request.url()), body: request.postData() ?? '' })
  })
  const site = await serve('/')
  await openCheck(page, site)
  await fileBox(page).setInputFiles(DRAFT)
  await expectFindings(page)
  await expect(page.locator('#draft-canvas[data-ready="true"]')).toBeAttached()

  const filter = page.getByRole('list', { name: '按类别查看' })
  await filter.getByRole('button', { name: '没用到的词条 1' }).click()
  await expect(page.locator('.finding')).toHaveCount(1)
  await filter.getByRole('button', { name: '全部 4' }).click()
  await expect(page.locator('.finding')).toHaveCount(4)

  expect(asked.filter(({ url }) => !url.startsWith(site))).toEqual([])
  expect(
    asked.filter(({ url, body }) => body !== '' || url.includes(SECRET) || url.includes('草稿')),
  ).toEqual([])
  expect(asked.some(({ url }) => url.includes('check-worker'))).toBe(true)
})

test('the worker is fetched with the first draft and serves the next, which gets a graph of its own', async ({
  page,
  serve,
}) => {
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  await openCheck(page, await serve('/'))
  expect(scripts.filter((url) => /check-worker|canvas|pdf/.test(url))).toEqual([])
  await fileBox(page).setInputFiles(DRAFT)
  await expectFindings(page)
  const graph = page.locator('#draft-canvas[data-ready="true"]')
  await expect(graph).toBeAttached()
  await fileBox(page).setInputFiles({ ...DRAFT, name: '二稿.txt' })
  await expect(page.getByRole('heading', { name: '发现 4 处 · 二稿.txt' })).toBeVisible()
  await expect(graph).toBeAttached()
  expect(scripts.filter((url) => url.includes('check-worker'))).toHaveLength(1)
})

test('a Word draft that is dropped on the page is checked', async ({ page, serve }) => {
  await openCheck(page, await serve('/some/dir/'))
  const dropped = await dragged(page, [wordDocument(LINES)])
  const zone = page.locator('.drop-zone')
  await zone.dispatchEvent('dragover', { dataTransfer: dropped })
  await expect(zone).toContainText('松手就开始检查')
  await zone.dispatchEvent('drop', { dataTransfer: dropped })
  await expectFindings(page)
  await expect(page.getByText('文件按 Word 文档（.docx） 读取')).toBeVisible()
})

test('a PDF is read in the page as well', async ({ page, serve }) => {
  await openCheck(page, await serve('/'))
  await fileBox(page).setInputFiles('src/documents/fixtures/lingling-2024-plan.pdf')
  await expect(page.getByRole('heading', { name: /发现 \d+ 处/ })).toBeVisible()
  await expect(page.getByText('文件按 PDF 读取')).toBeVisible()
  await expect(page.getByRole('button', { name: '四区两城' })).toBeVisible()
})

test('by keyboard alone: text is typed in, checked, filtered, and a term of its graph is read', async ({
  page,
  serve,
}) => {
  await openCheck(page, await serve('/'))
  await page.getByRole('textbox', { name: '或粘贴草稿全文' }).focus()
  await page.keyboard.insertText(LINES.join('\n'))
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '检查这段文字' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expectFindings(page)
  const unused = page.getByRole('button', { name: '没用到的词条 1' })
  await unused.focus()
  await page.keyboard.press('Space')
  await expect(unused).toHaveAttribute('aria-pressed', 'true')
  const term = page.getByRole('button', { name: '四区两城' })
  await term.focus()
  await page.keyboard.press('Enter')
  await expect(term).toHaveAttribute('aria-pressed', 'true')
  const pane = page.locator('.draft-node')
  await expect(pane).toContainText('名词解释 · 第 2 条 · 正文用到 2 处')
  await expect(pane).toContainText('甲区、乙区、丙区、丁城、戊城')
  await expect(pane.getByRole('listitem').first()).toContainText('一（一）')
})

test('a click in the graph shows the term with its definition and its uses, and the ground clears it', async ({
  page,
  serve,
}) => {
  await openCheck(page, await serve('/'))
  await fileBox(page).setInputFiles(DRAFT)
  const host = page.locator('#draft-canvas')
  await expect(host).toHaveAttribute('data-ready', 'true')
  await host.scrollIntoViewIfNeeded()
  const { graph } = compileReport(LINES.join('\n'), [], { sha256: '', format: 'text', encoding: 'utf-8' })
  const term = graph!.nodes.find(({ attributes }) => attributes.label.includes('零碳园区'))!.attributes
  const { width, height } = graph!.attributes.frame ?? BASE_FRAME
  const box = (await host.boundingBox())!
  // The frame of the layout is fitted into the canvas and centred.
  const scale = Math.min(box.width / width, box.height / height)
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await page.mouse.click(middle.x + (term.x - width / 2) * scale, middle.y + (term.y - height / 2) * scale)
  await expect(page.locator('.draft-node')).toContainText('碳排放为零的园区')
  await expect(page.locator('.draft-node')).toContainText('正文没有用到')
  await expect(page.getByRole('button', { name: '零碳园区' })).toHaveAttribute('aria-pressed', 'true')
  await page.mouse.click(box.x + 4, box.y + 4)
  await expect(page.locator('.draft-node')).toHaveCount(0)
})

test('all findings are copied as text', async ({ page, context, serve }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openCheck(page, await serve('/'))
  await fileBox(page).setInputFiles(DRAFT)
  await page.getByRole('button', { name: '复制全部' }).click()
  await expect(page.getByRole('button', { name: '已复制' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('草稿.txt:3:')
  expect(copied).toContain('【三高四新】')
  expect(copied).toMatch(/共 4 处/)
})

test('what cannot be checked is told in one sentence with the remedy', async ({ page, serve }) => {
  await openCheck(page, await serve('/'))
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
  const said = page.getByRole('alert')
  for (const [name, buffer, expected] of [
    ['图.png', png, /^“图\.png”是图片，请换成.*。$/],
    ['空.txt', Buffer.alloc(0), /^“空\.txt”里没有文字，请.*。$/],
    ['断.pdf', Buffer.from('%PDF-1.7\n1 0 obj'), /^“断\.pdf”已损坏或不完整，请.*。$/],
    ['诗.txt', Buffer.from('床前明月光，疑是地上霜。'), /^“诗\.txt”里既没有.*请确认这是报告的全文。$/],
  ] as const) {
    await fileBox(page).setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
    await expect(said).toHaveText(expected)
  }
  const two = await dragged(page, [wordDocument(LINES), wordDocument(LINES)])
  await page.locator('body').dispatchEvent('drop', { dataTransfer: two })
  await expect(said).toHaveText(/不止一份，请一次只拖入一个文件。$/)
  await fileBox(page).setInputFiles(DRAFT)
  await expectFindings(page)
  await expect(said).toHaveCount(0)
})

test('a later draft wins over one that is still being checked', async ({ page, serve }) => {
  await openCheck(page, await serve('/'))
  const long = Array.from({ length: 3000 }, (_, i) => `（${i}）“第${i}个三区四城”建设。`)
  const slow = { ...DRAFT, name: '长稿.txt', buffer: Buffer.from([...LINES.slice(0, 5), ...long].join('\n')) }
  await fileBox(page).setInputFiles(slow)
  await fileBox(page).setInputFiles(DRAFT)
  await expectFindings(page)
  await expect(page.locator('#draft-canvas[data-ready="true"]')).toBeAttached()
  await expectFindings(page)
  await expect(page.getByText('长稿.txt')).toHaveCount(0)
})

test('text of a draft is never markup', async ({ page, serve }) => {
  await openCheck(page, await serve('/'))
  const evil = LINES.join('\n').replaceAll('三高四新', '三<img src=x onerror=alert(1)>四')
  await fileBox(page).setInputFiles({ ...DRAFT, name: '<b>x</b>.txt', buffer: Buffer.from(evil) })
  await expect(page.getByRole('heading', { name: /发现 \d+ 处 · <b>x<\/b>\.txt/ })).toBeVisible()
  await expect(page.locator('#content img, #content b')).toHaveCount(0)
})

test('the language is switched without losing the draft, and the theme too', async ({ page, serve }) => {
  await openCheck(page, await serve('/'))
  await fileBox(page).setInputFiles(DRAFT)
  await expectFindings(page)
  await page.getByRole('banner').getByRole('link', { name: 'EN' }).click()
  await expect(page).toHaveURL(/\/check\/\?lang=en$/)
  await expect(page.getByRole('heading', { name: /^4 findings/ })).toBeVisible()
  await page.getByRole('button', { name: /^Theme/ }).click()
  await expect(page.getByRole('heading', { name: /^4 findings/ })).toBeVisible()
})

test('reads without JavaScript, and is found from a report', async ({ browser, home }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(home)
  await page.getByRole('link', { name: '起草检查' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('起草检查')
  await expect(page.getByText(/要用 JavaScript/)).toBeVisible()
  await expect(page.getByText('npm run -s term-graph -- check')).toBeVisible()
  await expect(page.getByText('未释义的提法')).toBeVisible()
  await context.close()
})

for (const scheme of ['light', 'dark'] as const) {
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test(`axe finds nothing and nothing is too wide, ${scheme}, ${size.width} px`, async ({
      page,
      serve,
    }) => {
      test.slow()
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await openCheck(page, await serve('/'))
      await expectClean(page, size.width)
      await fileBox(page).setInputFiles({ ...DRAFT, buffer: Buffer.from('诗') })
      await expect(page.getByRole('alert')).toBeVisible()
      await expectClean(page, size.width)
      await fileBox(page).setInputFiles(DRAFT)
      await expect(page.locator('#draft-canvas[data-ready="true"]')).toBeAttached()
      await page.getByRole('button', { name: '四区两城' }).click()
      await expectClean(page, size.width)
      if (size.width < 860) await expectLargeTargets(page)
    })
  }
}

async function expectClean(page: Page, width: number): Promise<void> {
  expect(await findViolations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
}

async function expectLargeTargets(page: Page): Promise<void> {
  const small = await page
    .locator('#content button:visible, #content summary')
    .evaluateAll((nodes) =>
      nodes.filter((node) => node.getBoundingClientRect().height < 44).map((node) => node.outerHTML),
    )
  expect(small).toEqual([])
}
