import type { Lang } from '../../../address/view.ts'
import type { ZoomStep } from '../../canvas/canvas.ts'
import { exploreMessagesIn } from './messages.ts'

interface Props {
  readonly lang: Lang
  readonly zoom: (step: ZoomStep) => void
}

/** Draws the buttons that bring the graph nearer, farther, and wholly into view. */
export function ZoomButtons({ lang, zoom }: Props) {
  const words = exploreMessagesIn(lang)
  const button = (step: ZoomStep, name: string, path: string) => (
    <button type="button" onClick={() => zoom(step)} aria-label={name} title={name}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
  return (
    <div class="zoom" data-cover>
      {button('in', words.zoomIn, 'M4 10h12M10 4v12')}
      {button('out', words.zoomOut, 'M4 10h12')}
      {button('fit', words.fit, 'M4 8V4h4M16 8V4h-4M4 12v4h4M16 12v4h-4')}
    </div>
  )
}
