import type { Lang } from '../../../address/view.ts'
import type { IntakeMessages } from '../../intake/late/intake-view.tsx'
import { checkEn } from './check-messages-en.ts'
import { checkZh } from './check-messages-zh.ts'

/** The texts of the page for drafters; both languages fill the same table. */
export interface CheckMessages extends IntakeMessages {
  readonly lead: string
  readonly private: string
  readonly shell: string
  readonly shellFile: string
  readonly whatIsChecked: string
  /** A name and what it means, for each kind of finding. */
  readonly kinds: Readonly<Record<string, readonly [name: string, meaning: string]>>
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>
  readonly found: (count: number) => string
  readonly announced: (name: string, count: number) => string
  readonly sound: string
  readonly all: string
  readonly filter: string
  readonly line: (line: number) => string
  readonly more: (count: number) => string
  readonly copy: string
  readonly copied: string
  readonly copyFailed: string
  readonly listing: string
  readonly preview: string
  readonly previewHelp: string
  readonly laying: string
  readonly canvasFailed: string
  readonly names: string
  readonly uses: (count: number) => string
  readonly undefinedTerm: string
}

/** Gives the texts of the page for drafters in one language. */
export function checkMessagesIn(lang: Lang): CheckMessages {
  return lang === 'en' ? checkEn : checkZh
}
