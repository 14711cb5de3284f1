import { describe, expect, it } from 'vitest'
import { isLibraryPage, isOwnPath } from './own-paths.ts'

describe('a name that the site keeps for itself', () => {
  it.each([
    ...['check', 'link', 'reports', 'concepts', 'concept', 'library', 'assets'],
    ...['index.html', '404.html', 'policy-term-graph.html', 'embed.js', 'offline.js', 'early-theme.js'],
    ...['reports.json', 'sitemap.xml', 'concepts.ttl', 'share.png', 'healthz'],
    ...['Check', 'ASSETS', 'Index.HTML', 'embed.js.br', 'index.html.gz', 'Embed.JS.BR'],
  ])('is %s', (name) => {
    expect(isOwnPath(name)).toBe(true)
  })

  it.each(['lingling-2024-plan', '', 'checks', 'index', 'embed.js.brx', 'br.gz', '报告'])(
    'is not %s',
    (name) => {
      expect(isOwnPath(name)).toBe(false)
    },
  )
})

describe('pages of a library alone', () => {
  it.each(['catalogue', 'concepts', 'concept-map', 'concept'])('are %s', (kind) => {
    expect(isLibraryPage(kind)).toBe(true)
  })

  it.each(['home', 'reports', 'check', 'missing', ''])('are not %s', (kind) => {
    expect(isLibraryPage(kind)).toBe(false)
  })
})
