import type { ComponentChildren } from 'preact'
import { DEPTHS, formatView, type View } from '../../../address/view.ts'
import type { GraphNode } from '../../../model/graph.ts'
import { LAYOUTS } from '../../../model/kinds.ts'
import type { Context } from '../../page/context.ts'
import type { Actions, PageModel } from '../../page/model.ts'
import { NodeCard } from '../../page/node-card.tsx'
import type { ExploreState } from '../explore-model.ts'
import { Legend } from '../legend.tsx'
import { EdgeCard, WalkCard } from './cards.tsx'
import { GraphList } from './graph-list.tsx'
import { type ExploreMessages, exploreMessagesIn } from './messages.ts'
import { GroupList, Groups, PickPath, TakeAway, TakeAwayList } from './tool-panels.tsx'
import { ZoomButtons } from './zoom-buttons.tsx'

interface ToolsProps {
  readonly context: Context
  readonly explore: ExploreState
  readonly actions: Actions
  readonly canvas: PageModel['canvas']
}

interface BarProps extends ToolsProps {
  readonly words: ExploreMessages
  readonly chosen: GraphNode | undefined
}

/** Draws all that stands around a graph that is there: its tools, its cards, the way through it by keyboard. */
export function GraphTools(props: ToolsProps) {
  const { context, explore, actions, canvas } = props
  const { view, book } = context
  const words = exploreMessagesIn(view.lang)
  const chosen = view.page.kind === 'node' ? book.graph.node(view.page.key) : undefined
  const isMap = view.layout === 'map'
  return (
    <>
      {isMap && canvas === 'ready' && <Walkway words={words} actions={actions} />}
      {isMap && canvas === 'ready' && !explore.isNarrow && <Groups context={context} words={words} />}
      <ToolBar {...props} words={words} chosen={chosen} />
      {explore.isPicking && chosen && (
        <PickPath context={context} words={words} from={chosen} actions={actions} />
      )}
      {explore.isList && <GraphList context={context} words={words} />}
      {explore.edge && <EdgeCard context={context} pointed={explore.edge} words={words} />}
      {explore.walk && <WalkCard context={context} words={words} walk={explore.walk} />}
      {chosen && !explore.walk && (
        <div class="chosen-card" data-cover>
          <NodeCard context={context} node={chosen} />
        </div>
      )}
      {isMap && canvas === 'ready' && (
        <ZoomButtons lang={view.lang} zoom={(step) => actions.explore({ do: 'zoom', step })} />
      )}
    </>
  )
}

/** Draws the stretch that takes the focus for walking the graph by keyboard. */
function Walkway({ words, actions }: Pick<BarProps, 'words' | 'actions'>) {
  return (
    <>
      <div
        id="walkway"
        class="walkway"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys are its own, as in any application region
        tabIndex={0}
        role="application"
        aria-label={words.walk}
        aria-describedby="walk-help"
        onFocus={() => actions.explore({ do: 'enter-walk' })}
        onBlur={() => actions.explore({ do: 'leave-walk' })}
        onKeyDown={(event) => actions.explore({ do: 'walk', event })}
      />
      <p id="walk-help" class="sr-only">
        {words.walkHelp}
      </p>
    </>
  )
}

/** Draws the tools side by side, or on a narrow screen the views and three menus. */
function ToolBar(props: BarProps) {
  const { context, words, explore, actions, chosen } = props
  const { m, view, root } = context
  const link = (change: Partial<View>, isOn: boolean, name: string) => (
    <a
      key={name}
      href={root + formatView({ ...view, ...change })}
      data-stay=""
      aria-current={isOn ? 'true' : undefined}
    >
      {name}
    </a>
  )
  const toggle = (name: string, command: 'pick-path' | 'list' | 'full-screen', isOn: boolean) => (
    <button type="button" aria-pressed={isOn} onClick={() => actions.explore({ do: command })}>
      {name}
    </button>
  )
  const depths = DEPTHS.map((depth) => link({ depth }, depth === view.depth, words.depths[depth]))
  const path = chosen && toggle(words.path, 'pick-path', explore.isPicking)
  const list = toggle(words.list, 'list', explore.isList)
  const full = toggle(words.fullScreen, 'full-screen', explore.isFull)
  const taken = { words, actions, view: root + formatView(view) }
  return (
    <div
      class={explore.isNarrow ? 'tool-bar is-folded' : 'tool-bar'}
      data-cover
      role="toolbar"
      aria-label={words.tools}
      onKeyDown={(event) => stepAlong(event.currentTarget, event)}
    >
      {explore.isNarrow ? (
        <>
          <span class="layouts">
            {LAYOUTS.map((layout) => link({ layout }, layout === view.layout, m.nav[layout]))}
          </span>
          <ToolMenu name={words.legend}>
            <Legend context={context} actions={actions} />
          </ToolMenu>
          {chosen && <ToolMenu name={words.depth}>{depths}</ToolMenu>}
          <ToolMenu name={words.moreTools}>
            {path}
            {list}
            {full}
            {view.layout === 'map' && (context.book.graph.attributes.communities ?? []).length > 0 && (
              <>
                <h3>{words.communities}</h3>
                <GroupList context={context} words={words} />
              </>
            )}
            <TakeAwayList {...taken} />
          </ToolMenu>
        </>
      ) : (
        <>
          {chosen && (
            <span class="depths">
              <span class="tool-name">{words.depth}</span>
              {depths}
            </span>
          )}
          {path}
          {list}
          <TakeAway {...taken} />
          {full}
        </>
      )}
    </div>
  )
}

/** Draws a menu of the folded tools. */
function ToolMenu({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <details class="tool-menu" name="graph-tool">
      <summary>{name}</summary>
      <div class="menu">{children}</div>
    </details>
  )
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/** Moves the focus to the neighbour in the bar, as arrow keys do in a toolbar; Tab goes through all of them as well. */
function stepAlong(bar: HTMLElement, event: KeyboardEvent): void {
  const step = STEPS[event.key]
  const tools = [...bar.querySelectorAll<HTMLElement>('a, button, summary')].filter(
    (tool) => tool.getClientRects().length > 0 && tool.closest('.menu') === null,
  )
  const at = tools.findIndex((tool) => tool.matches(':focus'))
  if (step === undefined || at === -1) return
  event.preventDefault()
  tools.at((at + step) % tools.length)?.focus()
}
