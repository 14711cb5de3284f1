import type { Book } from '../app/page/context.ts'
import type { ReportEntry } from '../app/page/model.ts'
import { ELSEWHERE_FILE } from '../model/library-files.ts'
import { exportFiles, type SiteFile } from './export-files.ts'
import { forwardsOf, renderForward } from './forwards.ts'
import { fileOfView, gonePages, pagesOf } from './pages.ts'
import type { PageParts } from './render-page.tsx'
import { formDataFile } from './report-data.ts'

/** The data of a report that its site serves, as the compiler made them. */
export interface ReportData {
  readonly names: readonly string[]
  readonly read: (name: string) => Uint8Array
}

/** What the files of a report are made with. */
export interface ReportParts {
  readonly data: ReportData
  /** All reports of the site. */
  readonly reports: readonly ReportEntry[]
  /** The absolute address of the site's root with its closing slash; null where none is named. */
  readonly site: string | null
  readonly render: (parts: PageParts) => string
}

/** Lists the files of a report: its pages, its data, and what other programs take; each is made when it is asked for. */
export function reportFiles({ data, reports, site, render }: ReportParts, book: Book): SiteFile[] {
  const { id, edition, elsewhere } = book
  const common = { book, reports, base: '/', site }
  return [
    ...pagesOf(book).map((view) => ({ name: fileOfView(view), make: () => render({ ...common, view }) })),
    ...gonePages(book).map(({ file, view, base }) => ({
      name: file,
      make: () => render({ ...common, view, base }),
    })),
    ...(edition === 'library' ? [] : forwardsOf(book)).map((forward) => ({
      name: `${id}/${forward.path}/index.html`,
      make: () => renderForward(book, forward, site),
    })),
    ...data.names.map((name) => ({
      name: `${id}/${name}`,
      make: () => formDataFile(name, data.read(name), edition),
    })),
    ...exportFiles(book, site),
    ...(elsewhere === null
      ? []
      : [{ name: `${id}/${ELSEWHERE_FILE}`, make: () => JSON.stringify(elsewhere) }]),
  ]
}
