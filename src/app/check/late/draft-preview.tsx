import type { Lang } from '../../../address/view.ts'
import { ZoomButtons } from '../../explore/late/zoom-buttons.tsx'
import type { Book } from '../../page/context.ts'
import { messagesIn } from '../../page/messages.ts'
import type { CheckActions, CheckedDraft } from '../check-model.ts'
import type { CheckMessages } from './check-messages.ts'
import { DraftNode } from './draft-node.tsx'

interface Props {
  readonly words: CheckMessages
  readonly lang: Lang
  readonly draft: CheckedDraft
  readonly actions: CheckActions
}

/** The id of the element that the canvas of the preview fills. */
export const PREVIEW_HOST = 'draft-canvas'

/** Draws the draft as a graph, with a pane that shows the node that is chosen and lists the names. */
export function DraftPreview({ words, lang, draft, actions }: Props) {
  const m = messagesIn(lang)
  const { book, canvas, chosen } = draft
  const node = chosen === null ? undefined : book?.graph.node(chosen)
  const said = {
    off: book === null ? words.laying : '',
    loading: m.canvas.loading,
    ready: '',
    'no-webgl': words.canvasFailed,
    failed: words.canvasFailed,
  }[canvas]
  return (
    <section class="draft-preview" aria-labelledby="preview-heading">
      <h2 id="preview-heading">{words.preview}</h2>
      <div class="graph">
        <div id={PREVIEW_HOST} class="canvas" aria-hidden="true" />
        {said && <p class="canvas-note">{said}</p>}
        {canvas === 'ready' && <ZoomButtons lang={lang} zoom={actions.zoom} />}
      </div>
      <div class="preview-pane">
        <div aria-live="polite">
          {node && book ? (
            <DraftNode words={words} m={m} book={book} node={node} />
          ) : (
            <p class="quiet">{words.previewHelp}</p>
          )}
        </div>
        {book && <Names words={words} book={book} chosen={chosen} choose={actions.chooseNode} />}
      </div>
    </section>
  )
}

interface NamesProps {
  readonly words: CheckMessages
  readonly book: Book
  readonly chosen: string | null
  readonly choose: CheckActions['chooseNode']
}

/** Draws the draft's terms as buttons: the way to them without the canvas. */
function Names({ words, book, chosen, choose }: NamesProps) {
  const terms = book.graph.nodesOf('term')
  if (terms.length === 0) return null
  return (
    <>
      <h3 class="eyebrow">
        {words.names} <span class="number">{terms.length}</span>
      </h3>
      <ul class="chips" lang="zh-Hans">
        {terms.map(({ key, label }) => (
          <li key={key}>
            <button
              type="button"
              class="chip kind-term"
              value={key}
              aria-pressed={key === chosen}
              onClick={choose}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
