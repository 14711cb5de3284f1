import type { GraphNode } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { hrefOfNode } from '../../page/context.ts'
import type { Actions } from '../../page/model.ts'
import { SAVED_FORMS, type SavedForm } from '../explore-model.ts'
import type { ExploreMessages } from './messages.ts'
import { bareNameOf, type Drawn } from './relation.tsx'

/** Draws the communities of terms as a menu. */
export function Groups({ context, words }: Drawn) {
  const { communities = [] } = context.book.graph.attributes
  if (communities.length === 0) return null
  return (
    <details class="groups" name="graph-tool">
      <summary data-cover>
        {words.communities} <span class="number">{communities.length}</span>
      </summary>
      <GroupList context={context} words={words} />
    </details>
  )
}

/** Lists the communities of terms by name, each after its most central term, with the tint they have on the map. */
export function GroupList({ context, words }: Drawn) {
  const { graph } = context.book
  const { communities = [] } = graph.attributes
  return (
    <ul class="menu">
      {communities.map(({ centre, terms }, index) => {
        const node = graph.node(centre)
        return (
          <li key={centre}>
            <a href={hrefOfNode(context, centre)} lang="zh-Hans">
              <span class={`tint tint-${index % TINTS}`} aria-hidden="true" />
              {node && words.communityOf(bareNameOf(node), terms.length)}
            </a>
          </li>
        )
      })}
    </ul>
  )
}

/** So many tints there are; the canvas goes through them likewise. */
const TINTS = 6

interface PickPathProps extends Drawn {
  readonly from: GraphNode
  readonly actions: Actions
}

/** Draws the question where a path is to lead: any node of the graph may be pressed, or a term chosen from a list. */
export function PickPath({ context, words, from, actions }: PickPathProps) {
  const terms = context.book.graph.nodesOf('term').filter(({ key }) => key !== from.key)
  return (
    <div class="tool-panel pick-path" data-cover>
      <label for="path-end">{words.pickPath(bareNameOf(from))}</label>
      <select
        id="path-end"
        onChange={(event) => actions.explore({ do: 'path', to: event.currentTarget.value as NodeKey })}
      >
        <option value="">{words.chooseTerm}</option>
        {terms.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}

interface TakeAwayProps {
  readonly words: ExploreMessages
  readonly actions: Actions
  /** The address of what is seen now. */
  readonly view: string
}

const PICTURES: readonly SavedForm[] = ['png', 'svg']

/** Draws the menu of what can be taken away. */
export function TakeAway(props: TakeAwayProps) {
  return (
    <details class="take-away" name="graph-tool">
      <summary>{props.words.take}</summary>
      <div class="menu">
        <TakeAwayList {...props} />
      </div>
    </details>
  )
}

/** Lists what can be taken away: pictures of what is seen, data of it or of all, its link. */
export function TakeAwayList({ words, actions, view }: TakeAwayProps) {
  const button = (form: SavedForm, what: 'shown' | 'all') => (
    <button key={form} type="button" onClick={() => actions.explore({ do: 'save', form, what })}>
      {words.forms[form]}
    </button>
  )
  const data = SAVED_FORMS.filter((form) => !PICTURES.includes(form))
  return (
    <>
      <h3>{words.shownPart}</h3>
      <a href={view} data-copy="view">
        {words.copyView}
      </a>
      {PICTURES.map((form) => button(form, 'shown'))}
      {data.map((form) => button(form, 'shown'))}
      <h3>{words.wholeGraph}</h3>
      {data.map((form) => button(form, 'all'))}
    </>
  )
}
