import type { Rect } from '../../../model/label-geometry.ts'
import { drawThreads, RowRects, type Thread, type ThreadForm } from '../../explore/late/rows/draw-threads.ts'
import { levelColumns, type Tie } from './level-columns.ts'

/** How much more a thread of what is chosen pulls than any other. */
const PULL = 1000

/**
 * Sets the columns of the view so that threads run level, those of the chosen most of all, and draws the threads.
 *
 * Does nothing where all stands already as it should: it may be called whenever a size changes.
 */
export function layColumns(content: HTMLElement, threads: readonly Thread[]): void {
  const lists = ['review', 'plan', 'terms'].map((name) => [
    ...content.querySelectorAll<HTMLElement>(`[data-column="${name}"] > li`),
  ])
  const [review = [], plan = [], terms = []] = lists
  const ties = findTies(content, threads, [review, plan, terms])
  const heights = {
    sides: [heightsOf(review), heightsOf(plan)] as const,
    terms: heightsOf(terms),
  }
  const tops = levelColumns(heights, ties)
  setTops(review, heights.sides[0], tops.sides[0])
  setTops(plan, heights.sides[1], tops.sides[1])
  setTops(terms, heights.terms, tops.terms)
  const svg = content.querySelector<SVGSVGElement>('.threads')
  const middle = content.querySelector('[data-column="terms"]')
  if (svg === null || middle === null) return
  const rects = new RowRects(content)
  drawThreads(svg, threads, { rects, form: threadForm(rects.rectOf(middle)) })
}

function heightsOf(units: readonly HTMLElement[]): number[] {
  return units.map(({ offsetHeight }) => offsetHeight)
}

function setTops(units: readonly HTMLElement[], heights: readonly number[], tops: readonly number[]): void {
  let below = 0
  units.forEach((unit, at) => {
    const top = tops[at] ?? 0
    const margin = `${Math.max(0, Math.round(top - below))}px`
    below += Number.parseInt(margin, 10) + (heights[at] ?? 0)
    if (unit.style.marginTop !== margin) unit.style.marginTop = margin
  })
}

/** Finds which units the threads tie together, and where in them. */
function findTies(
  content: HTMLElement,
  threads: readonly Thread[],
  [review = [], plan = [], terms = []]: readonly (readonly HTMLElement[])[],
): Tie[] {
  const rects = new RowRects(content)
  const [groupAt, termAt] = [[review, plan].map(positions), positions(terms)]
  const unitOf = (row: Element | null) => row?.closest('[data-column] > li') ?? null
  return threads.flatMap(({ from, to, isLit }) => {
    const [block, row] = [rects.find(from), rects.find(to)]
    const [group, line] = [unitOf(block), unitOf(row)]
    const term = line && termAt.get(line)
    if (!block || !group || term === undefined || term === null) return []
    const { top, bottom } = rects.rectOf(block)
    const at = (top + bottom) / 2 - rects.rectOf(group).top
    return ([0, 1] as const).flatMap((side) => {
      const unit = groupAt[side]?.get(group)
      return unit === undefined ? [] : [{ side, unit, at, term, weight: isLit ? PULL : 1 }]
    })
  })
}

function positions(units: readonly Element[]): Map<Element, number> {
  return new Map(units.map((unit, at) => [unit, at]))
}

/**
 * Returns the form of threads between sides and terms: a curve in the room between two columns, then level to the term,
 * so that no thread runs behind another term. Two rows of one column are joined by a bow in the room beside it.
 *
 * @param middle The column of the terms.
 */
function threadForm(middle: Rect): ThreadForm {
  return (from, to) => {
    const [y1, y2] = [middleOf(from), middleOf(to)]
    const isLeft = from.right <= middle.left
    if (isLeft && to.right <= middle.left) return bow(Math.max(from.right, to.right), y1, y2, BOW)
    if (from.left >= middle.right && to.left >= middle.right)
      return bow(Math.min(from.left, to.left), y1, y2, -BOW)
    if (isLeft) return curve(from.right, y1, Math.min(middle.left, to.left), y2) + level(to.left)
    if (from.left >= middle.right)
      return curve(from.left, y1, Math.max(middle.right, to.right), y2) + level(to.right)
    return bow(Math.max(from.right, to.right), y1, y2, BOW)
  }
}

/** How far a bow between two rows of one column goes out, in pixels. */
const BOW = 26

function bow(x: number, y1: number, y2: number, out: number): string {
  return `M${at(x)} ${at(y1)}C${at(x + out)} ${at(y1)} ${at(x + out)} ${at(y2)} ${at(x)} ${at(y2)}`
}

function middleOf({ top, bottom }: Rect): number {
  return (top + bottom) / 2
}

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const x = (x1 + x2) / 2
  return `M${at(x1)} ${at(y1)}C${at(x)} ${at(y1)} ${at(x)} ${at(y2)} ${at(x2)} ${at(y2)}`
}

function level(x: number): string {
  return `H${at(x)}`
}

function at(value: number): number {
  return Math.round(value * 10) / 10
}
