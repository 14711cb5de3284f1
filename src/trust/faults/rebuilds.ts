import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Outcome } from '../trial.ts'
import { runProgram, serveFolder } from './program.ts'
import { reportText, stateOf, writeInto } from './scene.ts'

const REBUILDS = 3
const BUILD = ['build', '.', '--out', 'site']

/** Builds a site again and again while it is asked for, and twice at once. */
export async function* rebuildWhileServed(scratch: string): AsyncIterable<Outcome> {
  mkdirSync(scratch, { recursive: true })
  const build = (edition: string) => {
    writeInto(scratch, 'r.txt', reportText(edition))
    return runProgram(BUILD, { cwd: scratch })
  }
  await build('甲版')
  yield await askMeanwhile(join(scratch, 'site'), build)
  yield await buildTwice(scratch, build)
}

async function askMeanwhile(dir: string, build: (edition: string) => Promise<unknown>): Promise<Outcome> {
  const { origin, stop } = await serveFolder(dir)
  let isBuilding = true
  const count = { asked: 0, whole: 0 }
  const ask = async () => {
    while (isBuilding) {
      for (const path of ['r/term/yizhanshifuwu/', 'r/text/', 'r/source.txt']) {
        const response = await fetch(`${origin}/${path}`)
        const text = await response.text().catch(() => '')
        count.asked++
        if (response.status === 200 && /[甲乙丙]版/.test(text) && /(?:<\/html>|。)\s*$/.test(text))
          count.whole++
      }
      await pause(1)
    }
  }
  const asking = ask()
  try {
    for (let at = 0; at < REBUILDS; at++) await build(['乙版', '丙版', '甲版'][at % 3] ?? '')
  } finally {
    isBuilding = false
    await asking
    stop()
  }
  const tried = `requests to a site while it is built ${REBUILDS} times`
  return {
    tried,
    times: count.asked,
    held: count.whole,
    result: 'answered whole, with the old file or the new one',
  }
}

async function buildTwice(
  scratch: string,
  build: (edition: string) => Promise<{ readonly code: number | null }>,
): Promise<Outcome> {
  const TIMES = 3
  const seen = { refused: 0, both: 0 }
  let held = 0
  for (let at = 0; at < TIMES; at++) {
    writeInto(scratch, 'r.txt', reportText(`${at} 版`))
    const [one, two] = await Promise.all([
      runProgram(BUILD, { cwd: scratch }),
      runProgram(BUILD, { cwd: scratch }),
    ])
    const refused = [one, two].filter(({ code }) => code !== 0)
    const isTold = refused.every(
      ({ code, said }) => code === 2 && said.length === 1 && said[0]?.includes('另一个进程'),
    )
    const built = stateOf(join(scratch, 'site'))
    await build(`${at} 版`)
    if (refused.length > 0) seen.refused++
    else seen.both++
    if (refused.length < 2 && isTold && built === stateOf(join(scratch, 'site'))) held++
  }
  const result = `${seen.refused} times one is refused in one sentence, ${seen.both} times they came one after the other; the site is whole`
  return { tried: 'two builds of one site at once', times: TIMES, held, result }
}
