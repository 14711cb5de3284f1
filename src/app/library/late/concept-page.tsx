import { reportsOf } from '../../../library/reports-of.ts'
import type { First } from '../../../model/library.ts'
import { greatestOf, leastOf } from '../../../text/extremes.ts'
import type { PlainProps } from '../../page/model.ts'
import { BesideConcepts } from './concept/beside.tsx'
import { Definitions } from './concept/definitions.tsx'
import { Timeline } from './concept/timeline.tsx'
import { Users } from './concept/users.tsx'
import {
  type ConceptProps,
  hrefOfLibrary,
  hrefOfReport,
  type LibraryContext,
  libraryContext,
} from './library-context.ts'
import { LibraryNav } from './library-nav.tsx'
import { ReportName } from './report-name.tsx'

/** Draws a concept: what the reports say that it means, when and where it is used, what stands beside it. */
export function ConceptPage(props: PlainProps) {
  const context = libraryContext(props)
  const concept = context?.library.concept
  if (!context || !concept) return null
  return (
    <div class="library-page concept-page">
      <LibraryNav context={context} />
      <ConceptHead context={context} concept={concept} />
      <Definitions context={context} concept={concept} />
      <div class="library-columns">
        <Timeline context={context} concept={concept} />
        <Firsts context={context} concept={concept} />
      </div>
      <Users context={context} concept={concept} />
      <BesideConcepts context={context} concept={concept} />
      <p class="library-foot quiet">
        {context.words.holds(context.index.coverage)} · {context.m.foot.notOfficial}
      </p>
    </div>
  )
}

function ConceptHead({ context, concept }: ConceptProps) {
  const { words, m, index } = context
  const { coverage } = index
  const used = reportsOf(concept).map((id) => context.entries.get(id)?.year)
  const years = used.filter((year): year is number => typeof year === 'number')
  const [first, last] = [leastOf(years), greatestOf(years)]
  const facts = [
    words.explainedIn(concept.entries.length),
    words.usedIn(concept.uses.length, coverage.reports),
    ...(years.length === 0 ? [] : [first === last ? words.year(first) : words.span(first, last)]),
  ]
  return (
    <header class="entry-head">
      <p class="eyebrow">{words.holds(coverage)}</p>
      <h1 tabIndex={-1} lang="zh-Hans">
        {concept.name}
      </h1>
      <p class="meta">
        <span>{facts.join(' · ')}</span>
        <a
          class="action"
          href={hrefOfLibrary(context, { kind: 'concept', slug: concept.slug })}
          data-copy="concept"
          aria-haspopup="dialog"
        >
          {m.copyLink}
        </a>
      </p>
    </header>
  )
}

function Firsts({ context, concept }: ConceptProps) {
  const { words, index } = context
  const { firstUse, firstDefinition } = concept
  if (firstUse === null && firstDefinition === null) return null
  return (
    <section class="block firsts">
      <h2>{words.firsts}</h2>
      <dl>
        <FirstOnes context={context} name={words.firstUse} first={firstUse} />
        <FirstOnes context={context} name={words.firstDefinition} first={firstDefinition} />
      </dl>
      <p class="quiet">{words.inThisLibrary(index.coverage)}</p>
    </section>
  )
}

function FirstOnes({
  context,
  name,
  first,
}: {
  readonly context: LibraryContext
  readonly name: string
  readonly first: First | null
}) {
  if (first === null) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b class="number">{context.words.year(first.year)}</b>
        <ul>
          {first.reports.map((id) => (
            <li key={id}>
              <ReportName context={context} id={id} href={hrefOfReport(context, id)} />
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}
