/** The id of the report that the project ships with. */
export const SHIPPED_ID = 'lingling-2024-plan'

/** The files of that report and of its graph. */
export const SHIPPED_REPORT = new URL(`../../graph-data/${SHIPPED_ID}/source.txt`, import.meta.url)
export const SHIPPED_GRAPH = new URL(`../../graph-data/${SHIPPED_ID}/graph.json`, import.meta.url)

/** The parts of a real report, from which others are made up. */
export interface Stock {
  /** Whole sentences of the body, each with its full stop, without headings and numbers. */
  readonly sentences: readonly string[]
  /** Titles of sections: one phrase each. */
  readonly titles: readonly string[]
  /** Words of two to four characters, in the frequency of the report. */
  readonly words: readonly string[]
  /** Single characters that coinages count: 区, 城, 送. */
  readonly counted: readonly string[]
}

const GLOSSARY_LINE = /^名词解释：?$/mu
const SENTENCE = /[^。\n]{8,160}。/gu
const OWN_NUMBER = /^(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}(?:是|、))/u
const TITLE = /（[一二三四五六七八九十]{1,3}）([^。\n]{4,30})。/gu
const PHRASE = /\p{Script=Han}{2,12}/gu
/** Words that point back: no name begins with one. */
const POINTER = /^以[上下]/u
const COUNTED = /[一二三四五六七八九]([^一二三四五六七八九十\P{Script=Han}])/gu

/** Takes a report apart into sentences, titles and words. */
export function buildStock(report: string): Stock {
  const body = report.slice(0, report.search(GLOSSARY_LINE))
  const entries = report.slice(body.length)
  const sentences = [...body.matchAll(SENTENCE)]
    .map(([sentence]) => sentence.replace(OWN_NUMBER, ''))
    .filter((sentence) => !/[一二三四五六七八九十]是/u.test(sentence))
  return {
    sentences: [...new Set(sentences)],
    titles: [...body.matchAll(TITLE)].map(([, title = '']) => title),
    words: [...body.matchAll(PHRASE)]
      .flatMap(([phrase]) => cutWords(phrase.replace(OWN_NUMBER, '')))
      .filter((word) => !POINTER.test(word)),
    counted: [...new Set([...entries.matchAll(COUNTED)].map(([, char = '']) => char))],
  }
}

/** Cuts a phrase into words of two characters, the last of up to three: most Chinese words have two. */
function cutWords(phrase: string): string[] {
  const words: string[] = []
  for (let at = 0; at + 2 <= phrase.length; at += 2) {
    words.push(phrase.slice(at, at + 3 === phrase.length ? at + 3 : at + 2))
  }
  return words
}
