/** An example of the documentation: the modules it imports, and its code with what it should print. */
export interface DocExample {
  readonly title: string
  readonly code: string
  /** What each `console.log` of it says that it prints, in order. */
  readonly printed: readonly string[]
}

/** Finds the examples of a Markdown text that print something. */
export function findExamples(text: string): DocExample[] {
  return [...text.matchAll(/^```js\n(.*?)^```$/gms)].flatMap(({ index, 1: code = '' }) => {
    const printed = [...code.matchAll(/^console\.log\(.*\) \/\/ (.*)$/gm)].map(([, said = '']) => said)
    const title = /^## (.*)$/gm.exec(text.slice(text.lastIndexOf('\n## ', index)))?.[1] ?? ''
    return printed.length > 0 ? [{ title, code, printed }] : []
  })
}

/** Returns an example's code as the body of an async function that is given `load` for its imports. */
export function asFunctionBody({ code }: DocExample): string {
  return code.replace(/^import (\{[^}]*\}) from ('[^']*')$/gm, 'const $1 = await load($2)')
}
