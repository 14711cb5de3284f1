import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { DOCUMENT_LIMITS } from '../model/document-limits.ts'
import { paragraph, run, sampleDocx } from './docx/testing/sample-docx.ts'
import { parseXml } from './docx/xml.ts'
import { openText } from './plain/open-text.ts'
import { readDocument } from './read-document.ts'

const MARKED = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
const NOTE = (id: number, text: string) => `<w:footnote w:id="${id}">${paragraph(run(text))}</w:footnote>`
const encode = (text: string) => new TextEncoder().encode(text)
const refused = (code: string) => expect.objectContaining({ name: 'DocumentError', code })

describe('a document that is made to cost much', () => {
  it('prints a note once, however often the text refers to it', async () => {
    const bytes = sampleDocx({
      body: paragraph(run('甲') + MARKED(1) + MARKED(1) + MARKED(2) + MARKED(1)),
      footnotes: NOTE(1, '子') + NOTE(2, '丑'),
    })
    const { text } = await readDocument(bytes, 'a.docx')
    expect(text).toBe('甲[1][1][2][1]\n注释\n[1]子\n[2]丑\n')
  })

  it('is refused with more elements than any has, in all its parts together', () => {
    const part = encode(`<a>${'<b/>'.repeat(6)}</a>`)
    const budget = { left: 10 }
    expect(() => parseXml('a', part, budget)).not.toThrow()
    expect(() => parseXml('b', part, budget)).toThrow(refused('too-large'))
  })

  it.each([
    ['text', 'a.txt', encode('一'.repeat(DOCUMENT_LIMITS.units + 1))],
    ['markdown', 'a.md', encode('a'.repeat(DOCUMENT_LIMITS.units + 1))],
    ['a page', 'a.html', encode(`<p>${'a'.repeat(DOCUMENT_LIMITS.units + 1)}`)],
  ])('is refused with more text than any has: %s', async (_, name, bytes) => {
    await expect(readDocument(bytes, name)).rejects.toEqual(refused('too-large'))
  })

  it('is refused for linking too, but for a page, which may hold pictures as text', () => {
    const long = encode('a'.repeat(DOCUMENT_LIMITS.units + 1))
    expect(() => openText(long, 'a.txt')).toThrow(refused('too-large'))
    expect(openText(long, 'a.html').format).toBe('html')
  })

  it('follows no entity that it defines, or that lies elsewhere', async () => {
    const dtd = '<!DOCTYPE x [<!ENTITY a "哈哈"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
    const body = '<w:document><w:body><w:p><w:r><w:t>甲&a;&b;</w:t></w:r></w:p></w:body></w:document>'
    const bytes = zipSync({ 'word/document.xml': strToU8(`<?xml version="1.0"?>${dtd}${body}`) })
    const { text } = await readDocument(bytes, 'a.docx')
    expect(text).toBe('甲&a;&b;\n')
  })

  it('has its fields followed: what stands in one that is never closed is not printed', async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const body = paragraph(
      [
        run('甲'),
        field('begin'),
        run('乙'),
        field('separate'),
        run('丙'),
        field('begin'),
        run('丁'),
        field('end'),
      ].join('') +
        run('戊') +
        field('end') +
        field('end') +
        run('己') +
        field('begin') +
        run('庚'),
    )
    const { text } = await readDocument(sampleDocx({ body }), 'a.docx')
    expect(text).toBe('甲丙戊己\n')
  })
})
