import { describe, expect, it } from 'vitest'
import { mentionsOf, readSample, sampleReport } from '../testing/samples.ts'

const termsOf = (body: string, ...entries: string[]) =>
  mentionsOf(readSample(sampleReport(body, ...entries)).graph, 'term')
const partsOf = (body: string, ...entries: string[]) =>
  mentionsOf(readSample(sampleReport(body, ...entries)).graph, 'component')

describe('a short name that the entry gives', () => {
  it('cites its term', () => {
    const entry = '1.可再生能源证书（REC）：绿色电力的凭证。'
    expect(termsOf('推广REC，用好可再生能源证书。', entry)).toEqual([
      '1.p1 可再生能源证书 REC exact',
      '1.p1 可再生能源证书 可再生能源证书 exact',
    ])
  })

  it('is another term where that has the name itself', () => {
    const entries = ['1.可再生能源证书（REC）：绿色电力的凭证。', '2.REC：甲。']
    expect(termsOf('推广REC。', ...entries)).toEqual(['1.p1 REC REC exact'])
  })
})

describe('a part', () => {
  it('is a general word where its list is framed by 对…的', () => {
    const entry = '1.“五个认同”：对伟大祖国、中华民族、中华文化、中国共产党、中国特色社会主义的认同。'
    expect(partsOf('增强“五个认同”，弘扬“中华文化”，坚持中国特色社会主义。', entry)).toEqual([])
  })

  it('of two terms is cited by neither alone, and beside one of them by that', () => {
    const entries = ['1.“一主一特”：新材料产业、现代农业。', '2.“一新一优”：新材料产业、优质稻米。']
    expect(partsOf('发展新材料产业。', ...entries)).toEqual([])
    expect(partsOf('发展“一主一特”，壮大新材料产业。', ...entries)).toEqual([])
    expect(partsOf('发展“一主一特”：新材料产业。', ...entries)).toEqual(['1.p1 新材料产业 新材料产业 exact'])
    expect(partsOf('发展“一主一特”“一新一优”：新材料产业。', ...entries)).toEqual([])
  })

  it('beside its term stands between 和, signs or the ends, and not within a word', () => {
    const entry = '1.“一主一特”：新材料、大健康。'
    expect(partsOf('发展“一主一特”：新材料和大健康。', entry)).toHaveLength(2)
    expect(partsOf('发展“一主一特”：新材料园、大健康业。', entry)).toEqual([])
    expect(partsOf('发展“一主一特”。\n发展：新材料、大健康。', entry)).toEqual([])
  })

  it('that is a term too is cited as the term', () => {
    const entries = ['1.“一主一特”：新材料产业、现代农业。', '2.新材料产业：甲。']
    expect(partsOf('发展新材料产业。', ...entries)).toEqual([])
    expect(termsOf('发展新材料产业。', ...entries)).toEqual(['1.p1 新材料产业 新材料产业 exact'])
  })
})

describe('uses in one block', () => {
  it('are all there, of the term and of its parts', () => {
    const entry = '1.“一主一特”：新材料、现代大健康产业。'
    const { graph } = readSample(
      sampleReport('聚焦：新材料，发展“一主一特”，壮大现代大健康产业，再抓“一主一特”。', entry),
    )
    const surfaces = graph.edges.flatMap((edge) =>
      edge.kind === 'cites' ? edge.mentions.map(({ surface }) => surface) : [],
    )
    expect(surfaces.sort()).toEqual(['一主一特', '一主一特', '新材料', '现代大健康产业'].sort())
  })
})

describe('a definition', () => {
  const related = (...entries: string[]) =>
    readSample(sampleReport('抓落实。', ...entries))
      .graph.edges.filter(({ kind }) => kind === 'related')
      .map(({ source, target }) => `${source} ${target}`)

  it('that names another term relates the two, and one that names its own does not', () => {
    expect(related('1.河长制：由领导任河长。', '2.林长制：参照河长制由领导任林长。')).toHaveLength(1)
    expect(related('1.河长制：河长制由领导任河长。', '2.林长制：由领导任林长。')).toEqual([])
  })

  it('that names a part of a longer word relates nothing', () => {
    expect(related('1.“两重”：甲项目。', '2.林长制：城乡两重点任务。')).toEqual([])
  })
})
