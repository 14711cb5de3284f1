import type { Dice } from '../../text/dice.ts'
import type { PlannedReport } from './plan-reports.ts'

/** A part of a report as it is to be written: 一、 with its sections （一） and their items 一是. */
export interface OutlinePart {
  readonly heading: string
  readonly sections: readonly OutlineSection[]
}

export interface OutlineSection {
  /** A communiqué's sections are its parts: they have no heading of their own. */
  readonly hasHeading: boolean
  /** How many sentences each item has behind its title; none for a section without items. */
  readonly items: readonly number[]
  /** How many sentences stand before the items. */
  readonly sentences: number
}

const COMMUNIQUE_PARTS = ['综合', '农业', '工业和建筑业', '服务业', '国内贸易', '对外经济', '人民生活']

/** Decides the parts, sections and items of a report. */
export function makeOutline({ kind, year }: PlannedReport, dice: Dice): OutlinePart[] {
  const last = year - 1
  switch (kind) {
    case 'work-report':
      return [`${last}年工作回顾`, `${year}年工作安排`].map((heading) => makePart(heading, dice))
    case 'plan-report':
      return [`${last}年计划执行情况`, `${year}年经济社会发展任务安排`].map((heading) =>
        makePart(heading, dice),
      )
    case 'budget-report':
      return [`${last}年预算执行情况`, `${year}年预算草案和重点支出安排`].map((heading) =>
        makePart(heading, dice),
      )
    case 'department-budget':
      return ['部门概况', `${year}年部门重点工作`, `${year}年部门预算情况说明`].map((heading) =>
        makePart(heading, dice, 3),
      )
    case 'communique':
      return COMMUNIQUE_PARTS.map((heading) => ({
        heading,
        sections: [1, 2].map(() => ({ hasHeading: false, items: [], sentences: 3 + dice(3) })),
      }))
  }
}

function makePart(heading: string, dice: Dice, sections = 5 + dice(3)): OutlinePart {
  return {
    heading,
    sections: Array.from({ length: sections }, () => ({
      hasHeading: true,
      sentences: 1 + dice(2),
      items: Array.from({ length: 3 + dice(2) }, () => 2 + dice(2)),
    })),
  }
}
