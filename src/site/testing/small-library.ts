import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileReport } from '../../compile/compile.ts'
import { buildSearchKeys } from '../../compile/names/search-keys.ts'
import { originOf } from '../../compile/testing/samples.ts'
import { indexGraph } from '../../model/read-graph.ts'

/** Made reports of two counties, their province and one without a place, by id: every word of them is made up. */
export const SMALL_REPORTS: Readonly<Record<string, string>> = {
  'lingling-2024': report('零陵区', 2024, ['深化“五好”园区建设。', '推进“两新”工作，打造“四好农村路”。'], {
    '“五好”园区': '规划好、产业好、服务好、环境好、效益好的园区。',
    '“两新”': '大规模设备更新和消费品以旧换新。',
  }),
  'lingling-2025': report('零陵区', 2025, ['建设“五好”园区。', '落实“两新”政策。'], {
    '“五好”园区': '规划好、产业好、服务好、环境好、口碑好的园区。',
  }),
  'hunan-2025': report('湖南省', 2025, ['抓好“两新”，管好“四好农村路”。'], {
    '“四好农村路”': '建好、管好、护好、运营好农村公路。',
    '“两新”': '新经济组织和新社会组织的党建工作。',
  }),
  'yunnan-2026': report('云南省', 2026, ['发展“五好”园区和“四好农村路”。', '办好“一村一品”集市。'], {
    '“一村一品”': '一个村有一个拿得出手的产品。',
  }),
}

function report(
  place: string,
  year: number,
  tasks: readonly string[],
  entries: Readonly<Record<string, string>>,
): string {
  const numbers = '一二三四五六'
  return [
    `${place}${year}年政府工作报告`,
    `——${year}年1月8日在${place}人民代表大会会议上`,
    `${place}人民政府`,
    '各位代表：',
    `一、${year - 1}年工作回顾`,
    '过去一年，各项工作都有了新的进展，群众生活继续改善。',
    `二、${year}年工作安排`,
    ...tasks.map((task, at) => `${numbers[at]}是把工作落到实处。${task}持续用力，久久为功。`),
    '名词解释',
    ...Object.entries(entries).map(([name, text], at) => `${at + 1}.${name}：${text}`),
    '',
  ].join('\n')
}

/** Compiles these reports, as a library is built of them. */
export function smallReports() {
  return Object.entries(SMALL_REPORTS).map(([id, source]) => {
    const { graph } = compileReport(source, [], originOf(source))
    if (graph === null) throw new Error(`${id} does not compile`)
    return { id, source, graph: indexGraph(graph), serialized: graph }
  })
}

/** Writes these reports into a folder, as the compiler does. */
export function writeSmallLibrary(dataDir: string): void {
  for (const { id, source, serialized } of smallReports()) {
    mkdirSync(join(dataDir, id), { recursive: true })
    writeFileSync(join(dataDir, id, 'source.txt'), source)
    writeFileSync(join(dataDir, id, 'graph.json'), JSON.stringify(serialized))
    writeFileSync(join(dataDir, id, 'keys.json'), JSON.stringify(buildSearchKeys(serialized, source)))
  }
}
