import type { NodeKey } from '../../model/ids.ts'
import { chooseUses, type Flow, opensSection } from '../choose-uses.ts'
import { LinkError } from '../link-error.ts'
import type { LinkedTerms, LinkOptions } from '../link-text.ts'
import { applyEdits } from './edits.ts'
import { type Parts, pack, unpack } from './package.ts'
import { childOf, type Element, readXml, walk } from './read-xml.ts'
import { openRelations, type Relations } from './relations.ts'
import { readParagraph } from './runs.ts'
import { isHeading, type LinkStyles, readStyles } from './styles.ts'
import { findWrap, type Wrap, type Writing, wrapUse } from './wrap.ts'

/** A Word document with its links, and its terms. */
export interface LinkedDocx extends LinkedTerms {
  readonly bytes: Uint8Array
}

const RELATIONS_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

/**
 * Links the terms in the body of a Word document. Only the part of the body and its relations are written anew; without
 * anything to link the document is given back as it is. Text boxes, headers and notes are left alone.
 *
 * @throws LinkError for what is no Word document, or cannot be opened.
 */
export function linkDocx(bytes: Uint8Array, options: LinkOptions): LinkedDocx {
  const parts = unpack(bytes)
  const name = bodyOf(parts)
  const source = textOf(parts, name)
  if (source === null) throw new LinkError('not-word')
  const root = readXml(source)
  const isStrict = source.slice(root.start, root.openEnd).includes(STRICT)
  const relationsName = name.replace(/([^/]*)$/, '_rels/$1.rels')
  const relations = openRelations(textOf(parts, relationsName), isStrict)
  const styles = readStyles(textOf(parts, name.replace(/[^/]*$/, 'styles.xml')))
  const body = readBody(root, source, { styles, relations, options })
  const { chosen, used } = chooseUses(body, options.find, options.mode)
  if (chosen.length === 0) return { bytes, keys: [], used }
  const writing = makeWriting(root, source, styles)
  const edits = chosen.flatMap(({ key, place }) => {
    const open = openLink(relations.idOf(options.target.hrefOf(key)), root, {
      source,
      prefix: writing.prefix,
      isStrict,
    })
    return wrapUse(place, open, `</${writing.prefix}hyperlink>`, writing)
  })
  const written = { [name]: encode(applyEdits(source, edits)), [relationsName]: encode(relations.write()) }
  return { bytes: pack({ ...parts, ...written }), keys: chosen.map(({ key }) => key), used }
}

/** Gives the name of the part that holds the body, as the package's own relations say. */
function bodyOf(parts: Parts): string {
  const relations = textOf(parts, '_rels/.rels')
  const found =
    relations === null
      ? undefined
      : readXml(relations).children.find(({ attributes }) => /\/officeDocument$/.test(attributes.Type ?? ''))
  return (found?.attributes.Target ?? 'word/document.xml').replace(/^\//, '')
}

function textOf(parts: Parts, name: string): string | null {
  const bytes = parts[name]
  if (bytes === undefined) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new LinkError('damaged')
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

interface Reading {
  readonly styles: LinkStyles
  readonly relations: Relations
  readonly options: LinkOptions
}

function readBody(root: Element, source: string, { styles, relations, options }: Reading) {
  const flows: Flow<Wrap>[] = []
  const linked = new Map<number, Set<NodeKey>>()
  let section = 0
  for (const paragraph of paragraphsOf(root)) {
    const read = readParagraph(paragraph, source)
    const properties = childOf(paragraph, 'pPr')
    const style = childOf(properties, 'pStyle')?.attributes.val ?? ''
    if (styles.headings.has(style) || isHeading(properties) || opensSection(read.text)) section++
    const keys = linked.get(section) ?? new Set()
    linked.set(section, keys)
    for (const { attributes } of read.links) {
      const key = options.target.keyOf(relations.targetOf(attributes.id ?? '') ?? '')
      if (key !== null) keys.add(key)
    }
    flows.push({ text: read.text, section, place: (use) => findWrap(read, use, source) })
  }
  return { flows, linked }
}

/** Gives the paragraphs of the body, those of tables among them; not those of text boxes, which stand within runs. */
function paragraphsOf(root: Element): Element[] {
  const found: Element[] = []
  walk(root, (element) => {
    if (element.name === 'p') found.push(element)
    return element.name !== 'p'
  })
  return found
}

function makeWriting(root: Element, source: string, { hyperlink }: LinkStyles): Writing {
  const prefix = /^<([\w.-]+:)?/.exec(source.slice(root.start, root.openEnd))?.[1] ?? ''
  const id = new RegExp(`(\\s${prefix}id=")(\\d+)"`, 'g')
  let last = Math.max(0, ...[...source.matchAll(id)].map(([, , number]) => Number(number)))
  const renumber = (markup: string) => markup.replace(id, (_, head: string) => `${head}${++last}"`)
  return { source, prefix, hyperlinkStyle: hyperlink, renumber }
}

interface Opening {
  readonly source: string
  readonly prefix: string
  readonly isStrict: boolean
}

/** The prefix of relations is declared where the part itself does not. */
function openLink(id: string, root: Element, { source, prefix, isStrict }: Opening): string {
  const namespace = isStrict ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : RELATIONS_NAMESPACE
  const isDeclared = source.slice(root.start, root.openEnd).includes(`xmlns:r="${namespace}"`)
  const declaration = isDeclared ? '' : ` xmlns:r="${namespace}"`
  return `<${prefix}hyperlink${declaration} r:id="${id}" ${prefix}history="1">`
}
