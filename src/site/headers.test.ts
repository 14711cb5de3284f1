import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY, headersOf, PAGE_POLICY } from './headers.ts'

describe('the headers of a site', () => {
  it('name the policy that the pages name themselves but for Trusted Types, and so does the guide', () => {
    const [, own] =
      /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(readFileSync('index.html', 'utf8')) ??
      []
    expect(own).toBe(PAGE_POLICY)
    expect(PAGE_POLICY).toContain(`${CONTENT_SECURITY_POLICY}; `)
    expect(readFileSync('docs/deploy.md', 'utf8')).toContain(`"${CONTENT_SECURITY_POLICY}"`)
  })

  it.each(['/', '/a/term/x/', '/404.html', '/a/index.html'])('give the page %s its policy', (path) => {
    expect(headersOf(path)).toContainEqual(['content-security-policy', CONTENT_SECURITY_POLICY])
  })

  it.each(['/policy-term-graph.html', '/embed.js', '/a/graph.json'])('give %s none', (path) => {
    expect(headersOf(path).map(([name]) => name)).not.toContain('content-security-policy')
  })

  it('keep for ever only what is named by its content', () => {
    expect(Object.fromEntries(headersOf('/assets/canvas-1.js'))['cache-control']).toContain('immutable')
    expect(Object.fromEntries(headersOf('/a/graph.json'))['cache-control']).toBe('no-cache')
  })
})
