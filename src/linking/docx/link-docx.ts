import { DocumentError } from '../../documents/document-error.ts'
import { openDocx } from '../../documents/docx/open-docx.ts'
import { readRuns } from '../../documents/docx/runs.ts'
import { headingLevelOf, readStyles, type Styles } from '../../documents/docx/styles.ts'
import { elementsOf, walkElements, type XmlElement, type XmlPart } from '../../documents/docx/xml.ts'
import type { NodeKey } from '../../model/ids.ts'
import { applyEdits } from '../../text/edits.ts'
import { chooseUses, type Flow, opensSection } from '../choose-uses.ts'
import { LinkError } from '../link-error.ts'
import type { LinkedTerms, LinkOptions } from '../link-text.ts'
import { type LinkRelations, openRelations } from './relations.ts'
import { findWrap, keepSpaces, type Wrap, type Writing, wrapUse } from './wrap.ts'

/** A Word document with its links, and its terms. */
export interface LinkedDocx extends LinkedTerms {
  readonly bytes: Uint8Array
}

const RELATIONS_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const STRICT_RELATIONS = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

/**
 * Links the terms in the body of a Word document. Only the part of the body and its relations are written anew; without
 * anything to link the document is returned as it is. Text boxes, headers and notes are left alone.
 *
 * @throws LinkError `not-word` for a package of something else.
 * @throws DocumentError where the package cannot be opened, or a part is not sound enough to be edited.
 */
export function linkDocx(bytes: Uint8Array, options: LinkOptions): LinkedDocx {
  const { file, part, bodyName, folder } = openDocx(bytes)
  const soundPart = (name: string) => {
    const found = part(name)
    if (found?.isSound === false) throw new DocumentError('damaged')
    return found
  }
  const body = soundPart(bodyName)
  if (body === null) throw new LinkError('not-word')
  const rootTag = rootTagOf(body)
  const isStrict = rootTag.includes(STRICT)
  const relationsName = bodyName.replace(/([^/]*)$/, '_rels/$1.rels')
  const relations = openRelations(soundPart(relationsName), isStrict)
  const styles = readStyles(soundPart(`${folder}styles.xml`)?.root ?? null)
  const { chosen, used } = chooseUses(
    readBody(body, { styles, relations, options }),
    options.find,
    options.mode,
  )
  if (chosen.length === 0) return { bytes, keys: [], used }
  const writing = makeWriting(body, styles.hyperlink)
  const wraps = chosen.map(({ place }) => place)
  const edits = chosen.flatMap(({ key, place }) => {
    const id = relations.idOf(options.target.hrefOf(key))
    const link = {
      open: openLink(id, rootTag, writing.prefix, isStrict),
      close: `</${writing.prefix}hyperlink>`,
    }
    return wrapUse(place, link, writing)
  })
  const written = {
    [bodyName]: encode(applyEdits(body.text, [...edits, ...keepSpaces(wraps)])),
    [relationsName]: encode(relations.write()),
  }
  return { bytes: file.write(written), keys: chosen.map(({ key }) => key), used }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function rootTagOf({ root, text }: XmlPart): string {
  const [top] = elementsOf(root)
  return top ? text.slice(top.start, top.openEnd) : ''
}

interface Reading {
  readonly styles: Styles
  readonly relations: LinkRelations
  readonly options: LinkOptions
}

function readBody({ root, text }: XmlPart, { styles, relations, options }: Reading) {
  const flows: Flow<Wrap>[] = []
  const linked = new Map<number, Set<NodeKey>>()
  let section = 0
  for (const paragraph of paragraphsOf(root)) {
    const runs = readRuns(paragraph)
    if (headingLevelOf(paragraph, styles) !== null || opensSection(runs.text)) section++
    const keys = linked.get(section) ?? new Set()
    linked.set(section, keys)
    for (const { attributes } of runs.links) {
      const key = options.target.keyOf(relations.targetOf(attributes.id ?? '') ?? '')
      if (key !== null) keys.add(key)
    }
    flows.push({ text: runs.text, section, place: (use) => findWrap(runs.pieces, use, text) })
  }
  return { flows, linked }
}

/** Returns the paragraphs of the body, those of tables among them; not those of text boxes, which stand within runs. */
function paragraphsOf(root: XmlElement): XmlElement[] {
  const found: XmlElement[] = []
  walkElements(root, (element) => {
    if (element.name === 'p') found.push(element)
    return element.name !== 'p'
  })
  return found
}

function makeWriting(body: XmlPart, hyperlinkStyle: string | null): Writing {
  const source = body.text
  const prefix = /^<([\w.-]+:)?/.exec(rootTagOf(body))?.[1] ?? ''
  const id = new RegExp(`(\\s${prefix}id=")(\\d+)"`, 'g')
  let last = 0
  for (const [, , number] of source.matchAll(id)) last = Math.max(last, Number(number))
  const renumber = (markup: string) => markup.replace(id, (_, head: string) => `${head}${++last}"`)
  return { source, prefix, hyperlinkStyle, renumber }
}

/** The prefix of relations is declared where the part itself does not. */
function openLink(id: string, rootTag: string, prefix: string, isStrict: boolean): string {
  const namespace = isStrict ? STRICT_RELATIONS : RELATIONS_NAMESPACE
  const declaration = rootTag.includes(`xmlns:r="${namespace}"`) ? '' : ` xmlns:r="${namespace}"`
  return `<${prefix}hyperlink${declaration} r:id="${id}" ${prefix}history="1">`
}
