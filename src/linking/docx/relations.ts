import { applyEdits } from './edits.ts'
import { decodeReference, escapeAttribute, readXml } from './read-xml.ts'

const TYPE = 'relationships/hyperlink'
const NAMESPACES = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/',
} as const
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

/** The relations of a part to what lies outside it. */
export interface Relations {
  /** Gives the address that a relation leads to; null for one that is not there. */
  readonly targetOf: (id: string) => string | null
  /** Gives the id of a relation to an address, a new one where there is none yet. */
  readonly idOf: (href: string) => string
  /** Gives the part with what was added. */
  readonly write: () => string
}

/** Opens the relations of a part; null where it has none yet. */
export function openRelations(source: string | null, isStrict: boolean): Relations {
  const text = source ?? EMPTY
  const root = readXml(text)
  const targets = new Map(
    root.children.map(({ attributes }) => [attributes.Id ?? '', decodeReference(attributes.Target ?? '')]),
  )
  const ids = new Map<string, string>()
  let next = 1
  const type = NAMESPACES[isStrict ? 'strict' : 'transitional'] + TYPE
  const newId = () => {
    while (targets.has(`rId${next}`)) next++
    return `rId${next++}`
  }
  const written = () =>
    [...ids].map(
      ([href, id]) =>
        `<Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(href)}" TargetMode="External"/>`,
    )
  return {
    targetOf: (id) => targets.get(id) ?? null,
    idOf: (href) => {
      const id = ids.get(href) ?? newId()
      ids.set(href, id)
      return id
    },
    write: () => {
      if (ids.size === 0) return text
      const isEmpty = root.end === root.openEnd
      if (!isEmpty)
        return applyEdits(text, [{ start: root.closeStart, end: root.closeStart, text: written().join('') }])
      const open = text.slice(root.start, root.openEnd).replace(/\s*\/>$/, '>')
      const markup = `${open}${written().join('')}</Relationships>`
      return applyEdits(text, [{ start: root.start, end: root.end, text: markup }])
    },
  }
}
