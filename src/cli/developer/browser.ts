import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { platform } from 'node:os'
import { chromium } from '@playwright/test'

/** Debian's Chromium without windows: half the work of the whole one for the same pages. */
const SHELL = 'chromium-headless-shell'

/** What a browser is for: a shell opens pages, but cannot measure how fast they are drawn. */
export type BrowserUse = 'journeys' | 'pictures' | 'measures'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Finds the browser to use: the one named by CHROME_PATH, an installed one, or Playwright's own; null for none. */
function findBrowser(use: BrowserUse): string | null {
  const named = process.env.CHROME_PATH
  if (named) return existsSync(named) ? named : null
  const shells = use === 'journeys' ? [`/usr/bin/${SHELL}`] : []
  return (
    [...shells, ...INSTALLED].find((path) => existsSync(path)) ??
    (existsSync(chromium.executablePath()) ? chromium.executablePath() : null)
  )
}

/** Tells whether Chinese will render; where that cannot be asked (no fontconfig) the system is trusted. */
function hasChineseFont(): boolean {
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return platform() !== 'linux' || (listed.status === 0 && listed.stdout.trim() !== '')
}

const NEEDED =
  'install Chromium and a Chinese font (Debian, Ubuntu: apt-get install chromium fonts-noto-cjk), or name a browser in CHROME_PATH'

/**
 * Makes sure that there is a browser and a Chinese font, installing them where that can be done unasked.
 *
 * @returns The browser's path, or null after saying in one line what to install.
 */
export function ensureBrowser(use: BrowserUse): string | null {
  if (findBrowser(use) === null || !hasChineseFont()) {
    console.log(`No browser or no Chinese font found: installing them for ${use} of pages.`)
    try {
      install(use)
    } catch (error) {
      console.error(
        `The installation failed (${error instanceof Error ? error.message.split('\n')[0] : 'unknown reason'}).`,
      )
    }
  }
  const browser = findBrowser(use)
  if (browser !== null && hasChineseFont()) return browser
  console.error(`For ${use} of pages, ${NEEDED}.`)
  return null
}

function hasPackage(name: string): boolean {
  return spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0
}

function install(use: BrowserUse): void {
  const run = (command: string, args: readonly string[]) =>
    execFileSync(command, args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    const add = (...packages: string[]) =>
      run('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
    run('apt-get', ['update'])
    add(use === 'journeys' && hasPackage(SHELL) ? SHELL : 'chromium', 'fonts-noto-cjk', 'fontconfig')
  } else {
    run('npx', ['playwright', 'install', 'chromium'])
  }
}
