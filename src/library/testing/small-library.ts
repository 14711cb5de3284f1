import { LIBRARY_TOOLS } from '../../cli/library-tools.ts'
import { buildNameKeys } from '../../compile/names/search-keys.ts'
import { readSample } from '../../compile/testing/samples.ts'
import { CATALOGUE_COLUMNS, type CatalogueRow } from '../catalogue/catalogue-row.ts'
import { buildLibrary, type ShelvedReport } from '../library.ts'
import type { HeldLibrary } from '../store/memory-store.ts'

/** Makes a line of catalog.csv. */
export function row(cells: Partial<CatalogueRow> & Pick<CatalogueRow, 'id'>): CatalogueRow {
  const empty = Object.fromEntries(CATALOGUE_COLUMNS.map((column) => [column, '']))
  return { ...(empty as CatalogueRow), ...cells }
}

/** Makes a library of the texts of some reports, by their ids. */
export function holdLibrary(
  texts: Readonly<Record<string, string>>,
  rows: readonly CatalogueRow[] = [],
): HeldLibrary {
  const reports = Object.entries(texts).map(([id, source]): ShelvedReport => {
    return { id, source, graph: readSample(source).graph }
  })
  return {
    library: buildLibrary(reports, rows, LIBRARY_TOOLS),
    reports,
    keysOf: (names) => buildNameKeys(names),
  }
}

/** Returns the texts of three small reports of different places and years. */
export const SMALL: Readonly<Record<string, string>> = {
  'dong-2024': `东县2024年政府工作报告
各位代表：
一、2024年工作安排
（一）推进乡村振兴。深入实施“四区两城”建设，推进乡村振兴示范创建。一是落实河长制，办好十五件实事；二是建设公租房200套。
（二）发展产业
加快“2614”工作法落地，发展新质生产力，乡村产业振兴提速。
名词解释：
1.“四区两城”：指零陵古城区、工业园区、滨江新区、商贸区和生态城、文化城。
2.“2614”工作法：指2个覆盖、6个到位、1张网、4张图的工作方法。
`,
  'xi-2025': `西县2025年政府工作报告
各位代表：
一、2025年工作安排
（一）坚持四区两城战略，办好15件实事，落实河长制。
（二）推进乡村全面振兴，推进乡村振兴，乡村振兴要见实效。
名词解释：
1.河长制：指由各级党政负责同志担任河长，负责组织领导相应河湖的管理和保护工作。
`,
  'zhou-2023': `某州2023年政府工作报告
各位代表：
一、2023年工作安排
（一）全面落实河长制、林长制。推进新质生产力发展。
（二）实施乡村振兴战略，发展2614工作法。
名词解释：
1.河长制：指在河流设立河长，由河长负责河流的保护。
2.新质生产力：指创新起主导作用的先进生产力质态。
`,
}

/** What catalog.csv says of them. */
export const SMALL_ROWS: readonly CatalogueRow[] = [
  row({ id: 'dong-2024', place: '东县', level: 'county', year: '2024' }),
  row({ id: 'xi-2025', place: '西县', level: 'county', year: '2025' }),
  row({ id: 'zhou-2023', place: '某州', level: 'prefecture', year: '2023' }),
]
