import { vi } from 'vitest'
import type { NodeKey } from '../../model/ids.ts'
import type { EmbeddedReport, EmbeddedTerm } from '../../model/site-data.ts'

/** The root of a site that does not exist. */
export const ROOT = new URL('https://words.example/terms/')

const term = (slug: string, label: string, definition: string, aliases: string[] = []): EmbeddedTerm => ({
  key: `term/${slug}` as NodeKey,
  name: label.replace(/[“”]/g, ''),
  label,
  aliases,
  definition,
  citations: 2,
})

/** A report of three terms. */
export const REPORT: EmbeddedReport = {
  id: 'report-2024',
  title: '某区的报告',
  terms: [
    term('siqu-liangcheng', '“四区两城”', '四个区和两座城。', ['四区二城']),
    term('2614-gongzuofa', '“2614”工作法', '两个覆盖、六个到位、一张网、四张图。'),
    term('gongye-yizhu-yite', '工业“一主一特”', '一个主导产业，一个特色产业。'),
  ],
}

/** Returns the address of a term's page. */
export const hrefOf = ({ id }: EmbeddedReport, { key }: EmbeddedTerm): string => `${ROOT.href}${id}/${key}/`

/** Makes a loader that knows the report, or (`isAway`) a site that does not answer. */
export const makeLoad = (isAway = false) =>
  vi.fn(async (id: string) => (isAway || id !== REPORT.id ? null : REPORT))
