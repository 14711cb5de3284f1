import { readFileSync } from 'node:fs'
import { type Hostile, range } from './hostile.ts'

/** A report, to be put in front of what is hostile. */
const REPORT = 'graph-data/lingling-2024-plan/source.txt'
const FIRST_PART = '\n一、'
const PDF = 'src/documents/fixtures/lingling-2024-plan.pdf'

/** Returns texts, Markdown, pages and PDFs that are made to cost much, or are damaged. */
export function hostileTexts(): Hostile[] {
  return [
    text('a.txt', 'txt: 50 MB of one sign', 'refused', () => '*'.repeat(50_000_000)),
    text('a.txt', 'txt: one line of 12 million characters', 'refused', () => '一'.repeat(12_000_000)),
    text('a.txt', 'txt: one line of 9 million characters', 'any', () => '一'.repeat(9_000_000)),
    text('a.txt', 'txt: a million lines of one character', 'any', () => '一\n'.repeat(1_000_000)),
    text('a.txt', 'txt: 150,000 uses of a term', 'any', () =>
      inBody('推进“四区两城”建设。\n'.repeat(150_000)),
    ),
    text('a.txt', 'txt: 100,000 footnote markers', 'any', () => inBody(range(100_000, (i) => `甲[${i}]`))),
    text(
      'a.txt',
      'txt: 200,000 entries in the appendix',
      'any',
      () => readReport() + range(200_000, (i) => `${i + 30}.名词${i}：是指第${i}项工作的内容。\n`),
    ),
    text('a.md', 'md: 80,000 stars', 'any', () => '*'.repeat(80_000)),
    text('a.md', 'md: 80,000 stars, each before a letter', 'any', () => '*a '.repeat(80_000)),
    text('a.md', 'md: 100,000 brackets', 'any', () => '['.repeat(100_000)),
    text('a.md', 'md: 160,000 paragraphs', 'any', () => 'a\n\n'.repeat(160_000)),
    text(
      'a.md',
      'md: 20,000 footnotes',
      'any',
      () => `${range(20_000, (i) => `[^n${i}] `)}\n\n${range(20_000, (i) => `[^n${i}]: a\n\n`)}`,
    ),
    text('a.md', 'md: 100,000 lists within each other', 'any', () => `${'- '.repeat(100_000)}a`),
    text('a.html', 'html: 100,000 elements within each other', 'any', () => `${'<div>'.repeat(100_000)}甲`),
    text(
      'a.html',
      'html: 30,000 tables within each other',
      'any',
      () => `${'<table><tr><td>'.repeat(30_000)}甲`,
    ),
    text('a.html', 'html: 300,000 raised numbers', 'any', () => '<sup>1</sup>'.repeat(300_000)),
    text('a.pdf', 'pdf: pages that are their own pages', 'refused', () =>
      pdfOf('<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2000>>'),
    ),
    text('a.pdf', 'pdf: a form that draws itself', 'refused', loopingForm),
    text('a.pdf', 'pdf: a million words on a page', 'any', () =>
      pdfOf('<</Type/Pages/Kids[3 0 R]/Count 1>>', crowdedPage()),
    ),
    {
      tried: 'pdf: cut off in the middle',
      name: 'a.pdf',
      expected: 'refused',
      make: () => halfOf(readFileSync(PDF)),
    },
  ]
}

function text(name: string, tried: string, expected: Hostile['expected'], make: () => string): Hostile {
  return { tried, name, expected, make: () => new TextEncoder().encode(make()) }
}

function readReport(): string {
  return readFileSync(REPORT, 'utf8')
}

/** Puts text before the first part of a report. */
function inBody(more: string): string {
  return readReport().replace(FIRST_PART, () => `\n${more}${FIRST_PART}`)
}

function halfOf(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length / 2)
}

function pdfOf(pages: string, more = ''): string {
  return `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj${pages}endobj\n${more}trailer<</Root 1 0 R>>`
}

function stream(id: number, entries: string, content: string): string {
  return `${id} 0 obj<<${entries}/Length ${content.length}>>stream\n${content}\nendstream endobj\n`
}

function loopingForm(): string {
  const own = '/Resources<</XObject<</X 4 0 R>>>>'
  const page = `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]${own}/Contents 5 0 R>>endobj\n`
  const form = stream(4, `/Type/XObject/Subtype/Form/BBox[0 0 9 9]${own}`, '/X Do /X Do')
  return pdfOf('<</Type/Pages/Kids[3 0 R]/Count 1>>', page + form + stream(5, '', '/X Do'))
}

function crowdedPage(): string {
  const font = '/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>'
  const page = `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]${font}/Contents 5 0 R>>endobj\n`
  return page + stream(5, '', 'BT /F 9 Tf (a) Tj ET '.repeat(1_000_000))
}
