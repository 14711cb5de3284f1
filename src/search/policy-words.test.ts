import { describe, expect, it } from 'vitest'
import { readReport } from '../compile/compile.ts'
import { buildSearchKeys } from '../compile/names/search-keys.ts'
import { ORIGIN } from '../compile/testing/samples.ts'
import { indexGraph } from '../model/read-graph.ts'
import { nearByFuse } from './near/near-by-fuse.ts'
import { buildSearch } from './search.ts'

const source = [
  '关于2024年工作的报告',
  '各位代表：',
  '一、2024年工作安排',
  '（一）深化改革。一是推行林长制。落实“田长制”和“链长制”，选好网格长。二是做好行业管理。提高参保率，抓“两重”，用好“四长”。',
  '名词解释：',
  '1.林长制：由各级负责同志担任林长。',
  '2.田长制：由各级负责同志担任田长。',
  '3.链长制：由各级负责同志担任链长。',
  '4.网格长：一个网格的负责人。',
  '5.行业管理：对行业的管理。',
  '6.参保率：参加保险的比率。',
  '7.“两重”：重大战略、重点领域。',
  '8.“四长”：河、湖、林、田的负责人。',
  '9.率先行动：先行一步。',
].join('\n')
const { graph: serialized } = readReport(source, [], ORIGIN)
if (serialized === null) throw new Error('the report does not compile')
const graph = indexGraph(serialized)
const engine = buildSearch({ graph, source, keys: buildSearchKeys(serialized, source), near: nearByFuse })
const labels = (query: string) => engine.search(query).map(({ label }) => label)

describe('policy words', () => {
  it.each([
    ['linzhangzhi', '林长制'],
    ['lin zhang zhi', '林长制'],
    ['tianzhangzhi', '田长制'],
    ['lianzhangzhi', '链长制'],
    ['wanggezhang', '网格长'],
    ['hangye guanli', '行业管理'],
    ['canbaolv', '参保率'],
    ['canbaolu', '参保率'],
    ['cānbǎolǜ', '参保率'],
    ['liangzhong', '“两重”'],
    ['shuaixian xingdong', '率先行动'],
    ['sizhang', '“四长”'],
    ['sichang', '“四长”'],
  ])('%s brings %s first, by its pinyin', (query, label) => {
    expect(engine.search(query)[0]).toMatchObject({ label, match: 'pinyin' })
  })

  it.each(['linchangzhi', 'wanggechang', 'xingye guanli', 'canbaoshuai', 'liangchong'])(
    '%s is no reading of any of them',
    (query) => {
      expect(engine.search(query).filter(({ match }) => match === 'pinyin' || match === 'initials')).toEqual(
        [],
      )
    },
  )

  it('bring nothing that only looks alike: 河长 is not 林长制', () => {
    expect(labels('河长')).toEqual([])
    expect(labels('河长制')).toEqual([])
    expect(labels('湖长制')).toEqual([])
  })
})
