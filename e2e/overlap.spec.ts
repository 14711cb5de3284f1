import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { LabelHost } from '../src/app/canvas/labels/drawn-labels.ts'
import { writeSampleReport } from '../src/bench/sample-report.ts'
import { buildStock } from '../src/bench/stock.ts'
import { compileFile, derivedFiles } from '../src/cli/compile-file.ts'
import type { SerializedTermGraph } from '../src/model/graph.ts'
import { serveBareSite } from './bare-site.ts'
import { alive, expect, test } from './fixtures.ts'
import { type Fault, measureFaults } from './measure-faults.ts'
import { writeNarrativeReport } from './narrative-report.ts'

const SIZES = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
]
const SHARED = '../shared/reports'
const lingling = readFileSync('graph-data/lingling-2024-plan/source.txt', 'utf8')

/** The reports that are looked at, by name: as different in make as there are. */
const REPORTS: Readonly<Record<string, () => string>> = {
  'lingling-2024-plan': () => lingling,
  ...Object.fromEntries(
    ['yiyang-2024', 'yunnan-2025', 'jiangxi-2026'].map((name) => [
      name,
      () => readFileSync(join(SHARED, `${name}.txt`), 'utf8'),
    ]),
  ),
  'made-of-120-terms': () => writeSampleReport(buildStock(lingling), { seed: 3, bytes: 90_000, terms: 120 }),
  'made-of-narrative': () => writeNarrativeReport(),
}
if (!existsSync(SHARED)) console.log(`${SHARED} is not there: the overlap check leaves out three reports.`)

for (const [name, text] of Object.entries(REPORTS)) {
  const isThere = existsSync(SHARED) || !['yiyang-2024', 'yunnan-2025', 'jiangxi-2026'].includes(name)
  if (!isThere) continue
  test(`no label overlaps, is cut or lies under a control: ${name}`, async ({ page }) => {
    test.setTimeout(180_000)
    const compiled = await compileFile({ bytes: new TextEncoder().encode(text()), name: `${name}.txt` })
    const graph = compiled.graph as SerializedTermGraph
    const most = mostCited(graph)
    const site = await serveBareSite(name, { 'source.txt': compiled.text, ...derivedFiles(compiled) })
    try {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.goto(`${site.home}${name}/`)
      await alive(page)
      const faults: string[] = []
      // What a view is drawn by is loaded with its first showing: the page stands still before it has come.
      for (const [, path] of viewsOf(most)) {
        await goWithin(page, `${site.home}${name}/${path}`)
        await page.waitForLoadState('networkidle')
      }
      for (const size of SIZES) {
        await page.setViewportSize(size)
        for (const [view, path] of viewsOf(most)) {
          await goWithin(page, `${site.home}${name}/${path}`)
          // Where nothing is written nothing can be wrong.
          if (view === 'map') expect((await drawnKeys(page)).length, view).toBeGreaterThan(3)
          if (view === CHOSEN_MAP) expect(await drawnKeys(page), `${view} ${size.width}`).toContain(most)
          faults.push(...(await measureFaults(page)).map((fault) => inWords(`${view} ${size.width}`, fault)))
        }
      }
      expect(faults).toEqual([])
    } finally {
      await site.stop()
    }
  })
}

const CHOSEN_MAP = 'map, a term chosen'

/** The views, each with its path. */
function viewsOf(chosen: string): [view: string, path: string][] {
  return [
    ['map', '?show=graph'],
    [CHOSEN_MAP, `${chosen}/?show=graph`],
    ['compare', '?layout=compare&show=graph'],
    ['outline', '?layout=outline&show=graph'],
    ['term', `${chosen}/`],
    ['text', 'text/'],
    ['terms', 'terms/'],
  ]
}

/** The term that is cited most. */
function mostCited({ nodes, edges }: SerializedTermGraph): string {
  const cites = (key: string) =>
    edges.filter((edge) => edge.attributes.kind === 'cites' && edge.target === key).length
  const terms = nodes.filter(({ attributes }) => attributes.kind === 'term').map(({ key }) => key)
  return terms.sort((a, b) => cites(b) - cites(a))[0] ?? ''
}

/** The keys of what the canvas has written the names of. */
function drawnKeys(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    (document.querySelector('#canvas') as LabelHost).drawnLabels!().map(({ key }) => key),
  )
}

