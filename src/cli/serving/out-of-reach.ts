import { SAY } from '../messages.ts'

/** Renders the page that says that the library's database is out of reach; it asks again by itself. */
export function renderOutOfReach(seconds: number): string {
  return [
    '<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><link rel="icon" href="data:,">',
    `<meta http-equiv="refresh" content="${seconds}">`,
    `<title>${SAY.served.outOfReachTitle}</title></head>`,
    `<body><main><h1>${SAY.served.outOfReachTitle}</h1><p>${SAY.served.outOfReach}</p>`,
    '<p lang="en">The library’s database cannot be reached just now. This page asks again by itself; please come back in a little while.</p>',
    '</main></body></html>\n',
  ].join('')
}
