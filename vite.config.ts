import { defineConfig } from 'vitest/config'
import { site } from './src/site/plugin.ts'

export default defineConfig({
  plugins: [site({ dataDir: 'graph-data' })],
  publicDir: 'src/app/public',
  build: { target: ['chrome108', 'edge108', 'safari16.4', 'firefox115'] },
  test: { include: ['src/**/*.test.{ts,tsx}'] },
})
