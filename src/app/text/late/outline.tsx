import { formatTextAnchor } from '../../../address/view.ts'
import { childrenOf } from '../../../model/concordance.ts'
import type { BlockNode, NodeOf } from '../../../model/graph.ts'
import { type Context, topBlocks } from '../../page/context.ts'
import { type TextMessages, textMessagesIn } from './messages.ts'

/** The anchor of the glossary in the full text. */
export const GLOSSARY = 'glossary'

interface OutlineProps {
  readonly context: Context
  /** The anchor of the part that is being read; null where that is not known. */
  readonly at: string | null
}

/** Draws the report's parts as a tree of links into the full text. */
export function Outline({ context, at }: OutlineProps) {
  const current = (anchor: string) => (anchor === at ? 'location' : undefined)
  return (
    <>
      <Parts context={context} blocks={topBlocks(context)} current={current} />
      {context.book.graph.nodesOf('term').length > 0 && (
        <a href={`#${GLOSSARY}`} aria-current={current(GLOSSARY)}>
          {textMessagesIn(context.view.lang).glossary}
        </a>
      )}
    </>
  )
}

interface PartsProps {
  readonly context: Context
  readonly blocks: readonly BlockNode[]
  readonly current: (anchor: string) => 'location' | undefined
}

function Parts({ context, blocks, current }: PartsProps) {
  const sections = blocks.filter((block): block is NodeOf<'section'> => block.kind === 'section')
  if (sections.length === 0) return null
  return (
    <ol>
      {sections.map((section) => (
        <li key={section.key}>
          <a
            href={`#${formatTextAnchor(section.address)}`}
            aria-current={current(formatTextAnchor(section.address))}
          >
            {section.marker} {section.heading}
          </a>
          <Parts context={context} blocks={childrenOf(context.book.graph, section.key)} current={current} />
        </li>
      ))}
    </ol>
  )
}

/** Draws the button that opens the outline where it has no room beside the text; it says which part is being read. */
export function OutlineButton({ words }: { readonly words: TextMessages }) {
  return (
    // Without JavaScript it is a link, and style sheets open what it leads to.
    <a class="outline-button" href="#outline" role="button" aria-haspopup="dialog">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M3 5h14M3 10h9M3 15h12" />
      </svg>
      <span class="outline-name">{words.outline}</span> <span class="reading-at" />
    </a>
  )
}

interface SheetProps extends OutlineProps {
  readonly close: () => void
}

/** Draws what stands in the sheet: the outline, and a button that closes it. */
export function OutlineSheet({ context, at, close }: SheetProps) {
  const words = textMessagesIn(context.view.lang)
  return (
    <>
      <header class="sheet-head">
        <h2 id="sheet-name">{words.outline}</h2>
        <button type="button" onClick={close} aria-label={words.closeOutline}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="m5 5 10 10M15 5 5 15" />
          </svg>
        </button>
      </header>
      <nav aria-labelledby="sheet-name">
        <Outline context={context} at={at} />
      </nav>
    </>
  )
}
