import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../../documents/docx/read-docx.ts'
import { paragraph, run, sampleDocx } from '../../documents/docx/testing/sample-docx.ts'
import { elementsOf, parseXml, walkElements, type XmlElement } from '../../documents/docx/xml.ts'
import { parseGraph } from '../../model/read-graph.ts'
import { makeLinkTarget } from '../link-target.ts'
import type { LinkOptions } from '../link-text.ts'
import { makeTermFinder } from '../term-finder.ts'
import { linkDocx } from './link-docx.ts'

const graph = parseGraph(readFileSync('graph-data/lingling-2024-plan/graph.json', 'utf8'))
const find = makeTermFinder(graph.nodesOf('term'))
const target = makeLinkTarget('https://example.org/', 'r')
const ALL: LinkOptions = { find, target, mode: 'all' }
const FIRST: LinkOptions = { find, target, mode: 'first' }
const STYLES =
  '<w:style w:type="character" w:styleId="a3"><w:name w:val="Hyperlink"/></w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>'

/** Returns the inside of the body after linking, in a short form. */
function linked(body: string, options = ALL, styles: string | null = STYLES): string {
  const { bytes } = linkDocx(sampleDocx({ body, ...(styles === null ? {} : { styles }) }), options)
  const inside = /<w:body>(.*)<\/w:body>/s.exec(partOf(bytes, 'word/document.xml'))?.[1] ?? ''
  return inside
    .replaceAll(/<w:hyperlink [^>]*>/g, '{')
    .replaceAll('</w:hyperlink>', '}')
    .replaceAll('<w:t xml:space="preserve">', '<w:t>')
}

function partOf(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name]!)
}

