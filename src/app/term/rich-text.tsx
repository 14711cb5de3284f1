import { childrenOf, type Use } from '../../model/concordance.ts'
import type { BlockNode } from '../../model/graph.ts'
import { containsSpan, overlapOf, type Span, sliceSpan } from '../../model/span.ts'
import { type Context, hrefOfNode, isHere, previewOf } from '../page/context.ts'

interface TextProps {
  readonly context: Context
  readonly span: Span
  /** The highlighted words, which may lie here only in part; they are marked instead of linked. */
  readonly marked?: Span | readonly Span[] | null
  /** The id of the element with which the highlighted words begin. */
  readonly anchor?: string
}

/** Draws a stretch of the source with every use of a name as a link. */
export function RichText({ context, span, marked, anchor }: TextProps) {
  const { source, uses } = context.book
  const pieces = []
  const highlighted: readonly Span[] = marked ? [marked].flat() : []
  let at = span.start
  for (const piece of cutUses(uses, span, highlighted)) {
    if (piece.start > at) pieces.push(source.slice(at, piece.start))
    const text = sliceSpan(source, piece)
    pieces.push(
      piece.use === null ? (
        <mark key={piece.start} id={piece.start === highlighted[0]?.start ? anchor : undefined}>
          {text}
        </mark>
      ) : (
        <a
          key={piece.start}
          class="use"
          href={hrefOfNode(context, piece.use.target)}
          data-preview={previewOf(context, piece.use.target)}
        >
          {text}
        </a>
      ),
    )
    at = piece.end
  }
  if (at < span.end) pieces.push(source.slice(at, span.end))
  return <>{pieces}</>
}

interface Piece extends Span {
  readonly use: Use | null
}

/** Returns the uses within a span that do not overlap, the highlighted one before all others. */
function cutUses(uses: readonly Use[], span: Span, marked: readonly Span[]): Piece[] {
  const pieces: Piece[] = marked
    .filter((words) => overlapOf(words, span) > 0)
    .map(({ start, end }) => ({
      start: Math.max(start, span.start),
      end: Math.min(end, span.end),
      use: null,
    }))
  for (const use of uses) {
    const { start, end } = use.mention
    if (!containsSpan(span, use.mention)) continue
    if (pieces.some((piece) => overlapOf(piece, use.mention) > 0)) continue
    pieces.push({ start, end, use })
  }
  return pieces.sort((a, b) => a.start - b.start)
}

interface BlockProps extends Omit<TextProps, 'span'> {
  readonly block: BlockNode
}

/** Draws a block's own text; items within its sentences keep their own anchors. */
export function BlockText({ context, block, ...marks }: BlockProps) {
  const inner = childrenOf(context.book.graph, block.key)
  if (inner.length === 0) return <RichText context={context} span={block.span} {...marks} />
  const pieces = []
  const rest = (start: number, end: number) => {
    if (end > start) pieces.push(<RichText key={start} context={context} span={{ start, end }} {...marks} />)
  }
  let at = block.span.start
  for (const child of inner) {
    rest(at, child.span.start)
    pieces.push(
      <span
        key={child.key}
        id={`b-${child.address}`}
        class={`item side-${child.side}${isHere(context, child.address) ? ' here' : ''}`}
      >
        <BlockText context={context} block={child} {...marks} />
      </span>,
    )
    at = child.span.end
  }
  rest(at, block.span.end)
  return <>{pieces}</>
}
