import type { NodeKind } from '../../../model/kinds.ts'
import { parseHex, type Rgb } from './color.ts'

/** The colours that the canvas draws with, named as the custom properties of the style sheet. */
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

/** Reads the colours of the current theme; `read` returns the value of a custom property, and one that has none is black. */
export function readPalette(read: (property: string) => string): Palette {
  const colors = COLOR_NAMES.map((name) => [name, parseHex(read(`--${name}`)) ?? BLACK] as const)
  return Object.fromEntries(colors) as Palette
}

/** Reads the colours from the style sheet of the page. */
export function currentPalette(): Palette {
  const styles = getComputedStyle(document.documentElement)
  return readPalette((property) => styles.getPropertyValue(property))
}

/** Returns the name of a kind's colour. */
export function colorOf(kind: NodeKind): ColorName {
  return kind === 'section' || kind === 'paragraph' ? 'joint' : kind
}
