import type { Diagnostic, ReportInfo, ReportProposal } from '../../model/graph.ts'
import type { ReportKind } from '../../model/kinds.ts'
import { type Span, sliceSpan } from '../../model/span.ts'
import type { HeadTexts } from './head-lines.ts'
import { findOwnPlace } from './own-place.ts'
import { BODY_YEAR, OPENING, OPENING_BUDGET, OPENING_PLAN, PLANNED_YEAR } from './patterns.ts'
import { readPlace } from './place.ts'
import { sortOfReport } from './short-title.ts'

/** The body of a report without title. */
interface Untitled extends HeadTexts {
  readonly body: readonly Span[]
}

/** How much of the body is read for its place and years, and in how many of its blocks the opening is looked for. */
const READ = { length: 120_000, blocks: 6 }
/** How much of the text a finding about the head quotes, in code units. */
const QUOTED = 30

/** Whose report the opening of a speech says that it is: 我代表市人民政府. */
interface Opening {
  readonly kind: ReportKind
  /** The body as it is named. */
  readonly of: string
}

/**
 * Returns what is known of a report without title, with a name for it after what its body calls itself, and its kind after
 * its opening. There is no such name for a text that neither opens like a speech nor tells its place.
 */
export function proposeName(
  report: Untitled,
  info: ReportInfo,
  inPrint: (words: string) => string,
): ReportInfo {
  const { source, body } = report
  const start = body[0]?.start ?? 0
  const text = source.slice(start, Math.min(body.at(-1)?.end ?? 0, start + READ.length))
  const opening = readOpening(
    body.slice(0, READ.blocks).map((span) => sliceSpan(source, span).slice(0, READ.length)),
  )
  const own = (opening && placeOfOpening(opening.of)) ?? ownPlace(text, opening)
  const place = info.place ?? (own && inPrint(own))
  const kind = info.kind === 'other' && opening ? opening.kind : info.kind
  if (place === null && opening === null) return { ...info, kind }
  const year = info.planYear ?? plannedYear(text, info.reviewYear)
  const sort = sortOfReport(kind, opening?.of ?? '') ?? '报告'
  const title = `${place === null ? '' : place}${year === null ? '' : `${year}年`}${inPrint(sort)}`
  const proposal: ReportProposal = { title, place, year }
  return { ...info, kind, proposal: place === null && year === null ? null : proposal }
}

function readOpening(lines: readonly string[]): Opening | null {
  for (const line of lines) {
    const of = OPENING.exec(line.slice(0, 400))?.groups?.body
    if (of === undefined) continue
    const about = line.slice(0, 400)
    const kind = OPENING_PLAN.test(about)
      ? 'plan-report'
      : OPENING_BUDGET.test(about)
        ? 'budget-report'
        : 'work-report'
    return { kind, of }
  }
  return null
}

/** Returns the place of a body that is named with it (东江市人民政府), or null for 市人民政府. */
function placeOfOpening(of: string): string | null {
  return readPlace({ text: of, print: of }, () => false)?.text ?? null
}

function ownPlace(text: string, opening: Opening | null): string | null {
  const sign = /^([省市县区州盟旗镇])(?=人民|政府|人大)/u.exec(opening?.of ?? '')?.[1] ?? null
  return findOwnPlace(text, sign)
}

/** Returns the year that a body plans: named so, else the later of the two years in a row that it names most. */
function plannedYear(text: string, review: number | null): number | null {
  if (review !== null) return review + 1
  const [, named, spoken] = PLANNED_YEAR.exec(text) ?? []
  if (named !== undefined || spoken !== undefined) return Number(named ?? spoken)
  const counts = new Map<number, number>()
  for (const [, year] of text.matchAll(BODY_YEAR))
    counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1)
  const pairs = [...counts].flatMap(([year, count]) => {
    const next = counts.get(year + 1)
    return next === undefined ? [] : [{ plan: year + 1, count: count + next }]
  })
  return pairs.sort((a, b) => b.count - a.count || b.plan - a.plan)[0]?.plan ?? null
}

/** Tells that a report has no title, and what it is taken for. */
export function checkHead({ printed, body }: Untitled, info: ReportInfo): Diagnostic[] {
  const [first] = body
  if (info.proposal === null || first === undefined) return []
  const span = { start: first.start, end: Math.min(first.end, first.start + QUOTED) }
  const opening = sliceSpan(printed, span)
  const cut = first.end > span.end ? '……' : ''
  return [
    {
      code: 'no-head',
      severity: 'warning',
      message: `“${opening}${cut}”之前没有标题，据正文推定为“${info.proposal.title}”`,
      suggestion: '请在文首加一行标题',
      span,
    },
  ]
}
