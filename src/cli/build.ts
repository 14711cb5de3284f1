import { build } from 'vite'

/** Where the built site goes. */
export const DIST = 'dist'

/**
 * Builds the site of every report in graph-data into `dist/`.
 *
 * @param base The path the site will stand under; only 404.html needs it.
 */
export async function buildSite(base: string): Promise<void> {
  await build({
    base,
    logLevel: 'info',
    build: { outDir: DIST, emptyOutDir: true, reportCompressedSize: false },
  })
}
