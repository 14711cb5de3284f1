import { describe, expect, it } from 'vitest'
import type { Slug } from '../model/ids.ts'
import { conceptCards } from '../model/library-files.ts'
import { readSiteLink } from './site-links.ts'
import { ROOT } from './testing/sample-site.ts'

const read = (path: string) => readSiteLink(`${ROOT.href}${path}`, ROOT)

describe('a link to the site', () => {
  const term = { report: 'report-2024', term: 'term/siqu-liangcheng' }

  it('means the term of its page, with or without what a view adds', () => {
    expect(read('report-2024/term/siqu-liangcheng/')).toEqual(term)
    expect(read('report-2024/term/siqu-liangcheng/?depth=1&lang=en')).toEqual(term)
    expect(read('report-2024/term/siqu-liangcheng/#top')).toEqual(term)
  })

  it('means the term that a part belongs to', () => {
    expect(read('report-2024/term/siqu-liangcheng/3/')).toEqual(term)
  })

  it('means a concept of the library by the file that tells what it means', () => {
    expect(read('concept/liangxin/')).toEqual({
      report: conceptCards('liangxin' as Slug),
      term: 'term/liangxin',
    })
  })

  it('keeps the name of a report that is not ASCII', () => {
    expect(read(`${encodeURIComponent('零陵')}/term/siqu-liangcheng/`)).toEqual({ ...term, report: '零陵' })
  })

  it.each([
    '',
    'report-2024/',
    'report-2024/p/2.8.2/',
    'report-2024/coinage/xin/',
    'report-2024/text/',
    '?q=x',
  ])('means no term at “%s”', (path) => expect(read(path)).toBeNull())

  it('means nothing on another site, or above the root', () => {
    const path = 'report-2024/term/siqu-liangcheng/'
    expect(readSiteLink(`https://other.example/terms/${path}`, ROOT)).toBeNull()
    expect(readSiteLink(`https://words.example/${path}`, ROOT)).toBeNull()
    expect(readSiteLink(`https://words.example/terms-too/${path}`, ROOT)).toBeNull()
  })
})
