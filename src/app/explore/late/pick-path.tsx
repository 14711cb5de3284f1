import type { GraphNode } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import type { Context } from '../../page/context.ts'
import type { Actions } from '../../page/model.ts'
import type { ExploreMessages } from './messages.ts'
import { bareNameOf } from './relation.tsx'

interface Props {
  readonly context: Context
  readonly words: ExploreMessages
  readonly from: GraphNode
  readonly actions: Actions
}

/** Draws the question where a path is to lead: any node of the graph may be pressed, or a term chosen from a list. */
export function PickPath({ context, words, from, actions }: Props) {
  const terms = context.book.graph.nodesOf('term').filter(({ key }) => key !== from.key)
  return (
    <div class="tool-panel pick-path">
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
