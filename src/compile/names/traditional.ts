import { Converter } from 'opencc-js'

/** The code points that are looked up: the unified ideographs and extension A. */
const RANGES = [
  [0x3400, 0x4dc0],
  [0x4e00, 0xa000],
] as const
/** OpenCC's standards of traditional text: its own, Hong Kong and Taiwan. */
const MAKES = ['t', 'hk', 'tw'] as const

/**
 * Returns every traditional character with the simplified one that it stands for, after OpenCC; one that stands for
 * itself is left out.
 */
export function simplifiedForms(): ReadonlyMap<string, string> {
  known ??= readForms()
  return known
}

let known: ReadonlyMap<string, string> | null = null

function readForms(): Map<string, string> {
  const forms = new Map<string, string>()
  for (const from of MAKES) {
    const simplify = Converter({ from, to: 'cn' })
    for (const [first, end] of RANGES) {
      for (let code = first; code < end; code++) {
        const char = String.fromCharCode(code)
        const simple = simplify(char)
        if (simple !== char && simple.length === 1 && !forms.has(char)) forms.set(char, simple)
      }
    }
  }
  return forms
}
