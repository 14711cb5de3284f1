import { defaultClientConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { site } from './src/site/plugin.ts'

/**
 * What every page starts with, in one piece: what late chunks share with it would else be split off module by module,
 * and small files compress badly.
 */
const CORE =
  /node_modules\/preact\/|src\/links\/(?!resolve|foreign|quotation|moved|diff|embedded|offline)|src\/text\/fold|src\/model\/(?!label-geometry|frame|coinage-reasons|explore|search-keys|written-forms)|src\/app\/(?!preview|start-elsewhere|copy|clipboard|load-moved|save-file|recent-searches)[^/]+$|src\/app\/views\/(?!check\/|link\/|share\/|paper\/|explore\/|draft-form|draft-note|reports-|report-list|quote-note|moved-note|missing-|text-page|terms-page|block-page|block-relations|component-page|coinage-|messages-en|node-card|search-lists|search-hits|search-start|search-options|page-messages|term-rows)/

/** What draws the first frame of a graph, in one piece likewise. */
const DRAWING =
  /node_modules\/(?:sigma|graphology|events)|src\/app\/graph\/(?!extras|blend-looks|pointer|touch|node-near|arrangements|backdrop|fields|overview|edge-at|sight-of-many|canvas-scene)|src\/model\/explore\/(?:shown|paths|reach)\.ts/

export default defineConfig({
  plugins: [site({ dataDir: 'graph-data' })],
  publicDir: 'src/app/public',
  // A draft is read in a worker, which has no document: what a package has for a window alone would break there.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  // Preloading by script costs 1.6 kB and saves nothing: each chunk that is imported late stands alone.
  build: {
    modulePreload: false,
    target: ['chrome108', 'edge108', 'safari16.4', 'firefox115'],
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'core', test: CORE },
            { name: 'drawing', test: DRAWING },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  // A package that is first met while a draft is read would reload the page in development, and the draft be gone.
  optimizeDeps: { entries: ['index.html', 'src/app/check/check-worker.ts', 'src/app/link/link-worker.ts'] },
  // Machines that run tests may be busy: no test waits for the clock, and none fails by it.
  test: { include: ['src/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
})
