import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { PREACT_JSX } from '../../site/building/build-script.ts'
import { PRODUCT } from '../product.ts'

/** Node that is as old as `engines` of package.json allows. */
const TARGET = 'node20'

/**
 * Builds the program as the package has it: `cli.js` and the worker that it starts.
 *
 * @param outDir Where to, within the product's folder; emptied before.
 * @param areas  More scripts by their names: paths from the product's folder.
 */
export async function bundleProgram(
  outDir: string,
  areas: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { dependencies } = JSON.parse(readFileSync(join(PRODUCT, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  await build({
    root: PRODUCT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    oxc: { jsx: PREACT_JSX },
    ssr: { external: Object.keys(dependencies) },
    build: {
      ssr: true,
      target: TARGET,
      outDir,
      emptyOutDir: true,
      rolldownOptions: {
        input: {
          cli: 'src/cli/bin.ts',
          worker: 'src/cli/apart/worker.ts',
          ...areas,
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  })
}
