import type { Context } from '../../page/context.ts'
import { hrefOfNode } from '../../page/context.ts'
import type { ExploreMessages } from './messages.ts'
import { bareNameOf } from './relation.tsx'

interface Props {
  readonly context: Context
  readonly words: ExploreMessages
}

/** Draws the communities of terms by name, each after its most central term, with the tint they have on the map. */
export function Groups({ context, words }: Props) {
  const { graph } = context.book
  const { communities = [] } = graph.attributes
  if (communities.length === 0) return null
  return (
    <details class="groups" name="graph-tool">
      <summary>
        {words.communities} <span class="number">{communities.length}</span>
      </summary>
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
    </details>
  )
}

/** So many tints there are; the canvas goes through them likewise. */
const TINTS = 6
