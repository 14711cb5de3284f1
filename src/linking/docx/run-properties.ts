import { elementAt, elementsOf, escapeAttribute, type XmlElement } from '../../documents/docx/xml.ts'
import { applyEdits, type Edit } from '../../text/edits.ts'

/** The order in which WordprocessingML (ISO/IEC 29500-1, 17.3.2.28) has the properties of a run. */
const ORDER =
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange'.split(
    ' ',
  )
/** What a link looks like in a document without a style for it: the colour of office programs, underlined. */
const PLAIN = [
  ['color', '0563C1'],
  ['u', 'single'],
] as const

interface LinkStyle {
  readonly source: string
  readonly prefix: string
  /** The id of the document's style of links; null where it has none. */
  readonly hyperlinkStyle: string | null
}

/** How the properties of a run become those of a link: as edits of the part, and as they are then written. */
interface LinkedProperties {
  readonly edits: readonly Edit[]
  readonly markup: string
}

/** Returns the properties of a run within a link; what a run says of itself stays. */
export function linkedProperties(
  run: XmlElement,
  { source, prefix, hyperlinkStyle }: LinkStyle,
): LinkedProperties {
  const properties = elementAt(run, 'rPr')
  const own = elementsOf(properties)
  const has = (name: string) => own.some((property) => property.name === name)
  const wanted = hyperlinkStyle === null ? PLAIN : ([['rStyle', hyperlinkStyle]] as const)
  // A run with a character style of its own keeps its looks.
  const missing = has('rStyle') ? [] : wanted.filter(([name]) => !has(name))
  const write = ([name, value]: readonly [string, string]) =>
    `<${prefix}${name} ${prefix}val="${escapeAttribute(value)}"/>`
  if (properties === null || own.length === 0) {
    const markup = `<${prefix}rPr>${missing.map(write).join('')}</${prefix}rPr>`
    const { start, end } = properties ?? { start: run.openEnd, end: run.openEnd }
    return { edits: [{ start, end, text: markup }], markup }
  }
  const edits = missing.map((property): Edit => {
    const rank = ORDER.indexOf(property[0])
    const later = own.find(({ name }) => ORDER.indexOf(name) > rank)
    const at = later?.start ?? properties.closeStart
    return { start: at, end: at, text: write(property) }
  })
  const { start, end } = properties
  const within = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
  return { edits, markup: applyEdits(source.slice(start, end), within) }
}
