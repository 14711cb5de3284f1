import { formatView } from '../../../address/view.ts'
import { shownPart } from '../../../model/explore/shown.ts'
import { NODE_KINDS } from '../../../model/kinds.ts'
import type { GraphCanvas, Scene } from '../../canvas/canvas.ts'
import { type Book, nameOfReport } from '../../page/context.ts'
import { messagesIn } from '../../page/messages.ts'
import type { Page } from '../../page/page.tsx'
import { saveFile } from '../../share/save-file.ts'
import type { ExploreCommand, SavedForm } from '../explore-model.ts'
import { canvasBrush } from './brush.ts'
import { exploreMessagesIn } from './messages.ts'
import { type Caption, drawPicture, pictureSize } from './picture.ts'
import { takeRowsScene } from './rows/rows-scene.ts'
import { svgBrush } from './svg-brush.ts'

/** A picture has this many pixels for one of the screen, so that it prints well. */
const SHARPNESS = 2

const TYPES: Readonly<Record<SavedForm, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  gexf: 'application/gexf+xml',
  graphml: 'application/graphml+xml',
  'nodes.csv': 'text/csv',
  'edges.csv': 'text/csv',
}

type Save = Extract<ExploreCommand, { do: 'save' }>

/** Hands the reader the graph as a file: a picture of what is on the canvas, or its data. */
export async function saveGraph(page: Page, canvas: GraphCanvas | null, command: Save): Promise<void> {
  const { book, view } = page.model()
  if (book === null) return
  const words = exploreMessagesIn(view.lang)
  const isAll = command.what === 'all'
  const name = `${book.id}${isAll ? '' : `-${view.layout}`}.${command.form}`
  try {
    const content = await contentOf(page, canvas, { book, command })
    saveFile(name, new Blob([content], { type: TYPES[command.form] }))
    page.set({ notice: words.saved(name) })
  } catch (error) {
    console.error(error)
    page.set({ notice: words.saveFailed })
  }
}

async function contentOf(
  page: Page,
  canvas: GraphCanvas | null,
  { book, command }: { readonly book: Book; readonly command: Save },
): Promise<string | Blob> {
  if (command.form === 'png' || command.form === 'svg') {
    const rows = document.querySelector<HTMLElement>('[data-rows]')
    const scene = rows ? takeRowsScene(rows) : canvas?.scene()
    if (scene === undefined) throw new Error('there is no canvas to take a picture of')
    const caption = captionOf(page, book)
    return command.form === 'png'
      ? paintPng(scene, caption)
      : writeSvg(scene, caption, nameOfReport(book, messagesIn(page.model().view.lang)))
  }
  const { FORMATTERS } = await import('./format-graph.ts')
  const part = command.what === 'all' ? book.graph : shownPart(book.graph, page.model().view)
  return FORMATTERS[command.form](book.graph, part)
}

function captionOf(page: Page, book: Book): Caption {
  const { graph } = book
  const { view } = page.model()
  const m = messagesIn(view.lang)
  const { reviewYear, planYear } = graph.attributes.report
  const shown = new Set(shownPart(graph, view).nodes.map(({ kind }) => kind))
  const legend = NODE_KINDS.filter((kind) => shown.has(kind)).map((kind) => ({
    kind,
    name: m.kindsWithYear(kind, reviewYear, planYear),
  }))
  const address = page.host.address() + formatView(view)
  return { legend, source: exploreMessagesIn(view.lang).source(nameOfReport(book, m), address) }
}

function writeSvg(scene: Scene, caption: Caption, title: string): string {
  const brush = svgBrush()
  drawPicture(brush, scene, caption)
  return brush.file(pictureSize(scene, caption), title)
}

async function paintPng(scene: Scene, caption: Caption): Promise<Blob> {
  const { width, height } = pictureSize(scene, caption)
  const canvas = document.createElement('canvas')
  canvas.width = width * SHARPNESS
  canvas.height = height * SHARPNESS
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('the browser gives no canvas to paint on')
  context.scale(SHARPNESS, SHARPNESS)
  drawPicture(canvasBrush(context), scene, caption)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob === null) throw new Error('the browser made no picture of the canvas')
  return blob
}
