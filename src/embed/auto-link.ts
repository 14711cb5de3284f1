import { makeTermFinder } from '../linking/term-finder.ts'
import type { EmbeddedReport, EmbeddedTerm } from '../model/site-data.ts'

/** Elements in which no link is made, or which are links and controls already. */
const CLOSED =
  'a, button, code, head, iframe, input, kbd, math, noscript, option, policy-term, pre, samp, script, select, style, svg, template, textarea, [contenteditable]:not([contenteditable="false"])'
const HEADING = /^H[1-6]$/

/** Links the terms used in a part of a page, the first use under each heading; existing links stay. */
export function linkTerms(
  within: Element,
  report: EmbeddedReport,
  hrefOf: (report: EmbeddedReport, term: EmbeddedTerm) => string,
): void {
  const find = makeTermFinder(report.terms)
  const byKey = new Map(report.terms.map((term) => [term.key, term]))
  const used = new Set<string>()
  for (const node of textNodes(within, () => used.clear())) {
    const uses = find(node.data).filter(({ key }) => {
      const isFirst = !used.has(key)
      used.add(key)
      return isFirst
    })
    // From the last to the first, so that the offsets of the others stay right.
    for (const { key, start, end } of uses.reverse()) {
      const term = byKey.get(key)
      if (term === undefined) continue
      const words = node.splitText(start)
      words.splitText(end - start)
      const link = document.createElement('a')
      link.href = hrefOf(report, term)
      words.replaceWith(link)
      link.append(words)
    }
  }
}

/** Walks the text nodes that may get links; `onHeading` is called at each heading on the way. */
function* textNodes(within: Element, onHeading: () => void): Iterable<Text> {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(CLOSED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  let next = walker.nextNode()
  while (next !== null) {
    const node = next
    // Before the node is split: the walk would visit its pieces.
    next = walker.nextNode()
    if (HEADING.test(node.nodeName)) onHeading()
    if (node instanceof Text && node.data.trim() !== '') yield node
  }
}
