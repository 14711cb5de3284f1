import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parseNodeKey } from '../../model/ids.ts'
import type { LinkMode } from '../choose-uses.ts'
import { makeLinkTarget } from '../link-target.ts'
import { makeTermFinder } from '../term-finder.ts'
import { linkDocx } from './link-docx.ts'

const term = (name: string, slug: string) => ({ key: parseNodeKey(`term/${slug}`)!, name, aliases: [] })
const find = makeTermFinder([term('四区两城', 'siqu'), term('五好园区', 'wuhao')])
const target = makeLinkTarget('https://a.cn/', 'r')
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const STYLES =
  '<w:styles xmlns:w="w"><w:style w:type="character" w:styleId="a3"><w:name w:val="Hyperlink"/></w:style></w:styles>'

interface Package {
  readonly document: string
  readonly relations?: string
  readonly styles?: string
}

/** Links a package of these parts; returns its parts as text. */
function link({ document, relations, styles = STYLES }: Package, mode: LinkMode = 'all') {
  const files: Record<string, Uint8Array> = {
    'word/document.xml': strToU8(document),
    'word/styles.xml': strToU8(styles),
    ...(relations === undefined ? {} : { 'word/_rels/document.xml.rels': strToU8(relations) }),
  }
  const { bytes, keys, used } = linkDocx(zipSync(files), { find, target, mode })
  const parts = unzipSync(bytes)
  const text = (name: string) => (parts[name] ? strFromU8(parts[name]) : null)
  return { document: text('word/document.xml'), relations: text('word/_rels/document.xml.rels'), keys, used }
}

/** The inside of a body that was linked; the prefix of relations is declared at the root. */
function linked(body: string, mode: LinkMode = 'all'): string {
  const [open, close] = [`<w:document xmlns:w="w" xmlns:r="${RELATIONS}"><w:body>`, '</w:body></w:document>']
  const { document } = link({ document: open + body + close }, mode)
  return document?.slice(open.length, -close.length) ?? ''
}

const OPEN = '<w:hyperlink r:id="rId1" w:history="1">'
const CLOSE = '</w:hyperlink>'
const STYLE = '<w:rPr><w:rStyle w:val="a3"/></w:rPr>'
const KEPT = '<w:t xml:space="preserve">'

