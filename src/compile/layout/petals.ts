/** The radius of a component's ring. */
export const PETAL_SIZE = 4.5
/** Room between a disc's rim and the circle its petals stand on. */
const PETAL_REACH = 14
/** Distance of the centres of two petals that stand side by side, at the least. */
const PETAL_SPACING = 2 * PETAL_SIZE + 2.2
/** The gap between two groups, in steps within a group. */
const GAP_STEPS = 2.4
/** The widest step of a single pair: farther apart, 两项 would look like 一主一特. */
const WIDEST_STEP = Math.PI / 2

/** Petals around a disc: their angles in radians, clockwise from three o'clock, and the radius of their circle. */
export interface PetalRing {
  readonly angles: readonly number[]
  readonly orbit: number
}

/**
 * Arranges petals around a disc so that the numerals of the coinage can be seen.
 *
 * Groups follow clockwise from the top, with equal steps within groups and wider gaps between them. The circle is wide
 * enough that no petals touch.
 *
 * @param counts Number of petals of each group.
 * @param discSize Radius of the disc.
 */
export function petalRing(counts: readonly number[], discSize: number): PetalRing {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return { angles: [], orbit: discSize }
  const step = petalStep(counts, total)
  const gap = counts.length === 1 ? 2 * Math.PI - (total - 1) * step : GAP_STEPS * step
  const angles: number[] = []
  let at = -Math.PI / 2 + (counts.length === 1 && total === 1 ? 0 : gap / 2)
  for (const count of counts) {
    for (let i = 0; i < count; i++) angles.push(at + i * step)
    at += (count - 1) * step + gap
  }
  // Engines differ in the last bit of sines, which would change the layout: rounded to half pixels they agree.
  const needed = total === 1 ? 0 : PETAL_SPACING / (2 * Math.sin(step / 2))
  return { angles, orbit: Math.max(discSize + PETAL_REACH, Math.ceil(needed * 2) / 2) }
}

function petalStep(counts: readonly number[], total: number): number {
  if (counts.length === 1) return Math.min(total === 2 ? WIDEST_STEP : Math.PI, (2 * Math.PI) / total)
  return (2 * Math.PI) / (total - counts.length + GAP_STEPS * counts.length)
}

/**
 * Arranges any number of small nodes at equal distances on circles around a disc.
 *
 * @param count How many nodes.
 * @param discSize Radius of the disc; 0 for a heap without one.
 * @param size Radius of a small node.
 * @returns The radius of each circle and its number of nodes, the innermost first.
 */
export function ringsAround(
  count: number,
  discSize: number,
  size: number,
): { orbit: number; count: number }[] {
  const rings: { orbit: number; count: number }[] = []
  const spacing = 2 * size + 4
  let left = count
  for (let orbit = discSize + size + 6; left > 0; orbit += spacing) {
    const fits = Math.min(left, Math.floor((2 * Math.PI * orbit) / (spacing * 1.06)))
    rings.push({ orbit, count: fits })
    left -= fits
  }
  return rings
}
