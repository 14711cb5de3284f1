import type { ElsewhereDefinition, ElsewhereName } from '../../../model/library-files.ts'
import type { Context } from '../../page/context.ts'
import { ExplainedIn, hrefElsewhere } from '../explained-in.tsx'
import { type ElsewhereMessages, elsewhereMessagesIn } from './elsewhere-messages.ts'

interface Props {
  readonly context: Context
  readonly name: ElsewhereName
  /** Whether the report explains the name itself. */
  readonly isExplained: boolean
}

/** Draws what the other reports of the library say of a name, the nearest first, and leads to its concept. */
export function Elsewhere({ context, name, isExplained }: Props) {
  const words = elsewhereMessagesIn(context.view.lang)
  const { definitions, senses, reports, slug } = name
  return (
    <section class="block elsewhere">
      <h2>{isExplained ? words.howOthers : words.byOthers}</h2>
      {definitions.length === 0 && <p class="quiet">{words.noOther}</p>}
      {senses > 1 && !isExplained && <p class="quiet">{words.doubtful(senses)}</p>}
      {definitions.length > 0 && (
        <ul class="quotations">
          {definitions.map((one) => (
            <Definition key={one.report} context={context} words={words} one={one} hasSenses={senses > 1} />
          ))}
        </ul>
      )}
      <p class="to-concept">
        <a href={hrefElsewhere(context, null, { kind: 'concept', slug })}>{words.toConcept(reports)}</a>
      </p>
    </section>
  )
}

interface DefinitionProps {
  readonly context: Context
  readonly words: ElsewhereMessages
  readonly one: ElsewhereDefinition
  readonly hasSenses: boolean
}

function Definition({ context, words, one, hasSenses }: DefinitionProps) {
  return (
    <li>
      <p class="whose">
        <ExplainedIn context={context} one={one} />
        {hasSenses && <span class="quiet">{words.sense(one.sense)}</span>}
      </p>
      <p class="definition" lang="zh-Hans">
        {one.definition}
      </p>
    </li>
  )
}
