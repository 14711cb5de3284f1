import { strToU8, zipSync } from 'fflate'

/** The parts of a small Word document, as the inside of their root elements. */
export interface SampleParts {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
}

/** Returns the bytes of a Word document made of these parts. */
export function sampleDocx({ body, styles, numbering, footnotes, endnotes }: SampleParts): Uint8Array {
  const parts = {
    document: `<w:body>${body}</w:body>`,
    ...(styles === undefined ? {} : { styles }),
    ...(numbering === undefined ? {} : { numbering }),
    ...(footnotes === undefined ? {} : { footnotes }),
    ...(endnotes === undefined ? {} : { endnotes }),
  }
  const files = Object.entries(parts).map(([name, inside]) => [
    `word/${name}.xml`,
    strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="w">${inside}</w:${name}>`),
  ])
  return zipSync(Object.fromEntries(files))
}

/** A paragraph of these runs, with these properties. */
export function paragraph(inside: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`
}

/** A run of text, with these properties. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** What puts a paragraph into a list. */
export function numbered(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
}

/** A level of a list: number format, text and what else it says. */
export function level(at: number, format: string, text: string, rest = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${rest}</w:lvl>`
}

/** A list with its levels: list and family have the same number. */
export function list(id: number, ...levels: readonly string[]): { family: string; num: string } {
  return {
    family: `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`,
    num: `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`,
  }
}
