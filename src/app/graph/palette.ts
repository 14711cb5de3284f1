import type { NodeKind } from '../../model/kinds.ts'
import { parseHex, type Rgb } from './color.ts'

/** The colours the canvas draws with, by the names of the stylesheet's custom properties, and their value where one is unset. */
const DEFAULTS = {
  term: '#B3261E',
  component: '#9A6700',
  achievement: '#3451A3',
  task: '#0F766E',
  problem: '#7A3E9D',
  coinage: '#5B616A',
  joint: '#8B9097',
  text: '#23262B',
  'text-2': '#5B616A',
  ground: '#FBFAF7',
} as const

export type ColorName = keyof typeof DEFAULTS
export type Palette = Readonly<Record<ColorName, Rgb>>

const BLACK: Rgb = [0, 0, 0]

/** Gives the colours of the current theme; `read` gives the value of a custom property, empty where it is unset. */
export function readPalette(read: (property: string) => string): Palette {
  const entries = Object.entries(DEFAULTS).map(([name, fallback]) => [
    name,
    parseHex(read(`--${name}`)) ?? parseHex(fallback) ?? BLACK,
  ])
  return Object.fromEntries(entries)
}

/** Gives the name of a kind's colour. */
export function colorOf(kind: NodeKind): ColorName {
  return kind === 'section' || kind === 'paragraph' ? 'joint' : kind
}
