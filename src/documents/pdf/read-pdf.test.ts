import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readPdf } from './read-pdf.ts'

const cMapUrl = fileURLToPath(new URL('../../../node_modules/pdfjs-dist/cmaps/', import.meta.url))

/** A page whose font is not embedded and names its characters by one of Adobe's tables. */
function samplePdf(content: string): Uint8Array {
  return new TextEncoder().encode(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length ${content.length}>>stream
${content}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>endobj
6 0 obj<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 7 0 R/DW 1000>>endobj
7 0 obj<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/Ascent 880/Descent -120/CapHeight 880/StemV 90/ItalicAngle 0/FontBBox[0 -120 1000 880]>>endobj
trailer<</Root 1 0 R>>`)
}

const show = (text: string, matrix: string) => {
  const hex = [...text].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('')
  return `BT /F 16 Tf ${matrix} Tm <${hex}> Tj ET\n`
}

describe('readPdf', () => {
  it('marks notes and the references to them', async () => {
    const at = (text: string, size: number, x: number, y: number) =>
      show(text, `1 0 0 1 ${x} ${y}`).replace('/F 16', `/F ${size}`)
    const body = '建设四区两城发展县域经济'
    const content =
      at(body, 16, 50, 250) +
      at('1', 8, 50 + 16 * body.length, 256) +
      at(body, 16, 50, 220) +
      at('1四区两城：说明。', 10, 50, 40)
    const { text, marks, places } = await readPdf(samplePdf(content), { cMapUrl })
    const said = marks.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`)
    expect(said).toEqual(['note-reference [1]', 'note [1]四区两城：说明。'])
    expect(places).toEqual([])
  })

  it('reads characters of a font that is not embedded, by the tables it is given', async () => {
    const { text } = await readPdf(samplePdf(show('名词解释：', '1 0 0 1 50 200')), { cMapUrl })
    expect(text).toBe('名词解释：\n')
  })

  it('reads a page of two columns from left to right, its notes last', async () => {
    const at = (text: string, x: number, y: number, size = 10) =>
      show(text, `1 0 0 1 ${x} ${y}`).replace('/F 16', `/F ${size}`)
    const rows = ['建设工业园发展县域经济', '推动园区转型升级改革', '推进文化旅游和商贸融合', '办好实事。']
    const content =
      at('关于全县工作情况的报告', 120, 270, 16) +
      rows.map((row, i) => at(`左${row}`, 40, 230 - i * 16) + at(`右${row}`, 220, 230 - i * 16)).join('') +
      at('1', 40 + 60, 186, 5) +
      at('1工业园：说明。', 40, 60, 7) +
      at('— 1 —', 190, 20)
    const { text } = await readPdf(samplePdf(content), { cMapUrl })
    expect(text.split('\n').map((line) => line.slice(0, 4))).toEqual([
      '关于全县',
      '左建设工',
      '右建设工',
      '注释',
      '[1]工',
      '',
    ])
    expect(text).toContain('实事。[1]\n')
  })

  it('reads no text that is turned', async () => {
    const content = show('正文', '1 0 0 1 50 200') + show('水印', '0.7 0.7 -0.7 0.7 90 90')
    const { text } = await readPdf(samplePdf(content), { cMapUrl })
    expect(text).toBe('正文\n')
  })
})
