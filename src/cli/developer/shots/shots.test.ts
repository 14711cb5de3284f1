import { describe, expect, it } from 'vitest'
import { parseView } from '../../../address/view.ts'
import { hasPage } from '../../../app/page/context.ts'
import { readBook } from '../../../site/reports.ts'
import { formatContactSheet } from './contact-sheet.ts'
import { viewsOf } from './views.ts'

const book = readBook('graph-data', 'lingling-2024-plan')

describe('the views that are looked at', () => {
  it('are pages of the report, each with a name of its own', () => {
    const views = viewsOf(book.graph)
    expect(new Set(views.map(({ name }) => name)).size).toBe(views.length)
    for (const { name, path } of views.filter(
      ({ path }) => !path.startsWith('..') && !path.includes('no-such'),
    )) {
      const { pathname, search, hash } = new URL(`http://x/${book.id}/${path}`)
      expect(hasPage(book, parseView({ path: pathname.slice(1), search, hash })), name).toBe(true)
    }
  })

  it('have no component or coinage where a report has none', () => {
    const bare = { ...book.graph, nodesOf: () => [], nodes: [] } as unknown as typeof book.graph
    expect(viewsOf(bare).map(({ name }) => name)).not.toContain('component')
  })
})

describe('the sheet of pictures', () => {
  it('shows a view a row and a screen a column, and no text as markup', () => {
    const shot = { report: '<b>甲', view: 'map', file: '<b>甲-map.png', size: '390x844', theme: 'dark' }
    const html = formatContactSheet([shot, { ...shot, theme: 'light' }])
    expect(html.match(/<td><a/g)).toHaveLength(2)
    expect(html.match(/<tr>/g)).toHaveLength(2)
    expect(html).not.toContain('<b>')
  })
})
