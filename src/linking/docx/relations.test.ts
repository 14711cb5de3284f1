import { describe, expect, it } from 'vitest'
import { parseXml } from '../../documents/docx/xml.ts'
import { openRelations } from './relations.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const LINK_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'
const part = (text: string) => parseXml('word/_rels/document.xml.rels', new TextEncoder().encode(text))
const relation = (id: string, target: string, type = LINK_TYPE) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}" TargetMode="External"/>`

describe('the relations of a Word document', () => {
  it('are made where it has none', () => {
    const relations = openRelations(null, false)
    expect(relations.idOf('https://a.cn/甲/')).toBe('rId1')
    expect(relations.idOf('https://a.cn/乙/')).toBe('rId2')
    expect(relations.write()).toBe(
      `${HEAD}<Relationships xmlns="${NAMESPACE}">${relation('rId1', 'https://a.cn/甲/')}${relation('rId2', 'https://a.cn/乙/')}</Relationships>`,
    )
  })

  it('name an address once, and keep the ids that are there', () => {
    const relations = openRelations(
      part(`<Relationships>${relation('rId1', 'a')}${relation('rId3', 'b')}</Relationships>`),
      false,
    )
    expect(['x', 'y', 'x', 'z'].map(relations.idOf)).toEqual(['rId2', 'rId4', 'rId2', 'rId5'])
    expect(relations.write()).toBe(
      `<Relationships>${[relation('rId1', 'a'), relation('rId3', 'b'), relation('rId2', 'x'), relation('rId4', 'y'), relation('rId5', 'z')].join('')}</Relationships>`,
    )
  })

  it('tell where each leads', () => {
    const relations = openRelations(
      part(`<Relationships>${relation('rId1', 'a?b&amp;c')}</Relationships>`),
      false,
    )
    expect(relations.targetOf('rId1')).toBe('a?b&c')
    expect(relations.targetOf('rId2')).toBeNull()
  })

  it('are of the strict kind in a document of that kind', () => {
    const relations = openRelations(part('<Relationships></Relationships>'), true)
    relations.idOf('a')
    expect(relations.write()).toBe(
      `<Relationships>${relation('rId1', 'a', 'http://purl.oclc.org/ooxml/officeDocument/relationships/hyperlink')}</Relationships>`,
    )
  })

  it('have the signs of an address written as the format asks', () => {
    const relations = openRelations(null, false)
    relations.idOf('https://a.cn/?a=1&b="2"<')
    expect(relations.write()).toContain('Target="https://a.cn/?a=1&amp;b=&quot;2&quot;&lt;"')
  })

  it.each([
    ['<Relationships xmlns="x"/>', '<Relationships xmlns="x">'],
    ['<Relationships xmlns="x" />', '<Relationships xmlns="x">'],
    ['<Relationships xmlns="x"\n  />', '<Relationships xmlns="x">'],
    ['<Relationships xmlns="a/>b"/>', '<Relationships xmlns="a/>b">'],
  ])('that are one empty tag get an end: %s', (empty, open) => {
    const relations = openRelations(part(`${HEAD}${empty}\n`), false)
    relations.idOf('a')
    expect(relations.write()).toBe(`${HEAD}${open}${relation('rId1', 'a')}</Relationships>\n`)
  })

  it.each([
    '<Relationships />',
    '<Relationships></Relationships>\n',
    `<Relationships>${relation('rId1', 'a')}</Relationships>`,
  ])('stay as they are where nothing is added: %s', (text) => {
    expect(openRelations(part(text), false).write()).toBe(text)
  })

  it('stay as they are where there is no list of them', () => {
    const relations = openRelations(part('<!-- -->'), false)
    relations.idOf('a')
    expect(relations.write()).toBe('<!-- -->')
  })
})
