import { formatPlace } from '../address/place.ts'
import { isBlock } from '../model/concordance.ts'
import type { NodeKind } from '../model/kinds.ts'
import { sliceSpan } from '../model/span.ts'
import type { MatchClass, SearchHit } from '../search/hit.ts'
import { stripQuotes } from '../text/fold.ts'
import type { Searchable } from './open-search.ts'

const KINDS: Readonly<Record<NodeKind, string>> = {
  term: '名词',
  component: '组成部分',
  coinage: '未释义的提法',
  section: '标题',
  paragraph: '段落',
  task: '任务',
  achievement: '成绩',
  problem: '问题',
}
const MATCHES: Readonly<Record<MatchClass, string>> = {
  exact: '名称相同',
  prefix: '名称开头',
  infix: '名称之中',
  pinyin: '拼音',
  initials: '拼音首字母',
  near: '名称相近',
  text: '正文',
  'near-text': '正文相近',
}

/** Gives hits as lines for people: what was found, where, how, and the words around it. */
export function describeHits(query: string, hits: readonly SearchHit[], report: Searchable): string[] {
  if (hits.length > 0) return hits.flatMap((hit) => describeHit(hit, report))
  const suggestion = report.engine.suggest(query)
  const question = suggestion ? `，要找的是“${stripQuotes(suggestion.label)}”吗？` : '。'
  return [`没有找到“${query.trim()}”${question}`]
}

function describeHit(
  { key, kind, label, match, snippet }: SearchHit,
  { graph, source }: Searchable,
): string[] {
  const node = graph.node(key)
  const place = node && isBlock(node) ? ` ${node.address} ${formatPlace(graph, node)}` : ''
  const head = `${label}　［${KINDS[kind]}${place}，${MATCHES[match]}］　${key}`
  return snippet ? [head, `    ${sliceSpan(source, snippet.span).replace(/\s+/gu, ' ').trim()}`] : [head]
}
