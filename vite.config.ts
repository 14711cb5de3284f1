import { defaultClientConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { BROWSERS } from './src/site/building/build-script.ts'
import { page } from './src/site/building/plugin.ts'

const TESTS = ['src/**/*.test.{ts,tsx}']
const PAGE_TESTS = ['src/{app,embed,site}/**/*.test.{ts,tsx}']

// Loaded once several reports are served: most runs need no compiler.
const library = async () => (await import('./src/cli/library-tools.ts')).LIBRARY_TOOLS

export default defineConfig({
  plugins: [page({ dataDir: 'graph-data', library })],
  publicDir: 'src/app/public',
  // A draft is read in a worker, which has no document: what a package has for a window alone would break there.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  // Preloading by script costs 1.6 kB and saves nothing: each chunk that is imported late stands alone.
  build: {
    modulePreload: false,
    target: BROWSERS,
    // The page is built once for all sites; `term-graph build` writes a site from it.
    outDir: 'build/page/site',
    emptyOutDir: true,
    // What a page starts with is one script, with all that it imports: packed as one it is smaller than as many.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'main', test: /[\\/]app[\\/]start[\\/]main\.ts$/ }] } },
    },
  },
  worker: { format: 'es' },
  // A package that is first met while a draft is read would reload the page in development, and the draft be gone.
  optimizeDeps: {
    entries: ['index.html', 'src/app/**/worker/*.ts'],
  },
  // Machines that run tests may be busy: no test waits for the clock, and none fails by it.
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'threads',
    maxWorkers: '100%', // by default one core is left idle, of two cores half
    // Rooms without a DOM keep no state between tests: their files share what they import.
    projects: [
      { extends: true, test: { name: 'page', include: PAGE_TESTS } },
      {
        extends: true,
        test: {
          name: 'data',
          include: TESTS,
          exclude: PAGE_TESTS,
          isolate: false,
          globalSetup: 'src/database/testing/global-setup.ts',
        },
      },
    ],
  },
})
