import { join } from 'node:path'
import { build } from 'vite'

/**
 * Builds a script that stands alone, without imports, for the browsers of the site.
 *
 * @param entry Its file, seen from the project's root.
 */
export async function buildScript(root: string, entry: string): Promise<string> {
  const lib = { entry: join(root, entry), formats: ['iife' as const], name: 'policyTermGraph' }
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: { lib, write: false, target: ['chrome108', 'edge108', 'safari16.4', 'firefox115'] },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (chunk === undefined) throw new Error(`${entry} was not built`)
  return chunk.code
}