/** Goes to another address of the report without loading the page anew, and waits until it is drawn. */
async function goWithin(page: Page, url: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate', { state: null }))
  }, url)
  await page.locator('#canvas[data-ready="true"]').waitFor({ state: 'attached' })
  // Some frames after the last change of what stands on the page.
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let quiet = 0
        let last = ''
        const look = () => {
          const labels = (document.querySelector('#canvas') as LabelHost).drawnLabels?.() ?? []
          const { textContent, scrollHeight } = document.body
          const now = JSON.stringify([location.href, textContent, scrollHeight, labels])
          quiet = now === last ? quiet + 1 : 0
          last = now
          if (quiet > 4) done()
          else requestAnimationFrame(look)
        }
        look()
      }),
  )
}

function inWords(where: string, { kind, text, by, at }: Fault): string {
  return `${where}: “${text}” ${kind} ${by} at ${at.join(', ')}`
}

test.describe('the measure of faults', () => {
  const page = (body: string) =>
    `<!doctype html><meta name="viewport" content="width=device-width"><style>body{margin:40px;font:16px/1.6 sans-serif}</style>${body}`

  const FAULTY: readonly (readonly [string, string, Partial<Fault>])[] = [
    [
      'two texts on each other',
      '<p>三通三提升</p><p style="margin-top:-36px">四区两城</p>',
      { kind: 'overlap', by: '四区两城' },
    ],
    [
      'a text that its box cuts',
      '<p style="width:3em;overflow:hidden;white-space:nowrap">全域旅游示范区</p>',
      { kind: 'cut', by: 'p' },
    ],
    [
      'a text beyond the window',
      '<p style="position:absolute;left:-30px;white-space:nowrap">全域旅游示范区</p>',
      { kind: 'cut', by: 'the window' },
    ],
    [
      'a text under a button',
      '<p>四区两城</p><button style="position:absolute;left:40px;top:52px;width:90px;height:40px"></button>',
      { kind: 'covered', by: 'button' },
    ],
    [
      'a text under what takes no pointer',
      '<p>四区两城</p><div class="veil" style="position:absolute;left:40px;top:52px;width:90px;height:40px;background:#fff;pointer-events:none"></div>',
      { kind: 'covered', by: 'div.veil' },
    ],
    [
      'a text that takes no pointer under a button',
      '<p style="pointer-events:none">四区两城</p><button style="position:absolute;left:40px;top:52px;width:90px;height:40px"></button>',
      { kind: 'covered', by: 'button' },
    ],
    [
      'the end of a page that a bar at the foot always covers',
      `<div style="height:${900 - 80}px"></div><p style="margin:0">四区两城</p><nav style="position:fixed;inset:auto 0 0;height:99px;background:#fff"></nav>`,
      { kind: 'covered', by: 'nav' },
    ],
  ]
  for (const [name, body, fault] of FAULTY) {
    test(`finds ${name}`, async ({ page: tab }) => {
      await tab.setContent(page(body))
      expect(await measureFaults(tab)).toContainEqual(expect.objectContaining(fault))
    })
  }

  test('finds labels of the canvas on each other, beyond its edge and under a tool', async ({
    page: tab,
  }) => {
    await tab.setContent(
      page(
        '<div id="canvas" style="width:400px;height:300px"></div><button style="position:absolute;left:200px;top:200px;width:60px;height:40px"></button>',
      ),
    )
    await tab.evaluate(() => {
      const at = (text: string, left: number, top: number) => ({
        text,
        left,
        top,
        right: left + 60,
        bottom: top + 16,
      })
      const labels = [at('甲', 100, 100), at('乙', 120, 108), at('丙', 420, 150), at('丁', 190, 210)]
      Object.assign(document.querySelector('#canvas')!, { drawnLabels: () => labels })
    })
    expect((await measureFaults(tab)).map(({ kind, text }) => `${text} ${kind}`)).toEqual([
      '丙 cut',
      '甲 overlap',
      '丁 covered',
    ])
  })

  test('takes rows that pass under the head of a pane that scrolls for no fault', async ({ page: tab }) => {
    await tab.setContent(
      page(
        `<div style="position:fixed;inset:0;overflow:auto"><div style="position:sticky;top:0;background:#fff"><b>名词</b></div>
         ${'<p>四区两城</p>'.repeat(60)}</div>`,
      ),
    )
    expect(await measureFaults(tab)).toEqual([])
  })

  test('finds nothing on a page where all is well', async ({ page: tab }) => {
    await tab.setContent(
      page(
        `<nav style="position:fixed;inset:auto 0 0;height:50px;background:#fff"></nav>
         <p>一行<b>两</b>字</p><p style="width:3em;overflow:hidden;text-overflow:ellipsis;white-space:nowrap">全域旅游示范区</p>
         <div style="height:60px;overflow:auto"><p>甲</p><p>乙</p><p>丙</p></div>${'<p>段</p>'.repeat(60)}<div style="height:60px"></div>`,
      ),
    )
    expect(await measureFaults(tab)).toEqual([])
  })
})