describe('a link in the mark-up of a Word document', () => {
  it.each([
    [
      'a run as a whole: its text is written as it was',
      '<w:r><w:t>四区两城</w:t></w:r>',
      `${OPEN}<w:r>${STYLE}<w:t>四区两城</w:t></w:r>${CLOSE}`,
    ],
    [
      'the beginning of a run',
      '<w:r><w:t>四区两城建设</w:t></w:r>',
      `${OPEN}<w:r>${STYLE}<w:t>四区两城</w:t></w:r>${CLOSE}<w:r>${KEPT}建设</w:t></w:r>`,
    ],
    [
      'the end of a run',
      '<w:r><w:t>抓四区两城</w:t></w:r>',
      `<w:r>${KEPT}抓</w:t></w:r>${OPEN}<w:r>${STYLE}${KEPT}四区两城</w:t></w:r>${CLOSE}`,
    ],
    [
      'a run that keeps its blanks',
      `<w:r>${KEPT}抓四区两城 </w:t></w:r>`,
      `<w:r>${KEPT}抓</w:t></w:r>${OPEN}<w:r>${STYLE}${KEPT}四区两城</w:t></w:r>${CLOSE}<w:r>${KEPT} </w:t></w:r>`,
    ],
    [
      'a run with attributes and looks, which each part has',
      '<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t>抓四区两城好</w:t></w:r>',
      `<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr>${KEPT}抓</w:t></w:r>${OPEN}<w:r w:rsidR="1"><w:rPr><w:rStyle w:val="a3"/><w:b/></w:rPr>${KEPT}四区两城</w:t></w:r>${CLOSE}<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr>${KEPT}好</w:t></w:r>`,
    ],
    [
      'a run with looks as a whole',
      '<w:r><w:rPr><w:b/></w:rPr><w:t>四区两城</w:t></w:r>',
      `${OPEN}<w:r><w:rPr><w:rStyle w:val="a3"/><w:b/></w:rPr><w:t>四区两城</w:t></w:r>${CLOSE}`,
    ],
    [
      'signs at its ends that are written as references',
      '<w:r><w:t>抓&quot;四区两城&quot;好</w:t></w:r>',
      `<w:r>${KEPT}抓</w:t></w:r>${OPEN}<w:r>${STYLE}${KEPT}&quot;四区两城&quot;</w:t></w:r>${CLOSE}<w:r>${KEPT}好</w:t></w:r>`,
    ],
    [
      'text without references as a whole',
      '<w:r><w:t><![CDATA[四区两城]]></w:t></w:r>',
      `${OPEN}<w:r>${STYLE}<w:t><![CDATA[四区两城]]></w:t></w:r>${CLOSE}`,
    ],
    [
      'a run with a tab before its words',
      '<w:r><w:tab/><w:t>四区两城</w:t></w:r>',
      `<w:r><w:tab/>${KEPT}</w:t></w:r>${OPEN}<w:r>${STYLE}${KEPT}四区两城</w:t></w:r>${CLOSE}`,
    ],
    [
      'a run with a tab behind its words',
      '<w:r><w:t>四区两城</w:t><w:tab/></w:r>',
      `${OPEN}<w:r>${STYLE}<w:t>四区两城</w:t></w:r>${CLOSE}<w:r>${KEPT}</w:t><w:tab/></w:r>`,
    ],
    [
      'a smart tag: it stays within',
      '<w:smartTag><w:r><w:t>四区两城</w:t></w:r></w:smartTag>',
      `<w:smartTag>${OPEN}<w:r>${STYLE}<w:t>四区两城</w:t></w:r>${CLOSE}</w:smartTag>`,
    ],
    [
      'words that were moved here',
      '<w:moveTo w:id="4"><w:r><w:t>四区两城</w:t></w:r></w:moveTo>',
      `${OPEN}<w:moveTo w:id="4"><w:r>${STYLE}<w:t>四区两城</w:t></w:r></w:moveTo>${CLOSE}`,
    ],
  ])('goes around %s', (_, before, after) => {
    expect(linked(`<w:p>${before}</w:p>`)).toBe(`<w:p>${after}</w:p>`)
  })

  it('gives one id to one address, and cuts a run as often as it has terms', () => {
    expect(linked('<w:p><w:r><w:t>抓四区两城与五好园区、四区两城</w:t></w:r></w:p>')).toBe(
      `<w:p><w:r>${KEPT}抓</w:t></w:r>${OPEN}<w:r>${STYLE}${KEPT}四区两城</w:t></w:r>${CLOSE}<w:r>${KEPT}与</w:t></w:r>${OPEN.replace('rId1', 'rId2')}<w:r>${STYLE}${KEPT}五好园区</w:t></w:r>${CLOSE}<w:r>${KEPT}、</w:t></w:r>${OPEN}<w:r>${STYLE}${KEPT}四区两城</w:t></w:r>${CLOSE}</w:p>`,
    )
  })

  it('gives each part of a tracked insertion an id that nothing else has', () => {
    const ins = (id: number, inside: string) => `<w:ins w:id="${id}">${inside}</w:ins>`
    const body = `<w:p>${ins(3, '<w:r><w:t>甲</w:t></w:r><w:r><w:t>四区两城</w:t></w:r><w:r><w:t>乙</w:t></w:r>')}<w:bookmarkStart w:id="12" w:name="x"/></w:p>`
    expect(linked(body)).toBe(
      `<w:p>${ins(3, '<w:r><w:t>甲</w:t></w:r>')}${OPEN}${ins(13, `<w:r>${STYLE}<w:t>四区两城</w:t></w:r>`)}${CLOSE}${ins(14, '<w:r><w:t>乙</w:t></w:r>')}<w:bookmarkStart w:id="12" w:name="x"/></w:p>`,
    )
  })

  it('numbers from the greatest id on, wherever it stands', () => {
    const body =
      '<w:p><w:bookmarkStart w:id="12" w:name="x"/><w:ins w:id="3"><w:r><w:t>抓四区两城</w:t></w:r></w:ins></w:p>'
    expect(linked(body)).toBe(
      `<w:p><w:bookmarkStart w:id="12" w:name="x"/><w:ins w:id="3"><w:r>${KEPT}抓</w:t></w:r></w:ins>${OPEN}<w:ins w:id="13"><w:r>${STYLE}${KEPT}四区两城</w:t></w:r></w:ins>${CLOSE}</w:p>`,
    )
  })

  it('gives each part of a run whose looks were changed an id of its own', () => {
    const changed = (id: number) => `<w:b/><w:rPrChange w:id="${id}"><w:rPr/></w:rPrChange>`
    expect(linked(`<w:p><w:r><w:rPr>${changed(5)}</w:rPr><w:t>抓四区两城好</w:t></w:r></w:p>`)).toBe(
      `<w:p><w:r><w:rPr>${changed(5)}</w:rPr>${KEPT}抓</w:t></w:r>${OPEN}<w:r><w:rPr><w:rStyle w:val="a3"/>${changed(6)}</w:rPr>${KEPT}四区两城</w:t></w:r>${CLOSE}<w:r><w:rPr>${changed(7)}</w:rPr>${KEPT}好</w:t></w:r></w:p>`,
    )
  })

  it.each([
    [
      'a first text that hides the blank before it',
      '<w:r><w:t> 抓四区</w:t></w:r><w:r><w:t>两城</w:t></w:r>',
    ],
    ['a last text that hides the blank behind it', '<w:r><w:t>四区</w:t></w:r><w:r><w:t>两城 </w:t></w:r>'],
    ['the middle of a stretch that cannot be cut', '<w:r><w:t><![CDATA[抓四区两城好]]></w:t></w:r>'],
    ['the end of a stretch that cannot be cut', '<w:r><w:t><![CDATA[抓四区两城]]></w:t></w:r>'],
    ['the beginning of a stretch that cannot be cut', '<w:r><w:t><![CDATA[四区两城好]]></w:t></w:r>'],
    [
      'words across the border of a smart tag',
      '<w:smartTag><w:r><w:t>四区</w:t></w:r></w:smartTag><w:r><w:t>两城</w:t></w:r>',
    ],
    [
      'words that go on in a link',
      '<w:r><w:t>四区</w:t></w:r><w:hyperlink w:anchor="x"><w:r><w:t>两城</w:t></w:r></w:hyperlink>',
    ],
    [
      'words that begin in a link',
      '<w:hyperlink w:anchor="x"><w:r><w:t>四区</w:t></w:r></w:hyperlink><w:r><w:t>两城</w:t></w:r>',
    ],
    ['words in two paragraphs', '<w:r><w:t>四区</w:t></w:r></w:p><w:p><w:r><w:t>两城</w:t></w:r>'],
    ['a text that hides the blank behind it', '<w:r><w:t>四区两城 </w:t></w:r>'],
    ['words with a tab between them', '<w:r><w:t>四区</w:t><w:tab/><w:t>两城</w:t></w:r>'],
  ])('does not go around %s', (_, inside) => {
    expect(linked(`<w:p>${inside}</w:p>`)).toBe(`<w:p>${inside}</w:p>`)
  })
})

