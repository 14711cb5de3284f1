import { citationsOf, quotationAround } from '../../model/concordance.ts'
import type { NodeOf } from '../../model/graph.ts'
import type { TermGraph } from '../../model/read-graph.ts'
import { sliceSpan } from '../../model/span.ts'
import type { CheckedDraft } from './check-state.ts'
import type { CheckTexts } from './check-texts.ts'

interface Props {
  readonly c: CheckTexts
  readonly draft: CheckedDraft
}

/** Draws the graph of a draft, its terms as buttons beside it, and the chosen term with its uses. */
export function CheckPreview({ c, draft }: Props) {
  const { graph, canvas, chosen } = draft
  const term = chosen === null ? undefined : graph?.node(chosen)
  return (
    <section class="check-preview" aria-labelledby="check-preview">
      <h2 id="check-preview">{c.preview}</h2>
      <p class="quiet">
        {graph === undefined ? c.drawing : canvas === 'failed' ? c.noPreview : c.previewHelp}
      </p>
      <div class="check-graph">
        <div id="draft-canvas" aria-hidden="true" hidden={!graph || canvas === 'failed'} />
        {graph && <TermButtons c={c} graph={graph} draft={draft} />}
      </div>
      {graph && term && <Chosen graph={graph} draft={draft} node={term} />}
    </section>
  )
}

function TermButtons({ c, graph, draft }: Props & { readonly graph: TermGraph }) {
  return (
    <ul class="check-terms" aria-label={c.terms}>
      {graph.nodesOf('term').map(({ key, label }) => (
        <li key={key}>
          <button
            type="button"
            data-check="choose"
            value={key}
            aria-pressed={draft.chosen === key}
            lang="zh-Hans"
          >
            {label}
          </button>
        </li>
      ))}
    </ul>
  )
}

interface ChosenProps {
  readonly graph: TermGraph
  readonly draft: CheckedDraft
  readonly node: NonNullable<ReturnType<TermGraph['node']>>
}

/** Draws a node in a few lines: its name, its definition or text, and every sentence that uses it. */
function Chosen({ graph, draft, node }: ChosenProps) {
  const uses = citationsOf(graph, node.key)
  return (
    <article class="check-chosen" lang="zh-Hans">
      <h3>{'address' in node ? `${node.address} ${node.label}` : node.label}</h3>
      {node.kind !== 'coinage' && <p>{textOf(draft.source, node)}</p>}
      <ul class="quotations">
        {uses.map(({ block, mention }) => {
          const quoted = quotationAround(
            draft.source,
            block.kind === 'section' ? block.headingSpan : block.span,
            mention,
          )
          return (
            <li key={mention.start} class="quotation">
              <span class="number">{block.address}</span>{' '}
              <q class="quote">
                {draft.source.slice(quoted.start, mention.start)}
                <mark>{mention.surface}</mark>
                {draft.source.slice(mention.end, quoted.end)}
              </q>
            </li>
          )
        })}
      </ul>
    </article>
  )
}

const LONGEST = 300

function textOf(source: string, node: ChosenProps['node']): string {
  const text = node.kind === 'term' ? (node as NodeOf<'term'>).definition : sliceSpan(source, node.span)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}……` : text
}
