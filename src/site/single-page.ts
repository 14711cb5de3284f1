import { createHash } from 'node:crypto'
import type { InlinedSite } from '../model/site-data.ts'
import { escapeHtml, escapeJson } from './escape.ts'

/** All that the single file holds. */
export interface SinglePage {
  readonly script: string
  readonly style: string
  readonly title: string
  readonly body: string
  readonly site: InlinedSite
  /** The script that runs before the first paint. */
  readonly early: string
  readonly icon: string
}

/**
 * Returns the HTML of the single file. Its own scripts and styles are the only ones that its policy allows: each is named by
 * its hash.
 */
export function formatSinglePage({ title, body, site, script, style, early, icon }: SinglePage): string {
  // Within the strings of a script these would end or hide it.
  const safe = (code: string) => code.replace(/<(\/?script|!--)/gi, '\\x3c$1')
  const [first, main] = [safe(early), safe(script)]
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(first)} ${hashOf(main)} blob:`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
  return [
    '<!doctype html>',
    '<html lang="zh-Hans">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">`,
    `<style>${style}</style>`,
    `<script>${first}</script>`,
    '</head>',
    `<body><div id="app">${body}</div>`,
    `<script type="application/json" id="inlined">${escapeJson(site)}</script>`,
    `<script>${main}</script>`,
    '</body></html>\n',
  ].join('\n')
}

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`
}
