import { type Facets, NO_FACETS } from '../../model/library.ts'
import { GOLDEN } from '../../search/testing/golden.ts'
import type { LibraryStore } from '../store/library-store.ts'

/** Questions of every form to a library, the golden ones of a report among them. */
export const QUESTIONS: readonly string[] = [
  ...new Set([
    ...['河长制', 'hezhangzhi', 'hzz', '4区2城', '四区二域', '区两', '鄉村振興', '2614', 'xinzhishengchanli'],
    ...['新质', '乡村 振兴', '高质量发展', '推进乡村振兴示范创建', '十五五', '15', '区', '', '“”', 'zzzzzz'],
    ...[
      '公祖房屋',
      '，。',
      '长',
      'h',
      'hz',
      '一一',
      '发展发展',
      '生产 新质 力',
      '新质生产力发展',
      '😀',
      '\0',
      '%',
      '_',
    ],
    ...[
      '推进乡村振兴示范创建的各项工作推进乡村振兴示范创建的各项工作',
      '产业 发展',
      '十二',
      '三 四',
      'RCEP',
      'gzf 2614',
    ],
    ...Object.values(GOLDEN).flatMap((queries) => queries.map(({ query }) => query)),
  ]),
]

/** What answers are narrowed to. */
export const NARROWED: readonly Facets[] = [
  { ...NO_FACETS, level: 'county' },
  { ...NO_FACETS, year: 2025 },
  { ...NO_FACETS, place: '某州', level: 'county' },
  { ...NO_FACETS, kind: 'work-report', level: 'prefecture' },
]

/** Asks a library all that can be asked of it for one query. */
export async function askAll(store: LibraryStore, query: string, facets: Facets = NO_FACETS) {
  const passages = await store.searchPassages(query, { facets })
  const few = await store.searchPassages(query, { facets, limit: 2 })
  const quotes = await Promise.all(few.groups.map((group) => store.quote(query, group)))
  const names = await store.searchNames(query, { facets })
  const best = await store.searchNames(query, { facets, limit: 3 })
  return { names, best, passages, few, quotes, answering: await store.answering(query) }
}