describe('a Word document whose mark-up is written in another way', () => {
  const body = (prefix: string) =>
    `<${prefix}body><${prefix}p><${prefix}r><${prefix}t>四区两城</${prefix}t></${prefix}r></${prefix}p></${prefix}body>`

  it('without a prefix gets links without one', () => {
    const { document } = link({ document: `<document xmlns="w">${body('')}</document>` })
    expect(document).toBe(
      `<document xmlns="w"><body><p><hyperlink xmlns:r="${RELATIONS}" r:id="rId1" history="1"><r><rPr><rStyle val="a3"/></rPr><t>四区两城</t></r></hyperlink></p></body></document>`,
    )
  })

  it('with a prefix of its own gets links with that', () => {
    const { document } = link({ document: `<ns0:document xmlns:ns0="w">${body('ns0:')}</ns0:document>` })
    expect(document).toBe(
      `<ns0:document xmlns:ns0="w"><ns0:body><ns0:p><ns0:hyperlink xmlns:r="${RELATIONS}" r:id="rId1" ns0:history="1"><ns0:r><ns0:rPr><ns0:rStyle ns0:val="a3"/></ns0:rPr><ns0:t>四区两城</ns0:t></ns0:r></ns0:hyperlink></ns0:p></ns0:body></ns0:document>`,
    )
  })

  it('of the strict kind gets relations of that kind', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    const { document, relations } = link({
      document: `<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main">${body('w:')}</w:document>`,
    })
    expect(document).toContain(`<w:hyperlink xmlns:r="${strict}" r:id="rId1" w:history="1">`)
    expect(relations).toContain(`Type="${strict}/hyperlink"`)
  })

  it('with its body elsewhere in the package is linked there', () => {
    const files = {
      '_rels/.rels': strToU8(
        `<Relationships><Relationship Id="r" Type="${RELATIONS}/officeDocument" Target="/doc/main.xml"/></Relationships>`,
      ),
      'doc/main.xml': strToU8(`<w:document xmlns:w="w">${body('w:')}</w:document>`),
      'doc/styles.xml': strToU8(STYLES),
    }
    const parts = unzipSync(linkDocx(zipSync(files), { find, target, mode: 'all' }).bytes)
    expect(Object.keys(parts).sort()).toEqual([...Object.keys(files), 'doc/_rels/main.xml.rels'].sort())
    expect(strFromU8(parts['doc/main.xml']!)).toContain('<w:rStyle w:val="a3"/>')
    expect(strFromU8(parts['doc/_rels/main.xml.rels']!)).toContain('Target="https://a.cn/r/term/siqu/"')
  })

  it('with damaged relations is refused', () => {
    const damaged = {
      document: `<w:document xmlns:w="w">${body('w:')}</w:document>`,
      relations: '<Relationships>',
    }
    expect(() => link(damaged)).toThrow(expect.objectContaining({ code: 'damaged' }))
  })
})

