import { headingLevel, isClosedToLinks, isInline, isVoid } from '../documents/html/elements.ts'
import { parseHtml } from '../documents/html/parse-html.ts'
import type { NodeKey } from '../model/ids.ts'
import type { Span } from '../model/span.ts'
import { insertAt } from '../text/edits.ts'
import { chooseUses, type Flow, type Linkable, opensSection } from './choose-uses.ts'
import { FlowBuilder } from './flow-builder.ts'
import type { LinkTarget } from './link-target.ts'
import type { LinkedText, LinkOptions } from './link-text.ts'
import { BARE_ADDRESS, findMatches, overlapFinder } from './stretches.ts'

/** What no link goes around: what stands for a character, an address as it stands, the end of a link begun nowhere. */
const NEVER_LINKED = new RegExp(String.raw`&#?\w+;|${BARE_ADDRESS}|</a\b`, 'giu')

/** Links the terms of an HTML document or a piece of one: nothing but `<a href>` and `</a>` is put into it. */
export function linkHtml(source: string, { find, target, mode }: LinkOptions): LinkedText {
  const { chosen, used } = chooseUses(readHtml(source, target), find, mode)
  return {
    insertions: chosen.flatMap(({ key, place }) => [
      insertAt(place.start, `<a href="${target.hrefOf(key)}">`),
      insertAt(place.end, '</a>'),
    ]),
    keys: chosen.map(({ key }) => key),
    used,
  }
}

function readHtml(source: string, target: LinkTarget): Linkable<Span> {
  const flows: Flow<Span>[] = []
  const linked = new Map<number, Set<NodeKey>>()
  const closed: string[] = []
  let builder = new FlowBuilder()
  let keys: NodeKey[] = []
  let section = 0
  const isClosed = overlapFinder(findMatches(source, NEVER_LINKED))
  const accept = (range: Span) => !isClosed(range)
  const finish = (isHeading = false) => {
    if (isHeading || opensSection(builder.text)) section++
    if (keys.length > 0) linked.set(section, new Set([...(linked.get(section) ?? []), ...keys]))
    if (builder.text !== '') flows.push(builder.finish(section, accept))
    builder = new FlowBuilder()
    keys = []
  }
  parseHtml(source, {}, (place) => ({
    onopentag(name, attributes) {
      if (isClosedToLinks(name)) {
        closed.push(name)
        if (name !== 'a') builder.gap()
        const key = name === 'a' ? target.keyOf(attributes.href ?? '') : null
        if (key !== null) keys.push(key)
      } else if (closed.length > 0) return
      else if (isInline(name)) builder.open(place.start())
      else if (isVoid(name)) builder.gap()
      else finish()
    },
    ontext() {
      const text = source.slice(place.start(), place.end() + 1)
      if (closed.length === 0) builder.add(text, place.start())
      // The words of a link stand beside others as they did before it was one.
      else if (closed.every((name) => name === 'a')) builder.addClosed(text)
    },
    onclosetag(name, isImplied) {
      if (closed.length > 0) {
        if (closed.at(-1) === name) closed.pop()
      } else if (isInline(name)) builder.close(isImplied ? null : place.end() + 1)
      else if (!isVoid(name)) finish(headingLevel(name) !== null)
    },
  }))
  finish()
  return { flows, linked }
}
