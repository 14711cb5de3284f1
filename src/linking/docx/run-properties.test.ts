import { describe, expect, it } from 'vitest'
import { elementsOf, parseXml } from '../../documents/docx/xml.ts'
import { applyEdits } from '../../text/edits.ts'
import { linkedProperties } from './run-properties.ts'

/** Returns a run with the properties of a link, and these alone. */
function linked(source: string, hyperlinkStyle: string | null = 'a3', prefix = 'w:') {
  const [run] = elementsOf(parseXml('', new TextEncoder().encode(source)).root)
  const { edits, markup } = linkedProperties(run!, { source, prefix, hyperlinkStyle })
  const whole = applyEdits(source, edits)
  // They are told as they are then written.
  expect(whole).toContain(markup)
  return { whole, markup }
}

const STYLE = '<w:rStyle w:val="a3"/>'
const LOOKS = '<w:color w:val="0563C1"/><w:u w:val="single"/>'
const run = (properties: string) => `<w:r>${properties}<w:t>四区两城</w:t></w:r>`

describe('a run in a link', () => {
  it.each([
    ['without properties', '', `<w:rPr>${STYLE}</w:rPr>`],
    ['with empty properties', '<w:rPr/>', `<w:rPr>${STYLE}</w:rPr>`],
    ['with no properties in their element', '<w:rPr></w:rPr>', `<w:rPr>${STYLE}</w:rPr>`],
    ['with looks of its own', '<w:rPr><w:b/></w:rPr>', `<w:rPr>${STYLE}<w:b/></w:rPr>`],
    [
      'with a style of its own',
      '<w:rPr><w:rStyle w:val="x"/></w:rPr>',
      '<w:rPr><w:rStyle w:val="x"/></w:rPr>',
    ],
  ])('%s has the style of links', (_, before, after) => {
    const { whole, markup } = linked(run(before))
    expect(whole).toBe(run(after))
    expect(markup).toBe(after)
  })

  it.each([
    ['without properties', '', `<w:rPr>${LOOKS}</w:rPr>`],
    [
      'with looks of its own',
      '<w:rPr><w:b/><w:sz w:val="32"/></w:rPr>',
      '<w:rPr><w:b/><w:color w:val="0563C1"/><w:sz w:val="32"/><w:u w:val="single"/></w:rPr>',
    ],
    [
      'with looks that come before a link’s',
      '<w:rPr><w:rFonts w:val="x"/><w:b/></w:rPr>',
      `<w:rPr><w:rFonts w:val="x"/><w:b/>${LOOKS}</w:rPr>`,
    ],
    [
      'with looks that come behind a link’s',
      '<w:rPr><w:lang w:val="x"/></w:rPr>',
      `<w:rPr>${LOOKS}<w:lang w:val="x"/></w:rPr>`,
    ],
    [
      'with a colour of its own',
      '<w:rPr><w:color w:val="FF0000"/></w:rPr>',
      '<w:rPr><w:color w:val="FF0000"/><w:u w:val="single"/></w:rPr>',
    ],
    [
      'with a style of its own',
      '<w:rPr><w:rStyle w:val="x"/></w:rPr>',
      '<w:rPr><w:rStyle w:val="x"/></w:rPr>',
    ],
  ])('%s has the looks of a link in a document without a style for it', (_, before, after) => {
    const { whole, markup } = linked(run(before), null)
    expect(whole).toBe(run(after))
    expect(markup).toBe(after)
  })

  it('is written with the prefix of its part, and with signs as the format asks', () => {
    expect(linked('<r><t>四</t></r>', 'a"b', '').whole).toBe(
      '<r><rPr><rStyle val="a&quot;b"/></rPr><t>四</t></r>',
    )
  })

  it('is told for properties that stand anywhere in the part', () => {
    const source = `<w:p>${run('<w:rPr><w:b/></w:rPr>')}</w:p>`
    const [paragraph] = elementsOf(parseXml('', new TextEncoder().encode(source)).root)
    const [inner] = elementsOf(paragraph!)
    const { edits, markup } = linkedProperties(inner!, { source, prefix: 'w:', hyperlinkStyle: 'a3' })
    expect(markup).toBe(`<w:rPr>${STYLE}<w:b/></w:rPr>`)
    expect(applyEdits(source, edits)).toBe(`<w:p>${run(markup)}</w:p>`)
  })
})
