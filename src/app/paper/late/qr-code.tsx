import { encodeQR } from 'qr'

/** Modules of white around a code, as ISO/IEC 18004 asks for. */
const QUIET = 4

interface Props {
  readonly text: string
  /** What a screen reader says in place of the code. */
  readonly label: string
}

/** Draws a QR code that holds a text, always black on white: a scanner may not read it the other way round. */
export function QrCode({ text, label }: Props) {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET })
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${modules.length} ${modules.length}`}>
      <rect width="100%" height="100%" fill="#fff" />
      <path d={outlineOf(modules)} fill="#000" shape-rendering="crispEdges" />
    </svg>
  )
}

/** Returns the path of the dark modules, each run of a row in one piece. */
function outlineOf(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((row, y) => runsOf(row).map(([start, end]) => `M${start} ${y}h${end - start}v1H${start}z`))
    .join('')
}

/** Returns where the dark runs of a row start and end. */
function runsOf(row: readonly boolean[]): [start: number, end: number][] {
  const edges = row.flatMap((isDark, x) => (isDark === (row[x - 1] ?? false) ? [] : [x]))
  if (edges.length % 2 === 1) edges.push(row.length)
  return edges.flatMap((start, n) => {
    const end = edges[n + 1]
    return n % 2 === 0 && end !== undefined ? [[start, end] as [number, number]] : []
  })
}
