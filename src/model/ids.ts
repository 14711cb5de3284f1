declare const brand: unique symbol
type Branded<T extends string> = string & { readonly [brand]: T }

/** The published part of a term's address: ASCII, toneless pinyin (`2614-gongzuofa`). */
export type Slug = Branded<'Slug'>
/** The report's own number of a block (`2.8.2`, `1.p4.1`). */
export type Address = Branded<'Address'>
/** The key of any node of a graph. */
export type NodeKey = Branded<'NodeKey'>
/** The key of a term node, `term/<slug>`. It is a NodeKey too. */
export type TermKey = NodeKey & { readonly term: true }

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const ADDRESS = /^(?:p?[1-9]\d*)(?:\.p?[1-9]\d*)*$/

/** Tells whether `text` has the form of a slug. */
export function isSlug(text: string): text is Slug {
  return SLUG.test(text)
}

/** Tells whether `text` has the form of an address. */
export function isAddress(text: string): text is Address {
  return ADDRESS.test(text)
}

/** Returns the key of the term with this slug. */
export function termKey(slug: Slug): TermKey {
  return `term/${slug}` as TermKey
}

/** Returns the slug of a term's key. */
export function slugOf(term: NodeKey): Slug {
  return term.slice('term/'.length) as Slug
}

/** Returns the key of the `n`th component (from 1) of a term. */
export function componentKey(term: TermKey, n: number): NodeKey {
  return `${term}/${n}` as NodeKey
}

/** Returns the key of the coinage with this slug. */
export function coinageKey(slug: Slug): NodeKey {
  return `coinage/${slug}` as NodeKey
}

/** Returns the key of the section at this address. */
export function sectionKey(address: Address): NodeKey {
  return `s/${address}` as NodeKey
}

/** Returns the key of the paragraph or item at this address. */
export function passageKey(address: Address): NodeKey {
  return `p/${address}` as NodeKey
}

/** Returns an edge's key; the same two nodes are never linked twice by one kind. */
export function edgeKey(kind: string, source: NodeKey, target: NodeKey): string {
  // Joined, and not written as a template, it is one flat string: long reports have very many of them.
  return [kind, ':', source, '>', target].join('')
}

/**
 * Reads a node key as it stands in an address.
 *
 * @returns The key, or null where the text has no form of a key. That a node of this key exists is not said.
 */
export function parseNodeKey(text: string): NodeKey | null {
  const [head, name, n, ...rest] = text.split('/')
  if (head === undefined || name === undefined || rest.length > 0) return null
  if (head === 'term' && isSlug(name))
    return n === undefined || /^[1-9]\d*$/.test(n) ? (text as NodeKey) : null
  if (n !== undefined) return null
  if (head === 'coinage' && isSlug(name)) return text as NodeKey
  if ((head === 's' || head === 'p') && isAddress(name)) return text as NodeKey
  return null
}
