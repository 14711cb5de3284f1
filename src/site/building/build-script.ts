import { join } from 'node:path'
import { build } from 'vite'

/** How JSX is written in the views. */
export const PREACT_JSX = { runtime: 'automatic', importSource: 'preact' } as const

/** The oldest browsers that the scripts of the site run in. */
export const BROWSERS = ['chrome108', 'edge108', 'safari16.4', 'firefox115']

/** A script that stands alone, and the style sheet that it imports; empty where it imports none. */
export interface BuiltScript {
  readonly code: string
  readonly style: string
  /** The paths of the modules that it holds. */
  readonly modules: readonly string[]
}

/**
 * Builds a script that stands alone, without imports.
 *
 * @param entry      Its file, seen from the project's root.
 * @param conditions Conditions under which package.json and packages resolve their names otherwise.
 * @throws Error where a module is missing, or where more than one script would come of it.
 */
export async function buildScript(
  root: string,
  entry: string,
  conditions: readonly string[] = [],
): Promise<BuiltScript> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    resolve: { conditions: [...conditions, 'worker', 'module', 'browser', 'production'] },
    oxc: { jsx: PREACT_JSX },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      lib: { entry: join(root, entry), formats: ['iife'], name: 'policyTermGraph', cssFileName: 'style' },
      write: false,
      target: BROWSERS,
      cssMinify: true,
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  const [script, ...others] = outputs.flatMap((part) => (part.type === 'chunk' ? [part] : []))
  if (script === undefined || others.length > 0) throw new Error(`${entry} was not built into one script`)
  const styles = outputs.flatMap((part) =>
    part.type === 'asset' && part.fileName.endsWith('.css') ? [part.source.toString()] : [],
  )
  return { code: script.code, style: styles.join(''), modules: script.moduleIds }
}
