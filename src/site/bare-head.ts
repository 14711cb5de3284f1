import { escapeHtml } from './escape.ts'
import { PAGE_POLICY } from './headers.ts'

/**
 * Renders the beginning of a page without scripts and styles, up to the end of its head. It has the policy of all pages
 * and asks for no icon.
 *
 * @param more Further elements of the head.
 */
export function renderBareHead(title: string, more = ''): string {
  return [
    '<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><link rel="icon" href="data:,">',
    `<title>${escapeHtml(title)}</title>${more}</head>`,
  ].join('')
}