const r = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`
const link = (text: string, properties = '') => `{${r(text, `<w:rStyle w:val="a3"/>${properties}`)}}`
const p = (inside: string) => `<w:p>${inside}</w:p>`

describe('a Word document', () => {
  it.each([
    ['a run that is a term', r('四区两城'), link('四区两城')],
    [
      'a run in the middle of which a term stands',
      r('抓四区两城建设'),
      r('抓') + link('四区两城') + r('建设'),
    ],
    [
      'runs split in the middle of a term, each with its own looks',
      r('抓四区', '<w:b/>') + r('两城建设', '<w:i/>'),
      `${r('抓', '<w:b/>')}{${r('四区', '<w:rStyle w:val="a3"/><w:b/>')}${r('两城', '<w:rStyle w:val="a3"/><w:i/>')}}${r('建设', '<w:i/>')}`,
    ],
    [
      'marks of the office program within a term',
      `${r('四区')}<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1" w:name="x"/>${r('两城')}<w:bookmarkEnd w:id="1"/>`,
      `{${r('四区', '<w:rStyle w:val="a3"/>')}<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1" w:name="x"/>${r('两城', '<w:rStyle w:val="a3"/>')}}<w:bookmarkEnd w:id="1"/>`,
    ],
    ['two terms side by side in one run', r('四区两城五力零陵'), link('四区两城') + link('五力零陵')],
    [
      'a run with a style of its own',
      r('四区两城', '<w:rStyle w:val="x"/>'),
      `{${r('四区两城', '<w:rStyle w:val="x"/>')}}`,
    ],
    [
      'signs that are written as references',
      r('A&amp;四区两城&lt;'),
      r('A&amp;') + link('四区两城') + r('&lt;'),
    ],
  ])('%s', (_, before, after) => {
    const tidy = (body: string) =>
      body
        .replaceAll('<w:r><w:t></w:t></w:r>', '')
        .replaceAll(/<w:r><w:rPr>[^/]*\/><\/w:rPr><w:t><\/w:t><\/w:r>/g, '')
    expect(tidy(linked(p(before)))).toBe(p(after))
  })

  it('with tracked insertions keeps them, each around its own words', () => {
    const ins = (inside: string, id = 7) => `<w:ins w:id="${id}" w:author="a">${inside}</w:ins>`
    expect(linked(p(ins(r('四区两城'))))).toBe(p(`{${ins(r('四区两城', '<w:rStyle w:val="a3"/>'))}}`))
    expect(linked(p(ins(r('抓四区两城建设'))))).toBe(
      p(`${ins(r('抓'))}{${ins(r('四区两城', '<w:rStyle w:val="a3"/>'), 8)}}${ins(r('建设'), 9)}`),
    )
    expect(linked(p(r('四区') + ins(r('两城'))))).toBe(
      p(`{${r('四区', '<w:rStyle w:val="a3"/>')}${ins(r('两城', '<w:rStyle w:val="a3"/>'))}}`),
    )
  })

  it('keeps what was deleted within a term', () => {
    const deleted = '<w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del>'
    expect(linked(p(r('四区') + deleted + r('两城')))).toContain(
      `{${r('四区', '<w:rStyle w:val="a3"/>')}${deleted}`,
    )
  })

  it.each([
    [
      'words with a link between them',
      `${r('四')}<w:hyperlink w:anchor="x">${r('区两')}</w:hyperlink>${r('城')}`,
    ],
    ['words with a link of no words between them', `${r('四区')}<w:hyperlink w:anchor="x"/>${r('两城')}`],
    ['a link', `<w:hyperlink w:anchor="x">${r('四区两城')}</w:hyperlink>`],
    [
      'a field',
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('四区两城')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ],
    ['a simple field', `<w:fldSimple w:instr="REF x">${r('四区两城')}</w:fldSimple>`],
    ['deleted words', '<w:del w:id="1"><w:r><w:delText>四区两城</w:delText></w:r></w:del>'],
    ['a text box', `<w:r><w:pict><w:txbxContent>${p(r('四区两城'))}</w:txbxContent></w:pict></w:r>`],
    ['words with a picture between them', `${r('四区')}<w:r><w:drawing/></w:r>${r('两城')}`],
  ])('leaves %s alone', (_, inside) => {
    const document = sampleDocx({ body: p(inside), styles: STYLES })
    const { bytes, keys } = linkDocx(document, ALL)
    expect(bytes).toEqual(document)
    expect(keys).toEqual([])
  })

  it('links the first use under each heading', () => {
    const heading = `<w:p><w:pPr><w:pStyle w:val="1"/></w:pPr>${r('甲')}</w:p>`
    const body =
      p(r('四区两城')) + p(r('四区两城')) + heading + p(r('四区两城')) + p(r('（一）乙。四区两城，四区两城'))
    expect(linked(body, FIRST).match(/\{/g)).toHaveLength(3)
  })

  it('without a style for links gets their looks in the order of the format', () => {
    const body = p(r('四区两城', '<w:b/><w:sz w:val="32"/><w:lang w:val="zh-CN"/>'))
    expect(linked(body, ALL, null)).toContain(
      '<w:b/><w:color w:val="0563C1"/><w:sz w:val="32"/><w:u w:val="single"/><w:lang w:val="zh-CN"/>',
    )
  })

  it('brings no white space to light, and loses none', () => {
    const body = p('<w:r><w:t>抓 四区两城</w:t></w:r>')
    const { bytes } = linkDocx(sampleDocx({ body }), ALL)
    expect(partOf(bytes, 'word/document.xml')).toContain('<w:t xml:space="preserve">抓 </w:t>')
    const hidden = sampleDocx({ body: p('<w:r><w:t> 抓四区两城</w:t></w:r>') })
    expect(linkDocx(hidden, ALL).bytes).toBe(hidden)
  })

  it('names the addresses in its relations, and keeps every other part byte for byte', () => {
    const before = zipSync({
      ...unzipSync(sampleDocx({ body: p(r('四区两城与五力零陵')), styles: STYLES })),
      'word/media/a.png': strToU8('\u0001\u0002'),
      'docProps/x.xml': strToU8('<x>四区两城</x>'),
    })
    const after = unzipSync(linkDocx(before, ALL).bytes)
    for (const [name, part] of Object.entries(unzipSync(before)))
      if (name !== 'word/document.xml') expect(after[name]).toEqual(part)
    expect(strFromU8(after['word/_rels/document.xml.rels']!).match(/Target="[^"]*"/g)).toEqual([
      'Target="https://example.org/r/term/siqu-liangcheng/"',
      'Target="https://example.org/r/term/wulilingling/"',
    ])
  })

  it.each(['lingling-2024-plan', 'lingling-notes', 'lingling-numbered'])(
    'written by LibreOffice (%s) says the same',
    (name) => {
      const before = readFileSync(new URL(`../../documents/fixtures/${name}.docx`, import.meta.url))
      for (const options of [ALL, FIRST]) {
        const { bytes, keys, used } = linkDocx(before, options)
        expect(readDocx(bytes).text).toEqual(readDocx(before).text)
        expect(new Set(keys).size).toBe(22)
        expect(linkDocx(bytes, options)).toEqual({ bytes, keys: [], used })
        expectSound(partOf(bytes, 'word/document.xml'))
      }
    },
  )

  it('made of any runs says the same, is sound, and is done after one run', () => {
    const words = fc.constantFrom(
      '四区',
      '两城',
      '四区两城',
      '“2614”',
      '工作法',
      '建设',
      ' ',
      '&amp;',
      '一、',
    )
    const text = fc.array(words, { minLength: 1, maxLength: 4 }).map((all) => all.join(''))
    const plain = fc
      .tuple(text, fc.constantFrom('', '<w:b/>', '<w:rStyle w:val="x"/>'))
      .map(([said, looks]) => run(said, looks))
    const held = fc
      .tuple(
        fc.constantFrom('ins', 'del', 'smartTag', 'hyperlink'),
        fc.array(plain, { minLength: 1, maxLength: 3 }),
      )
      .map(([name, runs]) => {
        const inside =
          name === 'del'
            ? runs.join('').replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')
            : runs.join('')
        return `<w:${name} w:id="3">${inside}</w:${name}>`
      })
    const other = fc.constantFrom(
      '<w:proofErr w:type="x"/>',
      '<w:r><w:tab/></w:r>',
      '<w:bookmarkStart w:id="1" w:name="a"/>',
    )
    const body = fc
      .array(fc.oneof(plain, held, other), { minLength: 1, maxLength: 6 })
      .map((all) => paragraph(all.join('')))
    for (const options of [ALL, FIRST]) {
      fc.assert(
        fc.property(fc.array(body, { minLength: 1, maxLength: 3 }), (all) => {
          const before = sampleDocx({ body: all.join(''), styles: STYLES })
          const { bytes, used } = linkDocx(before, options)
          expect(shownBy(bytes)).toEqual(shownBy(before))
          expectSound(partOf(bytes, 'word/document.xml'))
          expect(linkDocx(bytes, options)).toEqual({ bytes, keys: [], used })
        }),
        { numRuns: 150 },
      )
    }
  })

  it.each([
    ['no package', strToU8('四区两城'), 'damaged'],
    ['a package of something else', zipSync({ 'a.txt': strToU8('x') }), 'not-word'],
    ['a broken body', zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }), 'damaged'],
    ['a document with a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0), 'encrypted'],
  ])('that is %s is refused', (_, bytes, code) => {
    expect(() => linkDocx(bytes, ALL)).toThrow(expect.objectContaining({ code }))
  })
})

/** Every paragraph with the words it shows and those that were deleted from it. */
function shownBy(bytes: Uint8Array): string[] {
  const source = partOf(bytes, 'word/document.xml')
  return source.split('</w:p>').map((part) => part.replaceAll(/<[^>]*>/g, ''))
}

const IN_LINK = new Set('r ins del proofErr bookmarkStart bookmarkEnd smartTag'.split(' '))

/** Checks what the schema asks of links: where they stand, and what they hold. */
function expectSound(source: string): void {
  walkElements(parseXml('', strToU8(source)).root, (element: XmlElement) => {
    if (element.name === 'hyperlink') {
      expect(['p', 'smartTag', 'sdtContent']).toContain(element.parent?.name)
      for (const child of elementsOf(element)) expect(IN_LINK).toContain(child.name)
    }
    if (element.name === 'rPr' && element.parent?.name === 'r')
      expect(elementsOf(element.parent)[0]).toBe(element)
    if (element.name === 't') expect(elementsOf(element)).toEqual([])
    return true
  })
}
