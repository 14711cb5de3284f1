import { defineConfig } from 'vitest/config'
import { site } from './src/site/plugin.ts'

export default defineConfig({
  plugins: [site({ dataDir: 'graph-data' })],
  publicDir: 'src/app/public',
  // Preloading by script costs 1.6 kB and saves nothing: each chunk that is imported late stands alone.
  build: { modulePreload: false, target: ['chrome108', 'edge108', 'safari16.4', 'firefox115'] },
  // Machines that run tests may be busy: no test waits for the clock, and none fails by it.
  test: { include: ['src/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
})
