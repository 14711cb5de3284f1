import { childrenOf, elementAt, type XmlPart } from './xml.ts'

/** A relation of a part, or of the package, to another part or to an address. */
export interface Relation {
  readonly id: string
  readonly type: string
  /** A part's name relative to the folder of the one that has the relation, or an address. */
  readonly target: string
}

/** Reads the relations of a part; null for a part without any. */
export function readRelations(part: XmlPart | null): Relation[] {
  const relations = childrenOf(elementAt(part?.root ?? null, 'Relationships'), 'Relationship')
  return relations.map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
    id: Id,
    type: Type,
    target: Target,
  }))
}