describe('the first use in a section of a Word document', () => {
  const p = (text: string, properties = '') => `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`
  const heading = (text: string) => p(text, '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
  const relations = `<Relationships><Relationship Id="rId9" Type="${RELATIONS}/hyperlink" Target="https://a.cn/r/term/siqu/" TargetMode="External"/></Relationships>`
  const old = '<w:p><w:hyperlink r:id="rId9"><w:r><w:t>见此</w:t></w:r></w:hyperlink></w:p>'
  const keysOf = (body: string) =>
    link({ document: `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`, relations }, 'first')
      .keys

  it('begins anew with each heading, and with a number as headings have it', () => {
    expect(
      keysOf(p('四区两城') + p('四区两城') + heading('甲') + p('四区两城') + p('四区两城')),
    ).toHaveLength(2)
    expect(keysOf(heading('四区两城') + p('四区两城'))).toHaveLength(1)
    expect(keysOf(p('四区两城') + p('二、乙') + p('四区两城') + p('丙') + p('四区两城'))).toHaveLength(2)
  })

  it('is not linked where the section has such a link', () => {
    expect(keysOf(old + p('四区两城，五好园区'))).toEqual(['term/wuhao'])
    expect(keysOf(old + p('甲') + p('四区两城'))).toEqual([])
    expect(keysOf(old + heading('甲') + p('四区两城'))).toEqual(['term/siqu'])
  })
})
