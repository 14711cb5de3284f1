import type { Diagnostic, ReportInfo } from '../../model/graph.ts'
import type { Span } from '../../model/span.ts'
import type { Form } from '../form.ts'
import { readDate, readSpoken } from './dates.ts'
import { type HeadLine, type HeadTexts, readHeadLines } from './head-lines.ts'
import { ownerOfTitle, readIssuer } from './issuer.ts'
import { readKind } from './kind.ts'
import { COMPANY, PLACE_TAIL, SPEAKER } from './patterns.ts'
import { type Place, readPlace } from './place.ts'
import { checkHead, proposeName } from './proposal.ts'
import { type HeadText, readTitle } from './read-title.ts'
import { readSession } from './session.ts'
import { shortenTitle } from './short-title.ts'
import { findYears } from './years.ts'

/** A report divided into its head and its body. */
export interface HeadParts extends HeadTexts {
  readonly form: Form
  readonly head: readonly Span[]
  /** The lines of the body. */
  readonly body: readonly Span[]
  /** The body's headings of the outermost rank. */
  readonly headings: readonly string[]
}

/** What a report says of itself, and what is wrong with how it says so. */
export interface Head {
  readonly info: ReportInfo
  readonly diagnostics: readonly Diagnostic[]
}

/** How much of each line of the body tells the kind, in code units. */
const OPENING = 12

/**
 * Reads what a report says of itself in its head: kind, title, issuer, date, session, place and years; null for what it
 * does not say. A report without title is given a name after what its body calls itself.
 */
export function readHead(parts: HeadParts): Head {
  const lines = readHeadLines(parts, parts.head).filter(({ sort }) => sort !== 'page' && sort !== 'caption')
  const title = readTitle(lines, parts.form)
  const session = readSession(lines)
  const date = readDate(lines)
  const openings = parts.body.map(({ start, end }) =>
    parts.source.slice(start, Math.min(end, start + OPENING)),
  )
  const kind = readKind({ title: title?.text ?? null, head: lines.map(({ text }) => text), lines: openings })
  const spoken = readSpoken(date?.text ?? session?.text ?? null)
  const years = findYears({ kind, title: title?.text ?? '', headings: parts.headings, spoken })
  const place = findPlace(lines, title, session)
  const inPrint = printer(parts, lines)
  const info: ReportInfo = {
    kind,
    title: title?.print ?? null,
    shortTitle: title && shortenTitle({ title, kind, place, years, inPrint }),
    issuer: readIssuer({ kind, lines, title, session, place, inPrint }),
    date: date?.print ?? null,
    session: session?.print ?? null,
    ...standing(place, session),
    reviewYear: years.review,
    planYear: years.plan,
    proposal: null,
  }
  if (title !== null) return { info, diagnostics: [] }
  const proposed = proposeName(parts, info, inPrint)
  return { info: proposed, diagnostics: checkHead(parts, proposed) }
}

/**
 * Finds the place whose report it is: in the title, in the session, before the office of who speaks, in the issuer; where
 * a company sits is none.
 */
function findPlace(
  lines: readonly HeadLine[],
  title: HeadText | null,
  session: HeadText | null,
): Place | null {
  const speakers = lines.filter(({ sort }) => sort === 'speaker')
  const issuers = lines.filter(({ sort, text }) => sort === 'issuer' && !COMPANY.test(text))
  const owner = title && ownerOfTitle(title)
  const bodies = owner === null ? issuers : [owner, ...issuers]
  if (owner !== null && COMPANY.test(owner.text)) return null
  const texts = [session, ...speakers, ...issuers].flatMap((one) => one?.text ?? [])
  const isSaid = (name: string) =>
    texts.some((text) => {
      const at = text.indexOf(name)
      return at >= 0 && PLACE_TAIL.test(text.slice(at + name.length))
    })
  const sources: readonly (Place | null)[] = [
    title && readPlace(title, isSaid),
    session && readPlace(session, isSaid),
    ...speakers.map((one) =>
      readPlace(one, (name) => name === SPEAKER.exec(one.text)?.groups?.body || isSaid(name)),
    ),
    ...bodies.map((one) => readPlace(one, () => true)),
  ]
  return sources.find((found) => found !== null) ?? null
}

/** Returns what the table of divisions knows of a place; the nation's reports have none. */
function standing(
  place: Place | null,
  session: HeadText | null,
): Pick<ReportInfo, 'place' | 'placeCode' | 'level'> {
  if (place) return { place: place.print, placeCode: place.code, level: place.level }
  const isNation = /全国(?:人民代表大会|委员会)/u.test(session?.text ?? '')
  return { place: null, placeCode: null, level: isNation ? 'nation' : null }
}

/**
 * Returns what writes words in the characters of a report: those of a traditional text are taken from where the words
 * stand in it, else each by itself.
 */
function printer({ source, printed }: HeadParts, lines: readonly HeadLine[]): (words: string) => string {
  const isTraditional = lines.some(({ text, print }) =>
    [...text].some((char, at) => /\p{Script=Han}/u.test(char) && char !== print[at]),
  )
  if (!isTraditional) return (words) => words
  const take = (words: string) => {
    const at = source.indexOf(words)
    return at < 0 ? null : printed.slice(at, at + words.length)
  }
  return (words) => take(words) ?? [...words].map((char) => take(char) ?? char).join('')
}
