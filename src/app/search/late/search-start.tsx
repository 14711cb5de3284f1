import { type Context, hrefOfNode } from '../../page/context.ts'
import type { Messages } from '../../page/messages.ts'
import { optionId, type SearchOption } from './search-options.ts'

interface Props {
  readonly context: Context
  readonly options: readonly SearchOption[]
  /** Position of the current option, -1 for none. */
  readonly active: number
  readonly m: Messages
  readonly pick: (event: Event) => void
}

/** Draws what the search box offers while nothing is typed: what was searched for last, and the terms cited most. */
export function SearchStart({ options, m, ...props }: Props) {
  const recent = options.filter(({ kind }) => kind === 'recent' || kind === 'clear')
  const cited = options.slice(recent.length)
  const all = { ...props, m, size: options.length }
  return (
    <>
      <Group name={m.recentSearches} options={recent} from={0} {...all} />
      <Group name={m.mostCited} options={cited} from={recent.length} {...all} />
    </>
  )
}

interface GroupProps extends Props {
  readonly name: string
  /** Position of the group's first option in the whole list. */
  readonly from: number
  /** So many options has the whole list. */
  readonly size: number
}

function Group({ name, options, from, ...props }: GroupProps) {
  if (options.length === 0) return null
  return (
    <div role="group" aria-label={name} class="hit-group">
      <p class="hit-heading" aria-hidden="true">
        {name}
      </p>
      {options.map((option, at) => (
        <Start key={from + at} option={option} position={from + at} {...props} />
      ))}
    </div>
  )
}

interface StartProps extends Omit<GroupProps, 'options' | 'name' | 'from'> {
  readonly option: SearchOption
  readonly position: number
}

function Start({ option, position, size, context, active, m, pick }: StartProps) {
  const shared = {
    id: optionId(position),
    role: 'option',
    tabIndex: -1,
    'aria-selected': position === active,
    'aria-posinset': position + 1,
    'aria-setsize': size,
  } as const
  if (option.kind === 'cited') {
    return (
      <a {...shared} class="hit kind-term" href={hrefOfNode(context, option.term.key)}>
        <span class="hit-label">{option.term.label}</span>
        <span class="hit-place">{m.citedTimes(option.citations)}</span>
      </a>
    )
  }
  return (
    <button {...shared} class="hit hit-action" type="button" value={position} onClick={pick}>
      {option.kind === 'recent' && (
        <svg class="recent-icon" viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="10" cy="10" r="7" />
          <path d="M10 6v4l3 2" />
        </svg>
      )}
      {option.kind === 'recent' ? <span>{option.query}</span> : <span class="quiet">{m.clearRecent}</span>}
    </button>
  )
}
