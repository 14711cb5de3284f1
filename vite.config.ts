import { defaultClientConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { BROWSERS } from './src/site/build-script.ts'
import { site } from './src/site/plugin.ts'

export default defineConfig({
  plugins: [site({ dataDir: 'graph-data' })],
  publicDir: 'src/app/public',
  // A draft is read in a worker, which has no document: what a package has for a window alone would break there.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  // Preloading by script costs 1.6 kB and saves nothing: each chunk that is imported late stands alone.
  build: {
    modulePreload: false,
    target: BROWSERS,
  },
  worker: { format: 'es' },
  // A package that is first met while a draft is read would reload the page in development, and the draft be gone.
  optimizeDeps: {
    entries: ['index.html', 'src/app/**/late/*-worker.ts'],
  },
  // Machines that run tests may be busy: no test waits for the clock, and none fails by it.
  test: { include: ['src/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
})
