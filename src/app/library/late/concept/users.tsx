import type { ConceptProps } from '../library-context.ts'
import { hrefOfEntry, hrefOfPassage, hrefOfReport, type LibraryContext } from '../library-context.ts'
import { MarkedText } from '../marked-text.tsx'
import { ReportName } from '../report-name.tsx'
import { type LevelUsers, type User, usersByLevel } from './users.ts'

/** So many reports of a level are shown at once; the rest is folded. */
const MOST_OPEN = 12

/** Draws the reports that use a name, by level and place, each with the words in which it does. */
export function Users({ context, concept }: ConceptProps) {
  const { words, index } = context
  const levels = usersByLevel(concept, index.entries)
  if (levels.length === 0) return null
  return (
    <section class="block users">
      <h2>{words.users}</h2>
      {levels.map((level) => (
        <UsersOfLevel key={level.level} context={context} of={level} />
      ))}
    </section>
  )
}

function UsersOfLevel({ context, of }: { readonly context: LibraryContext; readonly of: LevelUsers }) {
  const { words } = context
  return (
    <section class="level">
      <h3>
        {of.level === null ? words.levelUnknown : words.levels[of.level]}
        {of.count && <span class="quiet"> {words.levelShare(of.count.using, of.count.held)}</span>}
      </h3>
      <UserList context={context} users={of.users.slice(0, MOST_OPEN)} />
      {of.users.length > MOST_OPEN && (
        <details>
          <summary>{words.moreUsers(of.users.length - MOST_OPEN)}</summary>
          <UserList context={context} users={of.users.slice(MOST_OPEN)} />
        </details>
      )}
    </section>
  )
}

interface ListProps {
  readonly context: LibraryContext
  readonly users: readonly User[]
}

function UserList({ context, users }: ListProps) {
  return (
    <ul class="user-list">
      {users.map((user) => (
        <UserItem key={user.entry.id} context={context} user={user} />
      ))}
    </ul>
  )
}

function UserItem({
  context,
  user: { entry, use, definition },
}: {
  readonly context: LibraryContext
  readonly user: User
}) {
  const { words } = context
  const [first] = use?.blocks ?? []
  return (
    <li class="user">
      <p class="whose">
        <ReportName context={context} id={entry.id} href={hrefOfReport(context, entry.id)} />
        <span class="quiet" lang="zh-Hans">
          {entry.within.join(' · ')}
        </span>
        {definition && (
          <a class="explains" href={hrefOfEntry(context, entry.id, definition.term)}>
            {words.explains}
          </a>
        )}
      </p>
      {use && first ? (
        <>
          <q class="quote" lang="zh-Hans">
            <MarkedText text={use.quote.text} marks={[use.quote.mark]} />
          </q>
          <p class="quiet">
            {words.usedAt(use.blocks.length)} ·{' '}
            <a href={hrefOfPassage(context, entry.id, first.block)}>{words.inText}</a>
          </p>
        </>
      ) : (
        <p class="quiet">{words.onlyDefined}</p>
      )}
    </li>
  )
}
