/** A colour of the screen, each channel from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** Reads `#rgb` or `#rrggbb`; null for anything else. */
export function parseHex(text: string): Rgb | null {
  const [, digits] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim()) ?? []
  if (digits === undefined) return null
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits
  const channel = (at: number) => Number.parseInt(long.slice(at, at + 2), 16)
  return [channel(0), channel(2), channel(4)]
}

/** Mixes two colours: `share` of `ink`, the rest of `paper`. */
export function mixColors(ink: Rgb, paper: Rgb, share: number): Rgb {
  const mixed = (a: number, b: number): number => b + (a - b) * share
  return [mixed(ink[0], paper[0]), mixed(ink[1], paper[1]), mixed(ink[2], paper[2])]
}

/** Formats a colour for CSS. */
export function formatRgb(color: Rgb): string {
  return `rgb(${color.map(Math.round).join(',')})`
}

const floats = new Float32Array(1)
const bytes = new Uint8Array(floats.buffer)

/**
 * Packs a colour into the bytes of one float, for a vertex attribute of four normalised bytes.
 *
 * The fourth byte is no opacity but keeps the float an ordinary number: as NaN it would lose its bytes.
 */
export function packColor(color: Rgb): number {
  bytes.set([Math.round(color[0]), Math.round(color[1]), Math.round(color[2]), 0x3f])
  return floats[0] ?? 0
}
