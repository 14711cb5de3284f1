import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type BuiltPage, readBuiltPage, UnbuiltPageError } from '../site/built-page.ts'
import { UsageError } from './command.ts'

/** The folder of the product itself, be it a checkout or an installed package. */
export const PRODUCT = dirname(createRequire(import.meta.url).resolve('policy-term-graph/package.json'))

/** The folder with the reports that the product ships with. */
export const SHIPPED_REPORTS = join(PRODUCT, 'graph-data')

/**
 * Opens the page that sites are written with, which is built once.
 *
 * @throws UsageError where it is not built, which can only be in a checkout.
 */
export function openBuiltPage(): BuiltPage {
  try {
    return readBuiltPage(join(PRODUCT, 'build', 'page'))
  } catch (error) {
    if (error instanceof UnbuiltPageError) throw new UsageError(error.message)
    throw error
  }
}
