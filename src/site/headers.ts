/** The policy that a server sends with the pages of a site's folder: no script, style or request from elsewhere. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'"
/**
 * The policy that our own pages name in their markup: where the browser has Trusted Types, no text becomes a script, a style
 * or HTML either. A page of somebody else's that lies in the folder need not know of it.
 */
export const PAGE_POLICY = `${CONTENT_SECURITY_POLICY}; require-trusted-types-for 'script'; trusted-types default`

/** A browser takes a file for what its header says, and guesses nothing from its bytes. */
export const NOSNIFF = ['x-content-type-options', 'nosniff'] as const

/** Files that are named by what they hold never change; of all others a browser asks whether it has the newest. */
const FOR_EVER = /\/assets\//
/** The single file may lie beside a site's pages; it has a policy of its own. */
const PAGE = /\/$|(?:^|\/)(?:index|404)\.html$/
const YEAR_SECONDS = 31_536_000

/** Returns the header that says how long a file of a site may be kept, by its path from the site's root. */
export function headersOf(path: string): [name: string, value: string][] {
  const kept = FOR_EVER.test(path) ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache'
  return [
    ['cache-control', kept],
    [...NOSNIFF],
    ...(PAGE.test(path) ? [['content-security-policy', CONTENT_SECURITY_POLICY] as [string, string]] : []),
  ]
}
