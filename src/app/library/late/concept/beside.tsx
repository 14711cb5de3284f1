import type { ConceptProps } from '../library-context.ts'
import { hrefOfConcept } from '../library-context.ts'

/** Draws the names that stand in the same blocks as a name, as links to their concepts. */
export function BesideConcepts({ context, concept: { beside } }: ConceptProps) {
  const { words } = context
  if (beside.length === 0) return null
  return (
    <section class="block beside">
      <h2>{words.beside}</h2>
      <ul class="concept-list">
        {beside.map(({ slug, name, blocks, reports }) => (
          <li key={slug}>
            <a class="term-link" href={hrefOfConcept(context, slug)} lang="zh-Hans">
              {name}
            </a>
            <span class="reason">{words.besideShare(blocks, reports)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
