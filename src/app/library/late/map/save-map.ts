import { formatView } from '../../../../address/view.ts'
import type { Scene } from '../../../canvas/canvas.ts'
import { type Caption, drawPicture, pictureSize } from '../../../explore/late/picture.ts'
import { svgBrush } from '../../../explore/late/svg-brush.ts'
import { messagesIn } from '../../../page/messages.ts'
import type { Page } from '../../../page/page.tsx'
import { saveFile } from '../../../share/save-file.ts'
import { libraryMessagesIn } from '../messages.ts'
import { mapMessagesIn } from './messages.ts'

const NAME = 'concept-map.svg'

/** Hands the reader what is on the canvas as a picture, with its legend and where it comes from. */
export function saveMap(page: Page, scene: Scene): void {
  const { view, library } = page.model()
  const words = mapMessagesIn(view.lang)
  const title = messagesIn(view.lang).nav['concept-map']
  const held = library ? libraryMessagesIn(view.lang).holds(library.index.coverage) : ''
  const caption: Caption = {
    legend: [{ kind: 'term', name: words.sizeMeans }],
    source: words.source(held, page.host.address() + formatView(view)),
  }
  try {
    const brush = svgBrush()
    drawPicture(brush, scene, caption)
    saveFile(NAME, new Blob([brush.file(pictureSize(scene, caption), title)], { type: 'image/svg+xml' }))
    page.set({ notice: words.saved(NAME) })
  } catch (error) {
    console.error(error)
    page.set({ notice: words.saveFailed })
  }
}
