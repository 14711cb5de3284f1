import { type Dice, makeDice, pick } from '../text/dice.ts'
import { formatNumeral } from '../text/numerals.ts'
import { makeTerms, type SampleTerm } from './sample-names.ts'
import type { Stock } from './stock.ts'

/** The size and form of a made-up report. */
interface SampleWish {
  readonly seed: number
  /** The size wanted, in bytes of UTF-8; it is met to within one section, and a glossary is never cut. */
  readonly bytes: number
  /** How many distinct terms the appendix defines. */
  readonly terms: number
}

/** A numbered heading counts to 99. */
const MOST = { parts: 80, sections: 40 }
/** The bytes of a section of ordinary length, from which the number of sections follows. */
const SECTION_BYTES = 2_400
const ENTRY_NUMBERS = 999

/**
 * Makes a report of the wanted size and number of terms out of the sentences and names of a real one.
 *
 * It has a head, a part on what was done and one on what is planned, sections （一） with items 一是, and an
 * appendix that defines every term; about one sentence in three uses one. The same wish gives the same text.
 */
export function writeSampleReport(stock: Stock, { seed, bytes, terms }: SampleWish): string {
  const dice = makeDice(seed)
  const defined = makeTerms(stock, terms, dice)
  const glossary = writeGlossary(defined)
  const body = writeBody({ stock, dice, terms: defined }, bytes - utf8Length(glossary))
  // Joined, the text lies in one piece, as a file that is read does; added up, it would be read more slowly.
  return [body, glossary].join('\n')
}

/** A megabyte as disks and networks count it. */
export const MB = 1_000_000

/** Repeats a text until it has so many bytes. */
export function fillText(part: string, bytes: number): string {
  return part.repeat(Math.ceil(bytes / utf8Length(part)))
}

/** Cuts the text of a report, whose lines are lost, into lines of so many code units below its title and a heading. */
export function cutIntoLines(report: string, length: number): string {
  const [title, ...lines] = report.split('\n')
  const text = lines.join('')
  const count = Math.ceil(text.length / length)
  const cut = Array.from({ length: count }, (_, at) => text.slice(at * length, (at + 1) * length))
  return `${[title, '一、工作', ...cut].join('\n')}\n`
}

/** Counts the bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Each half of a surrogate pair stands for two of its four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3
  }
  return bytes
}

/** What sentences are drawn from. */
interface Source {
  readonly stock: Stock
  readonly dice: Dice
  readonly terms: readonly SampleTerm[]
}

function writeBody(source: Source, bytes: number): string {
  const lines = ['关于2023年计划执行情况与2024年计划草案的报告', '各位代表：']
  const sections = Math.max(2, Math.ceil(bytes / SECTION_BYTES))
  const parts = Math.min(MOST.parts, Math.max(2, Math.ceil(sections / MOST.sections)))
  let written = 0
  for (let part = 0; part < parts; part++) {
    const isReview = part < parts / 2
    const about = isReview ? '2023年计划执行情况' : '2024年工作安排'
    lines.push(`${formatNumeral(part + 1)}、${about}`)
    const enough = (bytes * (part + 1)) / parts
    for (let section = 1; section <= MOST.sections && written < enough; section++) {
      // A big report has longer sections, not more than can be numbered.
      const least = section === MOST.sections ? enough - written : 0
      const line = writeSection(source, section, least)
      written += utf8Length(line) + 1
      lines.push(line)
    }
  }
  return `${lines.join('\n')}\n`
}

function writeSection(source: Source, number: number, least: number): string {
  const { stock, dice } = source
  const title = pick(stock.titles, dice)
  let text = `（${formatNumeral(number)}）${title}。${writeSentence(source)}`
  const items = 3 + dice(3)
  for (let item = 1; item <= items; item++) {
    text += `${formatNumeral(item)}是`
    const enough = text.length + Math.max(0, least) / (3 * items)
    for (let left = 2 + dice(3); left > 0 || text.length < enough; left--) text += writeSentence(source)
  }
  return text
}

/** Picks a sentence of the stock; every third gets a clause that uses a term. */
function writeSentence({ stock, dice, terms }: Source): string {
  const sentence = pick(stock.sentences, dice)
  const term = dice(3) === 0 ? terms[dice(terms.length)] : undefined
  return term ? `扎实推进${term.label}建设，${sentence}` : sentence
}

function writeGlossary(terms: readonly SampleTerm[]): string {
  // Entries are numbered with up to three digits; a longer appendix goes without.
  const number = (index: number) => (terms.length > ENTRY_NUMBERS ? '' : `${index + 1}.`)
  const entries = terms.map(({ label, definition }, index) => `${number(index)}${label}：${definition}\n`)
  return terms.length === 0 ? '' : `名词解释：\n${entries.join('')}`
}
