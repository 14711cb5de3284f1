import type { Lang } from '../../address/view.ts'

/** Returns a feature's texts by language; English must have what Chinese has. Texts with a gap are functions. */
export function defineMessages<Table>(tables: {
  readonly zh: Table
  readonly en: NoInfer<Table>
}): (lang: Lang) => Table {
  return (lang) => tables[lang]
}
