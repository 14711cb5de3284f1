import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { asFunctionBody, findExamples } from '../src/package/testing/doc-examples.ts'
import { alive, expect, REPORT, test } from './fixtures.ts'
import { blockOf } from './nginx.ts'

// One worker runs all: packing and installing take longer than the journeys.
test.describe.configure({ mode: 'default', timeout: 180_000 })

const FIXTURES = 'src/documents/fixtures'
const SHORT =
  '各位代表：\n一、2024年工作安排\n抓“五好”园区。\n名词解释：\n1.“五好”园区：甲好、乙好、丙好、丁好、戊好。\n'

let root = ''
/** Where the package is installed, as in any folder of anyone's. */
let home = ''
let packed = ''

test.beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'term-graph-package-'))
  home = join(root, 'home')
  mkdirSync(home)
  const [named] = JSON.parse(
    run('npm', ['pack', '--json', '--silent', '--pack-destination', root], '.').replace(/^[^[]*/, ''),
  )
  packed = join(root, named.filename)
  writeFileSync(join(home, 'package.json'), '{"type":"module"}')
  run('npm', ['install', '--omit=dev', '--no-audit', '--no-fund', '--prefer-offline', packed])
})
test.afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

function run(command: string, args: readonly string[], cwd = home): string {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: '0' },
  })
}

/** Makes a folder of reports in three formats, as an office keeps them. */
function makeFolder(name: string): string {
  const folder = join(root, name)
  mkdirSync(join(folder, '旧 报告'), { recursive: true })
  cpSync(`graph-data/${REPORT}/source.txt`, join(folder, '零陵区 2024年 计划报告.txt'))
  cpSync(`${FIXTURES}/lingling-2024-plan.docx`, join(folder, '旧 报告/送审稿（二）.docx'))
  cpSync(`${FIXTURES}/lingling-2024-plan.pdf`, join(folder, '旧 报告/印刷本.pdf'))
  return folder
}

const program = () => join(home, 'node_modules/.bin/term-graph')

