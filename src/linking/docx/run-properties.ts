import type { Edit } from './edits.ts'
import { childOf, type Element } from './read-xml.ts'

/** The order in which WordprocessingML (ISO/IEC 29500-1, 17.3.2.28) has the properties of a run. */
const ORDER =
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange'.split(
    ' ',
  )
/** What a link looks like in a document without a style for it: the colour of office programs, underlined. */
const PLAIN = [
  ['color', 'w:val="0563C1"'],
  ['u', 'w:val="single"'],
] as const

interface LinkStyle {
  readonly source: string
  readonly prefix: string
  /** The id of the document's style of links; null where it has none. */
  readonly style: string | null
}

/** How the properties of a run become those of a link: as edits of the part, and as they are then written. */
interface LinkedProperties {
  readonly edits: readonly Edit[]
  readonly markup: string
}

/** Gives the properties of a run within a link; what a run says of itself stays. */
export function linkedProperties(run: Element, { source, prefix, style }: LinkStyle): LinkedProperties {
  const properties = childOf(run, 'rPr')
  const wanted = style === null ? PLAIN : ([['rStyle', `w:val="${style}"`]] as const)
  const has = (name: string) => childOf(properties, name) !== null
  // A run with a character style of its own keeps its looks.
  const missing = has('rStyle') ? [] : wanted.filter(([name]) => !has(name))
  const write = ([name, value]: readonly [string, string]) =>
    `<${prefix}${name} ${value.replace('w:', prefix)}/>`
  if (properties === null || properties.children.length === 0) {
    const markup = missing.length === 0 ? '' : `<${prefix}rPr>${missing.map(write).join('')}</${prefix}rPr>`
    const { start, end } = properties ?? { start: run.openEnd, end: run.openEnd }
    return { edits: markup === '' ? [] : [{ start, end, text: markup }], markup }
  }
  const edits = missing.map((property): Edit => {
    const rank = ORDER.indexOf(property[0])
    const later = properties.children.find(({ name }) => ORDER.indexOf(name) > rank)
    const at = later?.start ?? properties.closeStart
    return { start: at, end: at, text: write(property) }
  })
  let markup = ''
  let at = properties.start
  for (const { start, text } of edits) {
    markup += source.slice(at, start) + text
    at = start
  }
  return { edits, markup: markup + source.slice(at, properties.end) }
}
