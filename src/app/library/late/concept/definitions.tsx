import type { ConceptEntry } from '../../../../model/library.ts'
import { groupBy } from '../../../../text/collect.ts'
import type { ConceptProps } from '../library-context.ts'
import { hrefOfEntry, type LibraryContext } from '../library-context.ts'
import { MarkedText } from '../marked-text.tsx'
import { ReportName } from '../report-name.tsx'

/** Draws what the reports say that a name means, side by side; what means something else stands apart. */
export function Definitions({ context, concept }: ConceptProps) {
  const { words } = context
  const { entries, senses } = concept
  if (entries.length === 0) return <p class="lead">{words.unexplained}</p>
  const bySense = [...groupBy(entries, ({ sense }) => sense)].sort(([a], [b]) => a - b)
  return (
    <section class="block definitions">
      <h2>{words.definitions}</h2>
      {senses > 1 && <p class="quiet">{words.senses(senses)}</p>}
      {bySense.map(([sense, group]) => (
        <section key={sense} class="sense">
          {senses > 1 && <h3>{words.sense(sense)}</h3>}
          <ul class="definition-cards">
            {group.map((entry) => (
              <Definition key={entry.report + entry.term} context={context} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
      {entries.some(({ unlike }) => unlike.length > 0) && <p class="quiet">{words.unlikeNote}</p>}
    </section>
  )
}

function Definition({
  context,
  entry: { report, term, definition, unlike },
}: {
  readonly context: LibraryContext
  readonly entry: ConceptEntry
}) {
  const { words, entries } = context
  const href = hrefOfEntry(context, report, term)
  return (
    <li class="definition-card">
      <p class="whose">
        <ReportName context={context} id={report} href={href} />
        <span class="quiet" lang="zh-Hans">
          {entries.get(report)?.within.join(' · ')}
        </span>
      </p>
      <p class="definition" lang="zh-Hans">
        <MarkedText text={definition} marks={unlike} class="unlike" />
      </p>
      <p class="quiet">
        <a href={href}>{words.toTerm}</a>
      </p>
    </li>
  )
}
