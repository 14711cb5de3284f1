import { spawnSync } from 'node:child_process'
import { ensureBrowser } from '../src/cli/developer/browser.ts'

// Finds or installs a browser, then runs the journeys; `npm run e2e -- search` runs those of one file.
const browser = ensureBrowser('journeys')
if (browser === null) process.exit(1)
const { status } = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROME_PATH: browser },
  shell: process.platform === 'win32',
})
process.exit(status ?? 1)
