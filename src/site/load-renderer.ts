import { join } from 'node:path'
import { runnerImport } from 'vite'

/** How JSX is written in the views. */
export const PREACT_JSX = { runtime: 'automatic', importSource: 'preact' } as const

type Renderer = typeof import('./prerender.ts')

/** Loads the views through vite, which knows their JSX; a config file is loaded without that knowledge. */
export async function loadRenderer(root: string): Promise<Renderer> {
  const file = join(root, 'src/site/prerender.ts')
  const { module } = await runnerImport<Renderer>(file, { root, configFile: false, oxc: { jsx: PREACT_JSX } })
  return module
}
