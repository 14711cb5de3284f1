import { useLayoutEffect, useRef } from 'preact/hooks'
import type { NodeOf } from '../../../model/graph.ts'
import { FoldBar } from '../../explore/late/rows/fold-bar.tsx'
import { findLit } from '../../explore/late/rows/lit.ts'
import { RowLink, type RowsDrawn } from '../../explore/late/rows/row-link.tsx'
import type { RowsProps } from '../../explore/late/rows/rows-props.ts'
import { type Folds, useFolds } from '../../explore/late/rows/use-folds.ts'
import { type OutlineMessages, outlineMessagesIn } from './messages.ts'
import { foldable, type OutlineRow, openBlocks, outlineRows, outlineThreads } from './outline-rows.ts'
import { watchOutline } from './watch-outline.ts'

/** Draws the report as a tree of names, with each term beside the block that cites it first. */
export function OutlineView({ context, actions, isPicking }: RowsProps) {
  const { view, book } = context
  const words = outlineMessagesIn(view.lang)
  const root = useRef<HTMLDivElement>(null)
  const lit = findLit(book.graph, view)
  const { rows, uncited } = outlineRows(book, view, lit)
  const folds = useFolds(lit === null || isPicking ? '' : lit.centre)
  const threads = outlineThreads(book, lit)
  const watch = useRef<ReturnType<typeof watchOutline>>(null)
  useLayoutEffect(() => {
    if (root.current === null) return
    const started = watchOutline(root.current, (edge, at) => actions.explore({ do: 'point', edge, at }))
    watch.current = started
    return () => started.end()
  }, [])
  useLayoutEffect(() => watch.current?.update({ threads, focus: lit?.centre ?? null }))
  const drawn = { context, words, lit, isPicking, folds, open: openBlocks(rows, lit) }
  const folded = foldable(rows).map(({ row }) => row.block.key)
  return (
    <div class="rows-frame">
      <FoldBar context={context} folds={folds} keys={folded} />
      <div class={`rows report-tree${lit ? ' has-lit' : ''}`} data-rows="" ref={root}>
        <div class="tree-content" data-columns="">
          <svg class="threads" aria-hidden="true" />
          <Totals rows={rows} words={words} />
          <nav aria-label={words.tree}>
            <Branch {...drawn} rows={rows} />
          </nav>
          {uncited.length > 0 && (
            <p class="uncited">
              {words.uncited} <Terms {...drawn} terms={uncited} />
            </p>
          )}
        </div>
      </div>
    </div>
  )
}

interface TreeProps extends RowsDrawn {
  readonly words: OutlineMessages
  readonly folds: Folds
  /** The keys of the blocks that are open by default. */
  readonly open: ReadonlySet<string>
}

function Totals({ rows, words }: { readonly rows: readonly OutlineRow[]; readonly words: OutlineMessages }) {
  const count = { sections: 0, blocks: 0 }
  const begun = new Set<string>()
  const add = ({ block, children, terms }: OutlineRow) => {
    count[block.kind === 'section' ? 'sections' : 'blocks']++
    for (const { key } of terms) begun.add(key)
    children.forEach(add)
  }
  rows.forEach(add)
  const said = rows.length === 0 ? words.nothing : words.totals(count.sections, count.blocks, begun.size)
  return <p class="rows-said">{said}</p>
}

function Branch({ rows, ...props }: TreeProps & { readonly rows: readonly OutlineRow[] }) {
  return (
    <ul class="branch">
      {rows.map((row) => (
        <li key={row.block.key}>
          <Row {...props} row={row} />
        </li>
      ))}
    </ul>
  )
}

function Row({ row, ...props }: TreeProps & { readonly row: OutlineRow }) {
  const { folds, open, words } = props
  const { block, children, terms, others, within } = row
  const isOpen = folds.isOpen(block.key, open.has(block.key))
  return (
    <>
      <div class="tree-row">
        {children.length > 0 && (
          <button
            type="button"
            class="tree-fold"
            aria-expanded={isOpen}
            aria-label={words.within(block.label)}
            onClick={() => folds.set(block.key, !isOpen)}
          />
        )}
        <RowLink {...props} node={block} />
        <span class="tree-terms">
          <Terms {...props} terms={isOpen ? terms : [...terms, ...within]} />
          {others > 0 && <span class="others">{words.others(others)}</span>}
        </span>
      </div>
      {isOpen && children.length > 0 && <Branch {...props} rows={children} />}
    </>
  )
}

/** So many terms stand beside a folded block. */
const MOST = 8

function Terms({ terms, ...props }: TreeProps & { readonly terms: readonly NodeOf<'term'>[] }) {
  const { words } = props
  const listed = terms.length > MOST + 1 ? terms.slice(0, MOST) : terms
  return (
    <>
      {listed.map((term) => (
        <RowLink key={term.key} {...props} node={term} />
      ))}
      {listed.length < terms.length && <span class="others">{words.more(terms.length - listed.length)}</span>}
    </>
  )
}
