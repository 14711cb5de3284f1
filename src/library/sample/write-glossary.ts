import { type Dice, pick } from '../../text/dice.ts'
import type { Draft } from './draft.ts'
import type { MadeName } from './names.ts'

/** How appendixes number their entries; `markers` have the numbers in the body as well. */
export const GLOSSARY_MAKES = ['dotted', 'bare', 'circled', 'markers', 'plain'] as const
export type GlossaryMake = (typeof GLOSSARY_MAKES)[number]

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const HEADINGS = ['名词解释：', '名词解释', '附件：名词解释', '附件\n名词解释']
/** Names that bare numbers before them would make unclear keep their marks. */
const MARKED = new Set(['digits', 'latin'])

/** An entry: a name with its worded definition. */
export interface WrittenEntry {
  readonly made: MadeName
  readonly definition: string
}

/** Writes the appendix of definitions. */
export function writeGlossary(
  draft: Draft,
  entries: readonly WrittenEntry[],
  { make, dice }: { readonly make: GlossaryMake; readonly dice: Dice },
): void {
  draft.write(`${pick(HEADINGS, dice)}\n`)
  entries.forEach(({ made, definition }, at) => {
    const label = (make === 'bare' || make === 'markers') && !MARKED.has(made.make) ? made.name : made.label
    draft.write(`${numberOf(make, at)}${label}：${definition}\n`)
  })
}

function numberOf(make: GlossaryMake, at: number): string {
  switch (make) {
    case 'dotted':
      return `${at + 1}.`
    case 'bare':
      return `${at + 1}. `
    case 'circled':
      return CIRCLED[at] ?? ''
    case 'markers':
      return `[${at + 1}]`
    case 'plain':
      return ''
  }
}

/** Chooses the make of an appendix of so many entries. */
export function chooseMake(entries: number, dice: Dice): GlossaryMake {
  const make = GLOSSARY_MAKES[dice(GLOSSARY_MAKES.length)] ?? 'dotted'
  return make === 'circled' && entries > CIRCLED.length ? 'dotted' : make
}
