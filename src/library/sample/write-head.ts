import type { Dice } from '../../text/dice.ts'
import { pick } from '../../text/dice.ts'
import { formatNumeral } from '../../text/numerals.ts'
import type { SamplePlace } from './places.ts'
import type { PlannedReport } from './plan-reports.ts'

/** What stands above a report, and what the catalogue says of it. */
export interface SampleHead {
  readonly title: string
  readonly issuer: string
  /** As 2024-01-09. */
  readonly date: string
  /** The lines up to the salutation or the first sentence. */
  readonly lines: readonly string[]
  readonly opening: string
  readonly closing: string
}

const DEPARTMENTS = ['交通运输局', '农业农村局', '水利局', '教育局', '民政局']
const SURNAMES = ['陈', '林', '周', '吴', '何', '罗', '郑', '谢']
/** The governor of each sign of a place. */
const GOVERNORS: Readonly<Record<string, string>> = { 省: '省长', 市: '市长', 县: '县长', 区: '区长' }

/** Writes the head of a report. */
export function writeHead(planned: PlannedReport, dice: Dice): SampleHead {
  switch (planned.kind) {
    case 'work-report':
      return workHead(planned, dice)
    case 'plan-report':
    case 'budget-report':
      return draftHead(planned, dice)
    case 'department-budget':
      return departmentHead(planned, dice)
    case 'communique':
      return communiqueHead(planned, dice)
  }
}

function workHead({ place, year }: PlannedReport, dice: Dice): SampleHead {
  const own = place.name ?? ''
  const session = sessionOf(place, year, dice)
  const [bare, ...owned] = ['政府工作报告', `${own}${year}年政府工作报告`, `${year}年${own}政府工作报告`]
  const title = place.name === null || dice(2) === 0 ? bare : pick(owned, dice)
  const office = place.name === null ? '国务院总理' : `${own}人民政府${GOVERNORS[own.slice(-1)] ?? '主席'}`
  const issuer = place.name === null ? '国务院' : `${own}人民政府`
  return {
    ...{ title: title ?? '', issuer, date: session.date },
    lines: [title ?? '', session.line, `${office}　${pick(SURNAMES, dice)}某某`, '各位代表：'],
    opening: `现在，我代表${issuer}作工作报告，请予审议，并请列席人员提出意见。`,
    closing: '各位代表，目标已经明确，任务十分繁重。让我们同心同德、埋头苦干，把各项部署落到实处！',
  }
}

function draftHead({ place, kind, year }: PlannedReport, dice: Dice): SampleHead {
  const own = place.name ?? ''
  const session = sessionOf(place, year, dice)
  const [done, planned] =
    kind === 'budget-report'
      ? ['预算执行情况', '预算草案']
      : ['国民经济和社会发展计划执行情况', '国民经济和社会发展计划草案']
  const scope = kind === 'budget-report' && place.name === null ? '中央和地方' : ''
  const about = `${own}${year - 1}年${scope}${done}与${year}年${scope}${planned}的报告`
  const title = place.name === null || dice(3) > 0 ? `关于${about}` : about
  const issuer = drafterOf(place, kind)
  return {
    ...{ title, issuer, date: session.date },
    lines: [title, session.line, issuer, '各位代表：'],
    opening: `受${place.name === null ? '国务院' : `${own}人民政府`}委托，现将有关情况报告如下，请予审议。`,
    closing: '各位代表，做好今年的工作意义重大。我们将自觉接受监督，逐条抓好落实。',
  }
}

function drafterOf({ name, level }: SamplePlace, kind: PlannedReport['kind']): string {
  if (kind === 'budget-report')
    return name === null ? '财政部' : `${name}财政${level === 'province' ? '厅' : '局'}`
  if (name === null) return '国家发展和改革委员会'
  return `${name}发展和改革${level === 'county' ? '局' : '委员会'}`
}

function departmentHead({ place, year }: PlannedReport, dice: Dice): SampleHead {
  const issuer = `${place.name ?? ''}${pick(DEPARTMENTS, dice)}`
  const title = `${issuer}${year}年部门预算`
  const opening = '按照预算公开的要求，现将本部门有关情况说明如下。'
  return { title, issuer, date: isoDate(year, 2, 1 + dice(20)), lines: [title], opening, closing: '' }
}

function communiqueHead({ place, year }: PlannedReport, dice: Dice): SampleHead {
  const own = place.name ?? ''
  const [title, issuer] = [`${own}${year}年国民经济和社会发展统计公报`, `${own}统计局`]
  const date = isoDate(year + 1, 3, 5 + dice(20))
  const opening = `${year}年，各项事业平稳发展，主要指标运行在合理区间。`
  return { title, issuer, date, lines: [title, issuer, printDate(date)], opening, closing: '' }
}

/** Of which year on a congress of each level has which number; it sits five years. */
const CONGRESSES = {
  nation: [2018, 13],
  province: [2018, 13],
  prefecture: [2017, 15],
  county: [2017, 17],
} as const
const SITTING_YEARS = 5

function sessionOf({ name, level }: SamplePlace, year: number, dice: Dice): { line: string; date: string } {
  const [since, first] = CONGRESSES[level === 'township' ? 'county' : level]
  const term = formatNumeral(first + Math.floor((year - since) / SITTING_YEARS))
  const sitting = formatNumeral(((year - since) % SITTING_YEARS) + 1)
  const date = level === 'nation' ? isoDate(year, 3, 5) : isoDate(year, 1, 6 + dice(20))
  const session =
    name === null
      ? `第${term}届全国人民代表大会第${sitting}次会议`
      : `${name}第${term}届人民代表大会第${sitting}次会议`
  return { line: `——${printDate(date)}在${session}上`, date }
}

function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function printDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
