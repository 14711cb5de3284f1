import type { NodeKind } from '../../../model/kinds.ts'
import { parseHex, type Rgb } from './color.ts'

/** The colours the canvas draws with, by the names of the stylesheet's custom properties. */
const COLOR_NAMES = [
  'term',
  'component',
  'achievement',
  'task',
  'problem',
  'coinage',
  'joint',
  'text',
  'text-2',
  'ground',
] as const

export type ColorName = (typeof COLOR_NAMES)[number]
export type Palette = Readonly<Record<ColorName, Rgb>>

const BLACK: Rgb = [0, 0, 0]

/** Gives the colours of the current theme; `read` gives the value of a custom property, black is taken where it has none. */
export function readPalette(read: (property: string) => string): Palette {
  const colors = COLOR_NAMES.map((name) => [name, parseHex(read(`--${name}`)) ?? BLACK] as const)
  return Object.fromEntries(colors) as Palette
}

/** Gives the name of a kind's colour. */
export function colorOf(kind: NodeKind): ColorName {
  return kind === 'section' || kind === 'paragraph' ? 'joint' : kind
}
