import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { formatView } from '../../../address/view.ts'
import { FoldBar } from '../../explore/late/rows/fold-bar.tsx'
import { findLit, type Lit } from '../../explore/late/rows/lit.ts'
import type { RowsProps } from '../../explore/late/rows/rows-props.ts'
import { useFolds } from '../../explore/late/rows/use-folds.ts'
import type { Context } from '../../page/context.ts'
import { COMPARED_SIDES, compareRows, openGroups, sidesIn } from './compare-rows.ts'
import { ComparedColumns } from './compared-columns.tsx'
import { ComparedList } from './compared-list.tsx'
import { compareMessagesIn } from './messages.ts'
import { watchColumns } from './watch-columns.ts'

/** Below so many rem three columns cannot be read. */
const NARROW_REM = 37

/** Draws review beside plan: the blocks of both sides by their names, and the terms between them. */
export function CompareView({ context, actions, isPicking }: RowsProps) {
  const { view, book } = context
  const words = compareMessagesIn(view.lang)
  const root = useRef<HTMLDivElement>(null)
  const [isNarrow, setNarrow] = useState<boolean | null>(null)
  const lit = findLit(book.graph, view)
  const rows = compareRows(book.graph, view, lit)
  const folds = useFolds(focusOf(lit, isPicking))
  const groups = COMPARED_SIDES.flatMap((side) => {
    const open = openGroups(rows[side], rows)
    return rows[side].groups.map(({ key }) => ({ key, isOpen: folds.isOpen(key, open.has(key)) }))
  })
  const open = new Set(groups.flatMap(({ key, isOpen }) => (isOpen ? [key] : [])))
  const watch = useRef<ReturnType<typeof watchColumns>>(null)
  useLayoutEffect(() => {
    if (root.current === null) return
    const point = (edge: (typeof rows.threads)[number]['edge'] | null, at: { x: number; y: number }) =>
      actions.explore({ do: 'point', edge, at })
    const started = watchColumns(root.current, { narrowRem: NARROW_REM, onNarrow: setNarrow, onPoint: point })
    watch.current = started
    return () => started.end()
  }, [])
  useLayoutEffect(() => watch.current?.update({ threads: rows.threads, focus: lit?.centre ?? null }))
  const termKeys = rows.terms.map(({ node }) => node.key)
  const drawn = { context, words, rows, lit, isPicking, folds, open }
  return (
    <div class="rows-frame">
      <FoldBar context={context} folds={folds} keys={isNarrow ? termKeys : groups.map(({ key }) => key)} />
      <div class="rows compare" data-rows="" ref={root}>
        <Said context={context} isEmpty={rows.review.blocks + rows.plan.blocks === 0} />
        {isNarrow === false && <ComparedColumns {...drawn} />}
        {isNarrow === true && <ComparedList {...drawn} />}
      </div>
    </div>
  )
}

function focusOf(lit: Lit | null, isPicking: boolean): string {
  return lit === null || isPicking ? '' : lit.centre
}

/** Says in a sentence why one side or both are missing. */
function Said({ context, isEmpty }: { readonly context: Context; readonly isEmpty: boolean }) {
  const { view, book, root, m } = context
  const words = compareMessagesIn(view.lang)
  const sides = sidesIn(book.graph)
  const [only] = sides
  if (sides.length === 2 && !isEmpty) return null
  const said = only === undefined ? words.noSides : sides.length === 1 ? words.oneSide[only] : words.allHidden
  return (
    <p class="rows-said">
      {said} {words.instead}
      {(['map', 'outline'] as const).map((layout) => (
        <a key={layout} href={root + formatView({ ...view, layout })} data-stay="">
          {m.nav[layout]}
        </a>
      ))}
    </p>
  )
}
