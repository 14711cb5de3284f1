import { readRelations } from '../../documents/docx/relations.ts'
import { elementsOf, escapeAttribute, parseXml, type XmlPart } from '../../documents/docx/xml.ts'
import { applyEdits } from '../../text/edits.ts'

const TYPE = 'relationships/hyperlink'
const NAMESPACES = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/',
} as const
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

/** The relations of a part, to which those of links are added. */
export interface LinkRelations {
  /** Returns the address that a relation leads to; null for one that is not there. */
  readonly targetOf: (id: string) => string | null
  /** Returns the id of a relation to an address, a new one where none was added yet. */
  readonly idOf: (href: string) => string
  /** Returns the text of their part with what was added. */
  readonly write: () => string
}

/** Opens the relations of a part; null where it has none yet. */
export function openRelations(part: XmlPart | null, isStrict: boolean): LinkRelations {
  const opened = part ?? parseXml('', new TextEncoder().encode(EMPTY))
  const targets = new Map(readRelations(opened).map(({ id, target }) => [id, target]))
  const ids = new Map<string, string>()
  let next = 1
  const newId = () => {
    while (targets.has(`rId${next}`)) next++
    return `rId${next++}`
  }
  return {
    targetOf: (id) => targets.get(id) ?? null,
    idOf: (href) => {
      const id = ids.get(href) ?? newId()
      ids.set(href, id)
      return id
    },
    write: () => writeRelations(opened, NAMESPACES[isStrict ? 'strict' : 'transitional'] + TYPE, ids),
  }
}

function writeRelations({ text, root }: XmlPart, type: string, ids: ReadonlyMap<string, string>): string {
  const [list] = elementsOf(root)
  if (list === undefined || ids.size === 0) return text
  const markup = [...ids]
    .map(
      ([href, id]) =>
        `<Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(href)}" TargetMode="External"/>`,
    )
    .join('')
  const isEmpty = list.end === list.openEnd
  if (!isEmpty) return applyEdits(text, [{ start: list.closeStart, end: list.closeStart, text: markup }])
  const open = text.slice(list.start, list.openEnd).replace(/\s*\/>$/, '>')
  return applyEdits(text, [{ start: list.start, end: list.end, text: `${open}${markup}</Relationships>` }])
}
