/** The variable of the environment that tells the build where the site will stand. */
export const SITE_VARIABLE = 'TERM_GRAPH_SITE'

/** Gives the absolute address of the site's root, with its closing slash, as the build was told; null where it was not. */
export function siteAddress(): string | null {
  return process.env[SITE_VARIABLE] || null
}
