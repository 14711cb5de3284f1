/** What the appendix consists of, and what it is read from. */

import type { Span } from '../../model/span.ts'
import type { Form, MarkOf } from '../form.ts'
import type { LevelledText } from '../texts.ts'
import type { Entry } from './entry.ts'
import type { Usage } from './usage.ts'

/** A note of an appendix that is no entry. */
export interface Remark extends Span {
  readonly value: number
  /** Whether it plainly names nothing (本公报中数据均为初步统计数); else its name was not found. */
  readonly isPlain: boolean
}

/** The appendix 名词解释, from its heading to the end of its last entry. */
export interface Glossary extends Span {
  /** The lines of its heading, of notes under it and of the headings of groups. */
  readonly headings: readonly Span[]
  readonly entries: readonly Entry[]
  /** Notes among the entries that are none, in source order. */
  readonly remarks: readonly Remark[]
  /** The stretches that it consists of, in source order: one, or several with other text between. */
  readonly stretches: readonly Span[]
  /** Whether it is a part of the report's own outline: what follows goes on with the report. */
  readonly isPart: boolean
  /** What stands below its heading and could not be read as entries. */
  readonly unread: readonly Span[]
}

/** The first markers of the text by make of sign and number. */
export type FirstMarkers = ReadonlyMap<string, ReadonlyMap<number, Span>>

/** The lines of a document in which an appendix is looked for. */
export interface AppendixLines {
  readonly source: LevelledText
  readonly lines: readonly Span[]
  readonly form: Form
  readonly cells: ReadonlyMap<number, readonly MarkOf<'cell'>[]>
  /** How often each table has been read: what several headings stand in is not read for each. */
  readonly timesRead: Map<number, number>
  /** Where the words of the text are used. */
  readonly usage: Usage
  /** Finds the first markers of the text, once for all its appendices. */
  readonly firstMarkers: () => FirstMarkers
}

/** Entries that were read by their form. */
export interface FormedEntries {
  readonly entries: readonly Entry[]
  readonly remarks: readonly Remark[]
}
