import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SHIPPED_REPORTS } from '../../cli/product.ts'
import type { Outcome } from '../trial.ts'
import { runInChild } from './run-program.ts'

const ID = 'lingling-2024-plan'
const FILES = ['graph.json', 'keys.json', 'source.txt', 'sums.json']
const SETTINGS: readonly NodeJS.ProcessEnv[] = [
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Asia/Shanghai', LANG: 'zh_CN.GB18030', LC_ALL: 'zh_CN.GB18030' },
]
const PATHS = ['a b', '报告 #1', 'deep/er/still']
const NODES = ['20', '22', '24']

/** Compiles the shipped report in other surroundings: the bytes are the same. */
export async function* runElsewhere(): AsyncGenerator<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'term-graph-trust-'))
  try {
    cpSync(join(SHIPPED_REPORTS, ID, 'source.txt'), join(folder, 'report.txt'))
    yield count('other TZ and LANG', SETTINGS, (env) => isSame(folder, 'out', { env }))
    yield count('other paths', PATHS, (path) => isSame(folder, join(path, 'out'), {}))
    for (const version of NODES) {
      const node = ['npx', '-y', `node@${version}`]
      const found = versionOf(node)
      yield found === null
        ? { tried: `Node ${version}`, times: 1, held: 1, result: 'not tried: it could not be had here' }
        : count(`Node ${found}`, [node], () => isSame(folder, `node-${version}`, { node }))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function count<T>(tried: string, settings: readonly T[], isHeld: (setting: T) => boolean): Outcome {
  const held = settings.filter(isHeld).length
  return { tried: `compile: ${tried}`, times: settings.length, held, result: 'the same bytes' }
}

function isSame(folder: string, out: string, options: Parameters<typeof runInChild>[2]): boolean {
  const place = join(folder, out, '..')
  mkdirSync(place, { recursive: true })
  cpSync(join(folder, 'report.txt'), join(place, 'here.txt'))
  const { code } = runInChild(place, ['compile', 'here.txt', '--out', 'made'], options)
  const read = (path: string) => readFileSync(path, 'latin1')
  return (
    code === 0 &&
    FILES.every((file) => read(join(place, 'made', file)) === read(join(SHIPPED_REPORTS, ID, file)))
  )
}

/** Returns the version that such a Node says it is; null where it cannot be had. */
function versionOf(node: readonly string[]): string | null {
  const [command = '', ...args] = node
  const { status, stdout } = spawnSync(command, [...args, '-p', 'process.versions.node'], {
    encoding: 'utf8',
    timeout: 120_000,
  })
  return status === 0 ? stdout.trim() : null
}
