import type { ReportKind } from '../../model/kinds.ts'
import type { HeadLine } from './head-lines.ts'
import {
  BODILESS_TITLE,
  GOVERNOR,
  ISSUER_LINE,
  LEVEL_SIGN,
  OWNED_REPORT,
  PLACELESS_BODY,
  PUBLISHES,
  SITTING,
  SPEAKER,
  WORK_REPORT,
} from './patterns.ts'
import type { Place } from './place.ts'
import type { HeadText } from './read-title.ts'

/** What the issuer is read from. */
export interface IssuerClues {
  readonly kind: ReportKind
  readonly lines: readonly HeadLine[]
  readonly title: HeadText | null
  readonly session: HeadText | null
  readonly place: Place | null
  /** Writes words in the characters of the report. */
  readonly inPrint: (words: string) => string
}

/**
 * Returns the issuer: from its own line, from the office of who speaks, from the title, else the government, court or
 * congress that gives such a report at the session.
 */
export function readIssuer(clues: IssuerClues): string | null {
  const { lines, title, place } = clues
  const line = lines.find(({ sort }) => sort === 'issuer')
  const speaker = lines.find(({ sort }) => sort === 'speaker')
  const named =
    (line && cutAt(line, line.text.replace(PUBLISHES, '').length)) ??
    (speaker ? bodyOfSpeaker(speaker, clues) : null) ??
    (title ? bodyOfTitle(title, clues) : null)
  return named === null ? bodyOfSession(clues) : withPlace(named, place)
}

function cutAt({ text, print }: HeadText, length: number): HeadText {
  return { text: text.slice(0, length), print: print.slice(0, length) }
}

/**
 * Returns the body that a speaker leads: 石桥县人民政府 of 石桥县县长, 松河县人民法院 of 松河县人民法院院长, 人民法院 of
 * 法院院长.
 */
function bodyOfSpeaker(line: HeadLine, { inPrint }: IssuerClues): HeadText | null {
  const { body = '', office = '' } = SPEAKER.exec(line.text)?.groups ?? {}
  const named = cutAt(line, body.length)
  if (/^(?:法院|检察院)$/u.test(body)) return { text: `人民${body}`, print: inPrint('人民') + named.print }
  if (ISSUER_LINE.test(body)) return named
  const leads =
    LEVEL_SIGN.test(body) && (GOVERNOR.test(office) || (office === '主席' && body.endsWith('自治区')))
  return leads ? add(named, '人民政府', inPrint) : null
}

function add({ text, print }: HeadText, words: string, inPrint: (words: string) => string): HeadText {
  return { text: text + words, print: print + inPrint(words) }
}

/** Returns the body that a title names as whose report, budget or accounts it is. */
function bodyOfTitle(title: HeadText, { kind, place, inPrint }: IssuerClues): HeadText | null {
  if (kind === 'work-report') {
    const { owner = '', body = '' } = WORK_REPORT.exec(title.text)?.groups ?? {}
    if (owner === '') return null
    const start = title.text.indexOf(owner)
    const whole = { text: title.text.slice(start), print: title.print.slice(start) }
    const owns = place?.text === owner ? { text: owner, print: place.print } : cutAt(whole, owner.length)
    if (body === '政府') return add(owns, '人民政府', inPrint)
    // A year stands between: 石桥县2025年人民法院工作报告.
    if (!whole.text.startsWith(body, owner.length)) return add(owns, body, inPrint)
    const named = cutAt(whole, owner.length + body.length)
    return body !== '' || ISSUER_LINE.test(named.text) ? named : null
  }
  if (kind !== 'department-budget' && kind !== 'annual-report') return null
  const owner = ownerOfTitle(title)
  return owner !== null && owner.text !== place?.text ? owner : null
}

/** Returns the body whose budget, accounts or yearly report a title names. */
export function ownerOfTitle({ text, print }: HeadText): HeadText | null {
  const owner = OWNED_REPORT.exec(text)?.groups?.owner ?? ''
  if (!ISSUER_LINE.test(owner)) return null
  const start = text.indexOf(owner)
  return { text: owner, print: print.slice(start, start + owner.length) }
}

/** Returns the government, court or congress of the report's place that its title or session tells of. */
function bodyOfSession({ kind, title, session, place, inPrint }: IssuerClues): string | null {
  if (place === null) return null
  const words = title?.text ?? ''
  if (kind === 'work-report' && BODILESS_TITLE.test(words)) {
    const body = /法院/u.test(words) ? '人民法院' : /检察院/u.test(words) ? '人民检察院' : '人民政府'
    if (/常(?:务委员|委)会/u.test(words)) return place.print + inPrint('人民代表大会常务委员会')
    return /政府|法院|检察院/u.test(words) ? place.print + inPrint(body) : null
  }
  if (kind !== 'law') return null
  const passed = session?.text ?? ''
  if (/人民代表大会|人大/u.test(passed))
    return (
      place.print + inPrint(/常(?:务委员|委)会/u.test(passed) ? '人民代表大会常务委员会' : '人民代表大会')
    )
  return /政府/u.test(passed) && SITTING.test(passed) ? place.print + inPrint('人民政府') : null
}

/** Returns a body with its place before it where it leaves the place's name out: 市财政局 of 东江市. */
function withPlace({ text, print }: HeadText, place: Place | null): string {
  if (place === null) return print
  const sign = PLACELESS_BODY.exec(text)?.[1]
  if (sign !== undefined && place.text.endsWith(sign)) return place.print + print.slice(1)
  return /^人民(?:法院|检察院|政府)/u.test(text) ? place.print + print : print
}
