import { Fragment } from 'preact'
import { formatPlace } from '../../../address/place.ts'
import type { Lang } from '../../../address/view.ts'
import { citationsOf, isBlock } from '../../../model/concordance.ts'
import type { GraphNode } from '../../../model/graph.ts'
import { type Quotation, quotationsOf } from '../../../model/quotations.ts'
import { sliceSpan } from '../../../model/span.ts'
import { ZoomButtons } from '../../explore/late/zoom-buttons.tsx'
import type { Book } from '../../page/context.ts'
import { type Messages, messagesIn } from '../../page/messages.ts'
import type { CheckActions, CheckedDraft } from '../check-model.ts'
import type { CheckMessages } from './messages.ts'

/** How much of a definition or block is shown, in UTF-16 code units, and how many uses. */
const TEXT_LENGTH = 240
const MOST_USES = 12

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

interface NodeProps {
  readonly words: CheckMessages
  readonly m: Messages
  readonly book: Book
  readonly node: GraphNode
}

/** Draws a node of a draft: its name, its definition or text, and the places that use it. */
function DraftNode({ words, m, book, node }: NodeProps) {
  const citations = citationsOf(book.graph, node.key)
  const text = node.kind === 'coinage' ? words.undefinedTerm : sliceSpan(book.source, node.span)
  return (
    <div class="draft-node">
      <p class="eyebrow">
        {node.kind === 'term' ? m.entryNumber(node.number) : m.kinds[node.kind]}
        {!isBlock(node) && ` · ${words.uses(citations.length)}`}
      </p>
      <p class="draft-name" lang="zh-Hans">
        {node.label}
      </p>
      {node.kind !== 'component' && (
        <p class="card-text" lang="zh-Hans">
          {text.length > TEXT_LENGTH ? `${text.slice(0, TEXT_LENGTH)}……` : text}
        </p>
      )}
      {citations.length > 0 && (
        <ul class="quotations">
          {quotationsOf(book.source, citations)
            .slice(0, MOST_USES)
            .map((quotation) => (
              <DraftUse key={quotation.span.start} book={book} quotation={quotation} />
            ))}
        </ul>
      )}
    </div>
  )
}

function DraftUse({ book, quotation }: { readonly book: Book; readonly quotation: Quotation }) {
  const { block, span, mentions, isCutBefore, isCutAfter } = quotation
  const starts = [span.start, ...mentions.map(({ end }) => end)]
  return (
    <li lang="zh-Hans">
      <span class="quiet">
        {block.label} {formatPlace(book.graph, block)}
      </span>{' '}
      <q class="quote">
        {isCutBefore && '……'}
        {mentions.map((mention, at) => (
          <Fragment key={mention.start}>
            {book.source.slice(starts[at], mention.start)}
            <mark>{sliceSpan(book.source, mention)}</mark>
          </Fragment>
        ))}
        {book.source.slice(starts.at(-1), span.end)}
        {isCutAfter && '……'}
      </q>
    </li>
  )
}
