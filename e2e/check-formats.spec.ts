import type { Page, Request } from '@playwright/test'
import { paragraph, run, sampleDocx } from '../src/documents/docx/testing/sample-docx.ts'
import { alive, expect, test } from './fixtures.ts'

const LINES = [
  '一、2025年工作回顾',
  '（一）产业发展。全面推行“三送三解”服务，园区产值增长百分之八。',
  '二、2026年工作安排',
  '（一）做强产业。深化“三送三解”服务，实施“六联六促”行动。',
  '名词解释',
  '1.“三送三解”：指送政策、送服务、送人才，解难题、解困难、解急事。',
]
const TEXT = LINES.join('\n')
const PARAGRAPHS = LINES.map((line) => `<p>${line}&ensp;</p>`).join('')

const DRAFTS: readonly (readonly [name: string, bytes: Uint8Array | string])[] = [
  ['草稿.txt', TEXT],
  ['草稿.md', `# 工作报告 &amp; 计划\n\n${LINES.join('\n\n').replaceAll('1.', '1\\.')}`],
  ['草稿.html', `<!doctype html><html><body>${PARAGRAPHS}</body></html>`],
  ['草稿.docx', sampleDocx({ body: LINES.map((line) => paragraph(run(line))).join('') })],
  ['草稿.utf-16.txt', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
]

async function openCheck(page: Page, site: string): Promise<void> {
  await page.goto(`${site}check/`)
  await alive(page)
}

async function choose(page: Page, name: string, bytes: Uint8Array | string): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
  await page.locator('input[type="file"]').setInputFiles(file)
}

for (const [name, bytes] of DRAFTS) {
  test(`${name} is read in the page`, async ({ page, serve }) => {
    await openCheck(page, await serve('/'))
    await choose(page, name, bytes)
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible()
    await expect(page.locator('mark', { hasText: '六联六促' })).toHaveCount(1)
    await expect(page.getByRole('button', { name: '三送三解' })).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
}

test('once a draft was checked the next one needs no network, and nothing of either is kept', async ({
  page,
  serve,
  context,
}) => {
  await openCheck(page, await serve('/'))
  await choose(page, '甲.txt', TEXT)
  await expect(page.locator('.canvas[data-ready="true"]')).toBeAttached()
  const asked: Request[] = []
  context.on('request', (request) => asked.push(request))
  await context.setOffline(true)
  await choose(page, '乙.txt', TEXT.replaceAll('六联六促', '七联七促'))
  await expect(page.getByRole('heading', { level: 2, name: '乙.txt' })).toBeVisible()
  await expect(page.locator('mark', { hasText: '七联七促' })).toHaveCount(1)
  expect(asked.map((request) => request.url())).toEqual([])
  const [stored, databases, cookie] = await page.evaluate(async () => [
    JSON.stringify({ ...localStorage, ...sessionStorage }),
    (await indexedDB.databases()).length,
    document.cookie,
  ])
  expect(stored).not.toMatch(/联|三送三解|甲|乙/)
  expect([databases, cookie]).toEqual([0, ''])
})

test('Tab leads from the file to the box, to its button, to the findings and to the terms', async ({
  page,
  serve,
}) => {
  await openCheck(page, await serve('/'))
  await page.getByRole('heading', { level: 1 }).focus()
  for (const stop of [
    page.locator('input[type="file"]'),
    page.getByRole('textbox', { name: /粘贴/ }),
    page.getByRole('button', { name: /^检查/ }),
  ]) {
    await tabTo(page, stop)
    if ((await stop.getAttribute('lang')) !== null) await page.keyboard.insertText(TEXT)
  }
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('发现 1 处')
  const term = page.getByRole('button', { name: '三送三解' })
  await expect(term).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: '复制全部' }))
  await tabTo(page, term)
  await page.keyboard.press('Enter')
  await expect(term).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByText('指送政策、送服务、送人才').first()).toBeVisible()
})

/** Presses Tab until `stop` has the focus, as a person without a mouse would. */
async function tabTo(page: Page, stop: ReturnType<Page['locator']>): Promise<void> {
  for (let i = 0; i < 20; i++) {
    if (await stop.evaluate((node) => node === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(stop).toBeFocused()
}
