import { strToU8, type Zippable, zipSync } from 'fflate'
import { paragraph, run, sampleDocx } from '../../documents/docx/testing/sample-docx.ts'
import { type Hostile, range } from './hostile.ts'

const MILLION = 1_000_000
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
const footnote = (id: number, text = '注') =>
  `<w:footnote w:id="${id}"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:footnote>`
const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
const bodyOf = (inside: string) =>
  strToU8(`${HEAD}<w:document><w:body><w:p><w:r><w:t>${inside}</w:t></w:r></w:p></w:body></w:document>`)

/** Returns Word documents that are small and cost much, or are damaged. */
export function hostilePackages(): Hostile[] {
  return [
    docx('docx: 100,000 references to one note of 1,000 characters', 'any', {
      body: paragraph(reference(1).repeat(100_000)),
      footnotes: footnote(1, '注'.repeat(1000)),
    }),
    docx('docx: 100,000 notes', 'any', {
      body: paragraph(range(100_000, reference)),
      footnotes: range(100_000, footnote),
    }),
    docx('docx: 9 million elements in 80 kB', 'refused', { body: '<w:p/>'.repeat(9 * MILLION) }),
    docx('docx: 60 MB of one character', 'refused', { body: paragraph(run('字'.repeat(20 * MILLION))) }),
    docx('docx: 100,000 elements within each other', 'refused', {
      body: '<w:sdt><w:sdtContent>'.repeat(50_000) + paragraph(run('甲')),
    }),
    docx('docx: 100,000 fields that are never closed', 'any', {
      body: paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(100_000)),
    }),
    docx('docx: a number of 60,000 characters before each of 10,000 paragraphs', 'refused', numberedParts()),
    zip('docx: a part that unpacks to 1 GB', {
      'word/document.xml': [new Uint8Array(1000 * MILLION), { level: 9 }],
    }),
    zip('docx: four parts that unpack to 60 MB each', fourParts()),
    {
      ...zip('docx: an external entity', {
        'word/document.xml': strToU8(
          `${HEAD}<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${new TextDecoder().decode(bodyOf('&e;')).slice(HEAD.length)}`,
        ),
      }),
      expected: 'any',
    },
    { ...zip('docx: a billion laughs', { 'word/document.xml': laughs() }), expected: 'any' },
  ]
}

function docx(
  tried: string,
  expected: Hostile['expected'],
  parts: Parameters<typeof sampleDocx>[0],
): Hostile {
  return { tried, name: 'a.docx', expected, make: () => sampleDocx(parts) }
}

function zip(tried: string, parts: Zippable): Hostile {
  return { tried, name: 'a.docx', expected: 'refused', make: () => zipSync(parts) }
}

function numberedParts() {
  const level = `<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="${'第'.repeat(60_000)}%1"/></w:lvl>`
  return {
    body: paragraph(run('甲'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>').repeat(10_000),
    numbering: `<w:abstractNum w:abstractNumId="1">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
  }
}

function fourParts(): Zippable {
  const parts = ['document', 'styles', 'footnotes', 'numbering'].map((name) => [
    `word/${name}.xml`,
    [strToU8(`${HEAD}<w:${name}>${' '.repeat(60 * MILLION)}`), { level: 9 }],
  ])
  return Object.fromEntries(parts)
}

function laughs(): Uint8Array {
  const entities = range(9, (i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`)
  const body = new TextDecoder().decode(bodyOf('&a9;')).slice(HEAD.length)
  return strToU8(`${HEAD}<!DOCTYPE x [<!ENTITY a0 "哈">${entities}]>${body}`)
}
