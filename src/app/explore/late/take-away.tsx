import type { Actions } from '../../page/model.ts'
import { SAVED_FORMS, type SavedForm } from '../explore-model.ts'
import type { ExploreMessages } from './messages.ts'

interface Props {
  readonly words: ExploreMessages
  readonly actions: Actions
  /** The address of what is seen now. */
  readonly view: string
}

const PICTURES: readonly SavedForm[] = ['png', 'svg']

/** Draws the menu of what can be taken away: pictures of what is seen, data of it or of all, its link. */
export function TakeAway({ words, actions, view }: Props) {
  const button = (form: SavedForm, what: 'shown' | 'all') => (
    <button key={form} type="button" onClick={() => actions.explore({ do: 'save', form, what })}>
      {words.forms[form]}
    </button>
  )
  const data = SAVED_FORMS.filter((form) => !PICTURES.includes(form))
  return (
    <details class="take-away" name="graph-tool">
      <summary>{words.take}</summary>
      <div class="menu">
        <h3>{words.shownPart}</h3>
        <a href={view} data-copy="view">
          {words.copyView}
        </a>
        {PICTURES.map((form) => button(form, 'shown'))}
        {data.map((form) => button(form, 'shown'))}
        <h3>{words.wholeGraph}</h3>
        {data.map((form) => button(form, 'all'))}
      </div>
    </details>
  )
}
