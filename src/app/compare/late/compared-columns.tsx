import type { ReportInfo } from '../../../model/graph.ts'
import { RowLink, type RowsDrawn } from '../../explore/late/rows/row-link.tsx'
import type { Folds } from '../../explore/late/rows/use-folds.ts'
import type { BlockGroup, ComparedSide, Comparison, TermRow } from './compare-rows.ts'
import type { CompareMessages } from './messages.ts'

/** What both forms of the view are drawn from. */
export interface ComparedProps extends RowsDrawn {
  readonly words: CompareMessages
  readonly rows: Comparison
  readonly folds: Folds
  /** The keys of the groups that are open. */
  readonly open: ReadonlySet<string>
}

/** Draws three columns: the review, the terms, the plan. Threads are drawn into it when it stands. */
export function ComparedColumns(props: ComparedProps) {
  const { rows, lit } = props
  return (
    <div class={`compare-columns${lit ? ' has-lit' : ''}`} data-columns="">
      <svg class="threads" aria-hidden="true" />
      <div class="compare-heads">
        <SideHead {...props} side="review" />
        <TermsHead {...props} />
        <SideHead {...props} side="plan" />
      </div>
      <SideColumn {...props} side="review" />
      <section class="compare-terms" aria-labelledby="compare-terms">
        <ol data-column="terms">
          {rows.terms.map((row) => (
            <TermLine key={row.node.key} {...props} row={row} />
          ))}
        </ol>
      </section>
      <SideColumn {...props} side="plan" />
    </div>
  )
}

/** Returns the year that a side speaks of. */
export function yearOf({ reviewYear, planYear }: ReportInfo, side: ComparedSide): number | null {
  return side === 'review' ? reviewYear : planYear
}

/** Draws what a side is and how much is on it. */
export function SideHead({ context, words, rows, side }: ComparedProps & { readonly side: ComparedSide }) {
  const { blocks, citing, only } = rows[side]
  return (
    <div class={`compare-head side-${side}`}>
      <h2 id={`compare-${side}`}>{words.heads[side](yearOf(context.book.graph.attributes.report, side))}</h2>
      <p>
        {words.totals(blocks, citing)}
        <br /> {words.only[side](only)}
      </p>
    </div>
  )
}

function TermsHead({ context: { m }, words, rows }: ComparedProps) {
  const both = rows.terms.filter(({ review, plan }) => review.length > 0 && plan.length > 0).length
  return (
    <div class="compare-head">
      <h2 id="compare-terms">{m.kinds.term}</h2>
      <p>
        {words.terms(rows.terms.length)}
        <br /> {words.both(both)}
      </p>
    </div>
  )
}

function SideColumn(props: ComparedProps & { readonly side: ComparedSide }) {
  const { rows, side } = props
  return (
    <section class={`compare-side side-${side}`} aria-labelledby={`compare-${side}`}>
      <ol data-column={side}>
        {rows[side].groups.map((group) => (
          <li key={group.key} class="compare-group">
            <Group {...props} group={group} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Group({ group, ...props }: ComparedProps & { readonly group: BlockGroup }) {
  const { words, open, folds } = props
  const { key, head, blocks, isHeadShown } = group
  const list = (
    <ul>
      {blocks.map((block) => (
        <li key={block.key}>
          <RowLink {...props} node={block} />
        </li>
      ))}
    </ul>
  )
  if (head === null) return list
  if (blocks.length === 0) return <RowLink {...props} node={head} />
  const isOpen = open.has(key)
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => folds.set(key, currentTarget.open)}>
      <summary class="group-head" data-node={isHeadShown ? head.key : key}>
        <span class="group-name" lang="zh-Hans">
          {head.label}
        </span>{' '}
        <span class="number">{words.blocks(blocks.length)}</span>
      </summary>
      {isOpen && list}
    </details>
  )
}

function TermLine({ row, ...props }: ComparedProps & { readonly row: TermRow }) {
  const { words } = props
  const { node, review, plan } = row
  const cited = [...review, ...plan].map(({ address }) => address)
  const isLoose = cited.length === 0
  return (
    <li class={`term-line ${isLoose ? 'is-loose' : `only-${node.onlySide ?? 'none'}`}`}>
      <span class="term-box" data-anchor="">
        <RowLink {...props} node={node} />
        {node.onlySide && <span class={`only-tag side-${node.onlySide}`}>{words.tags[node.onlySide]}</span>}
        <span class="cited-in">{isLoose ? words.neither : words.citedIn(cited.join('、'))}</span>
      </span>
    </li>
  )
}
