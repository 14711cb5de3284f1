// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SHELF } from '../model/site-data.ts'
import { linkTerms } from './auto-link.ts'
import { makeLoader } from './load-report.ts'
import { definePolicyTerm, findTerm } from './policy-term.ts'
import { hrefOf, makeLoad, REPORT, ROOT } from './testing/sample-site.ts'

/** Builds an element of nested lists: a name, then texts and elements. */
type Tree = readonly [name: string, ...children: (string | Tree)[]]
function build([name, ...children]: Tree): HTMLElement {
  const element = document.createElement(name)
  element.append(...children.map((child) => (typeof child === 'string' ? child : build(child))))
  return element
}

afterEach(() => document.body.replaceChildren())

describe('the terms of a report', () => {
  let scripts: HTMLScriptElement[]
  beforeEach(() => {
    scripts = []
    // No network here: each test says what becomes of the script.
    vi.spyOn(document.head, 'append').mockImplementation((node) => {
      scripts.push(node as HTMLScriptElement)
    })
  })
  afterEach(() => {
    vi.restoreAllMocks()
    delete window[SHELF]
  })

  it('come from the script of their report, which is loaded once', async () => {
    const load = makeLoader(ROOT)
    const both = Promise.all([load(REPORT.id), load(REPORT.id)])
    expect(scripts.map(({ src }) => src)).toEqual([`${ROOT.href}${REPORT.id}/terms.js`])
    window[SHELF] = [{ ...REPORT, id: 'other' }, REPORT]
    scripts[0]!.dispatchEvent(new Event('load'))
    expect(await both).toEqual([REPORT, REPORT])
  })

  it('are null where the site is away, and the page is as it was', async () => {
    const before = document.documentElement.outerHTML
    const loading = makeLoader(ROOT)(REPORT.id)
    scripts[0]!.dispatchEvent(new Event('error'))
    expect(await loading).toBeNull()
    expect(document.documentElement.outerHTML).toBe(before)
  })

  it('are null where the script holds another report, and ask for a name as one step of a path', async () => {
    const loading = makeLoader(ROOT)('../某份')
    expect(scripts[0]!.src).toBe(`${ROOT.href}..%2F%E6%9F%90%E4%BB%BD/terms.js`)
    window[SHELF] = [REPORT]
    scripts[0]!.dispatchEvent(new Event('load'))
    expect(await loading).toBeNull()
  })
})

describe('linking the terms of a page', () => {
  const link = (tree: Tree) => {
    const page = build(tree)
    document.body.append(page)
    const before = page.textContent
    linkTerms(page, REPORT, hrefOf)
    expect(page.textContent).toBe(before)
    return page
  }
  const linked = (page: Element) => [...page.querySelectorAll('a[href]')].map((one) => one.textContent)

  it('links the first use under each heading', () => {
    const page = link([
      'article',
      ['p', '四区两城'],
      ['h1', '一'],
      ['p', '“四区两城”，', ['b', '四区二城'], '，“2614”工作法'],
      ['h2', '二'],
      ['p', '建设四区两城'],
    ])
    expect(linked(page)).toEqual(['四区两城', '“四区两城”', '“2614”工作法', '四区两城'])
    expect(page.querySelector('a')!.href).toBe(`${ROOT.href}report-2024/term/siqu-liangcheng/`)
  })

  it('counts a use in a heading as the first of its section', () => {
    expect(linked(link(['div', ['h2', '四区两城'], ['p', '四区两城']]))).toEqual(['四区两城'])
  })

  it.each(['a', 'button', 'code', 'pre', 'select', 'script', 'style', 'textarea', 'policy-term'])(
    'leaves <%s> alone, with all that it holds',
    (name) => {
      const page = link(['p', [name, ['span', '四区两城']], '四区两城'])
      expect(page.children).toHaveLength(2)
      expect(page.querySelectorAll(`${name} a`)).toHaveLength(0)
      expect(page.lastElementChild).toMatchObject({ localName: 'a', textContent: '四区两城' })
    },
  )

  it('leaves what a person edits alone', () => {
    const page = build(['div', ['p', '四区两城']])
    page.firstElementChild!.setAttribute('contenteditable', 'true')
    linkTerms(page, REPORT, hrefOf)
    expect(linked(page)).toEqual([])
  })

  it('cuts one text into the uses and what is between them', () => {
    const page = link(['p', '推行“2614”工作法、四区两城和四区二城。'])
    const parts = [...page.childNodes].map(({ nodeName, textContent }) => `${nodeName} ${textContent}`)
    expect(parts).toEqual(['#text 推行', 'A “2614”工作法', '#text 、', 'A 四区两城', '#text 和四区二城。'])
  })

  it('changes nothing the second time', () => {
    const page = link(['div', ['p', '四区两城']])
    const before = page.outerHTML
    linkTerms(page, REPORT, hrefOf)
    expect(page.outerHTML).toBe(before)
  })
})

describe('<policy-term>', () => {
  const load = makeLoad()
  definePolicyTerm({ load, report: REPORT.id, hrefOf })
  const show = async (words: string, attributes: Record<string, string> = {}) => {
    const element = build(['policy-term', words])
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    document.body.append(element)
    await vi.waitFor(() => expect(load).toHaveBeenCalled())
    await load.mock.results.at(-1)?.value
    await Promise.resolve()
    expect(element.textContent).toBe(words)
    return element.shadowRoot!.querySelector('a')!
  }
  beforeEach(() => void load.mockClear())

  it('leads to the term that its words name', async () => {
    expect((await show('四区两城')).href).toBe(`${ROOT.href}report-2024/term/siqu-liangcheng/`)
  })

  it('leads to the term that its attribute names, by form or slug', async () => {
    const href = `${ROOT.href}report-2024/term/2614-gongzuofa/`
    expect((await show('这种做法', { term: '２６１４工作法' })).href).toBe(href)
    expect((await show('这种做法', { term: '2614-gongzuofa' })).href).toBe(href)
  })

  it('stays words where no term has the form, or its report is not there', async () => {
    expect((await show('没有的词')).hasAttribute('href')).toBe(false)
    expect((await show('四区两城', { report: 'other' })).hasAttribute('href')).toBe(false)
    expect(load).toHaveBeenLastCalledWith('other')
  })

  it('may be defined once only', () => {
    expect(() => definePolicyTerm({ load, report: 'other', hrefOf })).not.toThrow()
  })

  it('names no term by a form that two share', () => {
    const terms = REPORT.terms.map((one) => ({ ...one, aliases: ['同名'] }))
    expect(findTerm({ ...REPORT, terms }, '同名')).toBeNull()
    expect(findTerm(REPORT, ' “四区二城” ')?.key).toBe('term/siqu-liangcheng')
  })
})
