import { renderBareHead } from '../../site/bare-head.ts'
import { SAY } from '../messages.ts'

/** Renders the page that says that the library's database is out of reach; it asks again by itself. */
export function renderOutOfReach(seconds: number): string {
  return [
    renderBareHead(SAY.served.outOfReachTitle, `<meta http-equiv="refresh" content="${seconds}">`),
    `<body><main><h1>${SAY.served.outOfReachTitle}</h1><p>${SAY.served.outOfReach}</p>`,
    '<p lang="en">The library’s database cannot be reached just now. This page asks again by itself; please come back in a little while.</p>',
    '</main></body></html>\n',
  ].join('')
}
