import { describe, expect, it } from 'vitest'
import { type DocumentFormat, detectFormat } from './detect-format.ts'
import { DocumentError, type DocumentErrorCode } from './document-error.ts'
import { paragraph, run, sampleDocx } from './docx/testing/sample-docx.ts'
import { encodeUtf16 } from './testing/texts.ts'

const bytesOf = (latin1: string) => Uint8Array.from(latin1, (char) => char.charCodeAt(0))
const encode = (text: string) => new TextEncoder().encode(text)
const ole = (name: string) =>
  bytesOf(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(99)}${[...name].join('\0')}`)

describe('detectFormat', () => {
  it.each<[string, Uint8Array, string | null, DocumentFormat]>([
    ['a package with a Word document', sampleDocx({ body: paragraph(run('甲')) }), 'a.txt', 'docx'],
    ['the mark of a PDF', bytesOf('%PDF-1.7\n'), null, 'pdf'],
    ['an HTML document', encode('\ufeff<!-- 甲 -->\n<!DOCTYPE html><p>甲'), 'a.txt', 'html'],
    ['XHTML', encode('<?xml version="1.0"?>\n<html xmlns="x">'), null, 'html'],
    ['HTML in UTF-16', encodeUtf16('\ufeff<html><p>甲', 'utf-16le'), null, 'html'],
    ['a text full of tags', encode('<p>甲</p><br/>'.repeat(8)), 'a.txt', 'html'],
    ['a text with few tags', encode('甲<br>乙\n丙'), 'a.txt', 'text'],
    ['the ending of Markdown', encode('# 甲'), '报告.MD', 'markdown'],
    ['the ending of a web page', encode('甲'), 'a.htm', 'html'],
    ['no name', encode('# 甲'), null, 'text'],
    ['nothing', encode(''), 'a.txt', 'text'],
  ])('knows %s', (_, bytes, name, format) => {
    expect(detectFormat(bytes, name)).toBe(format)
  })

  it.each<[string, Uint8Array, DocumentErrorCode]>([
    ['an old Word file', ole('WordDocument'), 'old-word'],
    ['a Word document with a password', ole('EncryptedPackage'), 'encrypted'],
    ['an old spreadsheet', ole('Workbook'), 'unsupported'],
    ['another package', bytesOf('PK\x03\x04xl/workbook.xml'), 'unsupported'],
    ['a picture', bytesOf('\x89PNG\r\n'), 'image'],
    ['rich text', bytesOf('{\\rtf1'), 'unsupported'],
    ['another XML', encode('<?xml version="1.0"?><w:wordDocument>'), 'unsupported'],
  ])('refuses %s', (_, bytes, code) => {
    try {
      detectFormat(bytes, 'a.doc')
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(DocumentError)
      expect((error as DocumentError).code).toBe(code)
    }
  })
})
