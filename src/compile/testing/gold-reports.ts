import { existsSync, readFileSync } from 'node:fs'
import type { GoldReport } from './variants.ts'

/** Made-up reports of other makes than the shipped one, with their truth; they are built as real ones are. */
const MADE = ['liuxi-2024', 'yunling-2025', 'ganyuan-2026']
/** Real reports that lie beside the project where it is developed; they are no part of it. */
const REAL = ['yiyang-2024', 'yunnan-2025', 'jiangxi-2026']

const shared = new URL('../../../../shared/', import.meta.url)
const fixtures = new URL('../fixtures/', import.meta.url)

const readGold = (report: URL | string, gold: URL): GoldReport => ({
  text: readFileSync(report, 'utf8'),
  ...JSON.parse(readFileSync(gold, 'utf8')),
})

/** The report that the project ships with, and what it means. */
export const LINGLING = readGold(
  'graph-data/lingling-2024-plan/source.txt',
  new URL('lingling-2024-plan.gold.json', fixtures),
)

/** Every other report whose truth is known, by its name: the made-up ones, and the real ones where they are there. */
export function otherReports(): (readonly [id: string, report: GoldReport])[] {
  const isThere = existsSync(shared)
  if (!isThere) console.warn('没有 ../shared，只用自带的报告测试')
  const made = MADE.map((id) => {
    const of = (ending: string) => new URL(`reports/${id}.${ending}`, fixtures)
    return [id, readGold(of('txt'), of('gold.json'))] as const
  })
  const real = (isThere ? REAL : []).map((id) => {
    return [id, readGold(new URL(`reports/${id}.txt`, shared), new URL(`gold/${id}.json`, shared))] as const
  })
  return [...made, ...real]
}