test('from an empty folder to a site: three documents, one command, a browser', async ({ page }) => {
  const folder = makeFolder('我的 报告')
  const before = readFileSync(join(folder, '旧 报告/送审稿（二）.docx'))
  const server = spawn(program(), ['start', '我的 报告'], { cwd: root })
  try {
    const url = await addressOf(server)
    await page.goto(`${url}reports/`)
    const reports = page.getByRole('main').getByRole('link', { name: '零陵区2024年计划报告' })
    await expect(reports).toHaveCount(3)
    await reports.first().click()
    await alive(page)
    await page.getByRole('combobox').fill('四区二城')
    await page.getByRole('option').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('“四区两城”')
    // A report that comes in while it runs is there after a reload.
    const renewed = said(server, '刷新网页。')
    writeFileSync(join(folder, '新 报告.txt'), SHORT)
    await renewed
    await page.goto(`${url}xin-baogao/`)
    await page.getByRole('main').getByRole('link', { name: /五好/ }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('“五好”园区')
  } finally {
    server.kill()
  }
  expect(readFileSync(join(folder, '旧 报告/送审稿（二）.docx')).equals(before)).toBe(true)
  expect(existsSync(join(folder, '.term-graph/reports'))).toBe(true)
})

test('from a folder of documents to a library in a database, and to its site', async ({ page }) => {
  makeFolder('报告库 文件')
  const added = run(program(), ['library', 'add', '报告库 文件', '--db', '库'], root)
  expect(added).toContain('新增 3 份')
  expect(run(program(), ['library', 'add', '报告库 文件', '--db', '库'], root)).toContain('未变跳过 3 份')
  expect(run(program(), ['library', 'search', 'sqlc', '--db', '库'], root)).toContain('四区两城')
  expect(run(program(), ['library', 'verify', '--db', '库'], root)).toContain('3 份报告核对无误')
  const server = spawn(program(), ['serve', '--db', '库', '--port', '4179'], { cwd: root })
  try {
    await page.goto(await addressOf(server))
    await alive(page)
    await page.getByRole('combobox').fill('四区二城')
    await page.getByRole('option').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('四区两城')
    await expect(page.getByText('3 份报告有解释')).toBeVisible()
  } finally {
    server.kill()
  }
})

/** Resolves once a process has printed some words. */
function said(process: ChildProcess, words: string): Promise<string> {
  let text = ''
  return new Promise((done, fail) => {
    process.stdout?.on('data', (chunk) => {
      text += chunk
      if (text.includes(words)) done(text)
    })
    process.once('exit', (code) => fail(new Error(`ended with ${code} before it said ${words}: ${text}`)))
  })
}

async function addressOf(server: ChildProcess): Promise<string> {
  const text = await said(server, '停止')
  return /http:\S+\//.exec(text)?.[0] ?? ''
}

test('the build of the guide to GitHub Pages makes the site, and a second one changes nothing', () => {
  const folder = join(home, 'reports')
  cpSync(makeFolder('pages'), folder, { recursive: true })
  const step = / {6}- run: (.*)/.exec(blockOf('docs/deploy.md', 'yaml'))?.[1] ?? ''
  const command = step.replace(/\$\{\{ .*? \}\}/, 'https://example.org/terms')
  expect(run('sh', ['-c', command])).toMatch(/其中 \d+ 个有变化/)
  const html = readFileSync(join(home, 'site/linglingqu-2024-nian-jihuabaogao/index.html'), 'utf8')
  expect(html).toContain('href="https://example.org/terms/linglingqu-2024-nian-jihuabaogao/"')
  expect(existsSync(join(home, 'site/index.html.br'))).toBe(true)
  expect(run('sh', ['-c', command])).toContain('都没有变')
})

test('the examples for programs print what they say', () => {
  cpSync(`graph-data/${REPORT}/source.txt`, join(home, 'report.txt'))
  for (const example of findExamples(readFileSync('docs/library.md', 'utf8'))) {
    // The very code, but for the comments: as a module it imports the package by its name.
    expect(asFunctionBody(example)).not.toBe(example.code)
    writeFileSync(join(home, 'example.mjs'), example.code)
    const printed = run(process.execPath, ['example.mjs']).trimEnd().split('\n')
    expect(printed, example.title).toEqual([...example.printed])
  }
})

test('the compiler and the search run in a worker of a page', async ({ page }) => {
  const web = join(home, 'web')
  mkdirSync(web)
  writeFileSync(
    join(web, 'index.html'),
    '<!doctype html><script type="module" src="./page.js"></script><output></output>',
  )
  writeFileSync(
    join(web, 'page.js'),
    `const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })
     worker.onmessage = ({ data }) => { document.querySelector('output').textContent = data }
     fetch('./report.docx').then((response) => response.arrayBuffer()).then((bytes) => worker.postMessage(bytes))`,
  )
  writeFileSync(
    join(web, 'worker.js'),
    `import { buildSearchKeys, compileReport, openSearch, readDocument } from 'policy-term-graph'
     addEventListener('message', async ({ data }) => {
       const document = await readDocument(new Uint8Array(data), 'report.docx')
       const { graph } = compileReport(document)
       const engine = openSearch({ graph, source: document.text, keys: buildSearchKeys(graph, document.text) })
       postMessage(engine.search('sqlc')[0].label)
     })`,
  )
  await build({
    root: web,
    base: './',
    configFile: false,
    logLevel: 'silent',
    worker: { format: 'es' },
    resolve: { conditions: ['worker', 'module', 'browser', 'production'] },
    build: { target: 'es2022' },
  })
  cpSync(`${FIXTURES}/lingling-2024-plan.docx`, join(web, 'dist/report.docx'))
  const server = spawn(program(), ['serve', 'web/dist', '--port', '0'], { cwd: home })
  try {
    await page.goto(await addressOf(server))
    await expect(page.locator('output')).toHaveText('“四区两城”')
  } finally {
    server.kill()
  }
})

test('publint and arethetypeswrong find nothing', () => {
  const bin = (name: string) => resolve('node_modules/.bin', name)
  run(bin('publint'), ['--strict', packed])
  run(bin('attw'), ['--profile', 'esm-only', packed])
})
