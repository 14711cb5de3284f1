import type { NodeKey } from '../model/ids.ts'

/**
 * Gives the address of a node's page, as seen from the report's own folder or under the site's absolute address.
 *
 * @param base The absolute address of the report's folder with its closing slash, or empty for a relative one.
 */
export function addressOf(key: NodeKey, base = ''): string {
  return `${base}${key}/`
}
