/** The environment variable with the site's public address, from the build command to the vite plugin. */
export const SITE_VARIABLE = 'TERM_GRAPH_SITE'

/** Returns the absolute address of the site's root with its closing slash; null where the build was given none. */
export function siteAddress(): string | null {
  return process.env[SITE_VARIABLE] || null
}
