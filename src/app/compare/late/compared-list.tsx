import type { BlockNode } from '../../../model/graph.ts'
import { stripQuotes } from '../../../text/fold.ts'
import { litClass, RowLink } from '../../explore/late/rows/row-link.tsx'
import { COMPARED_SIDES, type ComparedSide, type TermRow } from './compare-rows.ts'
import { type ComparedProps, SideHead } from './compared-columns.tsx'

/** Draws review beside plan for a narrow screen: term by term in the same order, each opens what both sides say of it. */
export function ComparedList(props: ComparedProps) {
  const { rows } = props
  return (
    <div class={`compare-list${props.lit ? ' has-lit' : ''}`}>
      <div class="compare-heads">
        {COMPARED_SIDES.map((side) => (
          <SideHead key={side} {...props} side={side} />
        ))}
      </div>
      <ol>
        {rows.terms.map((row) => (
          <li key={row.node.key}>
            <Term {...props} row={row} />
          </li>
        ))}
      </ol>
      {COMPARED_SIDES.map((side) => (
        <Untold key={side} {...props} side={side} />
      ))}
    </div>
  )
}

/** Draws a term with the number of blocks on each side; opened, their names. */
function Term({ row, ...props }: ComparedProps & { readonly row: TermRow }) {
  const { lit, folds, words } = props
  const { node } = row
  const isOpen = folds.isOpen(node.key, lit?.isCentre(node.key) === true || isCentral(props, row))
  return (
    <details
      class={`term-fold${litClass(lit, node)}`}
      open={isOpen}
      onToggle={({ currentTarget }) => folds.set(node.key, currentTarget.open)}
    >
      <summary data-node={node.key}>
        <span class="number side-review">{row.review.length || ''}</span>
        <span class="term-name" lang="zh-Hans">
          {stripQuotes(node.label)}
          {node.onlySide && <span class={`only-tag side-${node.onlySide}`}>{words.tags[node.onlySide]}</span>}
        </span>
        <span class="number side-plan">{row.plan.length || ''}</span>
      </summary>
      {isOpen && (
        <>
          <div class="term-sides">
            {COMPARED_SIDES.map((side) => (
              <Blocks key={side} {...props} blocks={row[side]} side={side} />
            ))}
          </div>
          {lit?.centre !== node.key && (
            <p class="term-open">
              <RowLink {...props} node={node} />
            </p>
          )}
        </>
      )}
    </details>
  )
}

/** Tells whether one of a term's blocks is what is chosen. */
function isCentral({ lit }: ComparedProps, { review, plan }: TermRow): boolean {
  return [...review, ...plan].some(({ key }) => lit?.isCentre(key))
}

interface BlocksProps extends ComparedProps {
  readonly blocks: readonly BlockNode[]
  readonly side: ComparedSide
}

function Blocks({ blocks, side, ...props }: BlocksProps) {
  return (
    <ul class={`side-${side}`}>
      {blocks.length === 0 && <li class="quiet">{props.words.notOnThisSide}</li>}
      {blocks.map((block) => (
        <li key={block.key}>
          <RowLink {...props} node={block} />
        </li>
      ))}
    </ul>
  )
}

/** Draws the blocks of a side that cite no term, folded. */
function Untold({ side, ...props }: ComparedProps & { readonly side: ComparedSide }) {
  const { rows, folds, words } = props
  const all = rows[side].groups.flatMap(({ head, isHeadShown, blocks }) => [
    ...(isHeadShown && head ? [head] : []),
    ...blocks,
  ])
  const untold = all.filter(({ key }) => !rows.citing.has(key))
  if (untold.length === 0) return null
  const key = `untold:${side}`
  const isOpen = folds.isOpen(key, false)
  return (
    <details
      class={`untold side-${side}`}
      open={isOpen}
      onToggle={({ currentTarget }) => folds.set(key, currentTarget.open)}
    >
      <summary>{words.untold[side](untold.length)}</summary>
      {isOpen && <Blocks {...props} blocks={untold} side={side} />}
    </details>
  )
}
