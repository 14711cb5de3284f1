import { reportsOf } from '../../../../library/reports-of.ts'
import type { GraphNode } from '../../../../model/graph.ts'
import { slugOf } from '../../../../model/ids.ts'
import type { Concept } from '../../../../model/library.ts'
import { greatestOf, leastOf } from '../../../../text/extremes.ts'
import { type User, usersByLevel } from '../concept/users.ts'
import {
  hrefOfConcept,
  hrefOfEntry,
  hrefOfPassage,
  hrefOfReport,
  type LibraryContext,
} from '../library-context.ts'
import { ReportName } from '../report-name.tsx'
import { MapPath } from './map-path.tsx'
import { hrefOnMap, type MapContext } from './map-state.ts'

/** The id of the heading that gets the focus once a concept is chosen in the list that goes away. */
export const CHOSEN_HEADING = 'map-chosen'

interface Props {
  readonly of: MapContext
  readonly chosen: GraphNode
}

/** Draws the concept that is chosen on the map: how many use it, paths from it, what it is joined with, who uses it. */
export function ChosenConcept({ of, chosen }: Props) {
  const { context, map, words, year, only } = of
  const concept = map.chosen?.slug === slugOf(chosen.key) ? map.chosen : null
  return (
    <article class="map-chosen">
      <p class="back">
        <a href={hrefOnMap(of, null)} data-stay="">
          ← {words.backToAll}
        </a>
      </p>
      <h2 lang="zh-Hans" tabIndex={-1} id={CHOSEN_HEADING}>
        <a href={hrefOfConcept(context, slugOf(chosen.key))}>{chosen.label}</a>
      </h2>
      <p class="quiet">{concept ? factsOf(context, concept) : words.loading}</p>
      {year !== null && only?.has(chosen.key) === false && <p class="quiet">{words.notYet(year)}</p>}
      <p>
        <a href={hrefOfConcept(context, slugOf(chosen.key))}>{words.toConcept}</a>
      </p>
      <MapPath of={of} from={chosen} />
      {!map.isPicking && <Near of={of} chosen={chosen} />}
      {!map.isPicking && concept && <Users of={of} concept={concept} />}
    </article>
  )
}

function factsOf({ words, index, entries }: LibraryContext, concept: Concept): string {
  const years = reportsOf(concept).flatMap((id) => entries.get(id)?.year ?? [])
  const [first, last] = [leastOf(years), greatestOf(years)]
  return [
    words.explainedIn(concept.entries.length),
    words.usedIn(concept.uses.length, index.coverage.reports),
    ...(years.length === 0 ? [] : [first === last ? words.year(first) : words.span(first, last)]),
  ].join(' · ')
}

/** Draws what is joined with a concept on the map, the strongest ties first. */
function Near({ of, chosen }: Props) {
  const { shown, words } = of
  const ties = [...shown.from(chosen.key, 'related'), ...shown.to(chosen.key, 'related')]
  const near = ties
    .map((tie) => ({ tie, other: shown.node(tie.source === chosen.key ? tie.target : tie.source) }))
    .sort((a, b) => b.tie.weight - a.tie.weight)
  if (near.length === 0) return null
  return (
    <section class="block">
      <h3>{words.near}</h3>
      <ul class="concept-list">
        {near.map(
          ({ tie, other }) =>
            other && (
              <li key={other.key}>
                <a class="term-link" href={hrefOnMap(of, other.key)} data-stay="" lang="zh-Hans">
                  {other.label}
                </a>
                <span class="reason">{words.sharedBlocks(tie.weight)}</span>
              </li>
            ),
        )}
      </ul>
    </section>
  )
}

/** Draws the reports that use a concept by level and year, each as a link to where it does. */
function Users({ of, concept }: { readonly of: MapContext; readonly concept: Concept }) {
  const { context, words } = of
  const levels = usersByLevel(concept, context.index.entries)
  return (
    <section class="block">
      <h3>{words.users}</h3>
      {levels.map(({ level, count, users }) => (
        <section key={level}>
          <h4>
            {level === null ? context.words.levelUnknown : context.words.levels[level]}
            {count && <span class="quiet"> {context.words.levelShare(count.using, count.held)}</span>}
          </h4>
          <ul class="map-users">
            {[...users].sort(byYear).map((user) => (
              <li key={user.entry.id}>
                <ReportName context={context} id={user.entry.id} href={hrefOfUser(context, user)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function byYear(a: User, b: User): number {
  return (a.entry.year ?? Infinity) - (b.entry.year ?? Infinity)
}

/** Returns the address of the first block that uses the name, or of the report's own entry. */
function hrefOfUser(context: LibraryContext, { entry: { id }, use, definition }: User): string {
  const block = use?.blocks[0]?.block
  if (block !== undefined) return hrefOfPassage(context, id, block)
  return definition ? hrefOfEntry(context, id, definition.term) : hrefOfReport(context, id)
}
