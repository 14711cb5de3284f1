import { escapeHtml } from '../../../site/escape.ts'

/** A picture that was taken. */
export interface Shot {
  readonly file: string
  readonly report: string
  readonly view: string
  readonly size: string
  readonly theme: string
}

/** Formats a page that shows pictures side by side: a row a view of a report, a column a size and theme. */
export function formatContactSheet(shots: readonly Shot[]): string {
  const columns = [...new Set(shots.map(({ size, theme }) => `${size} ${theme}`))]
  const rows = [...new Set(shots.map(({ report, view }) => `${report} ${view}`))]
  const byPlace = new Map(
    shots.map((shot) => [`${shot.report} ${shot.view} ${shot.size} ${shot.theme}`, shot]),
  )
  const cell = (row: string, column: string) => {
    const shot = byPlace.get(`${row} ${column}`)
    if (shot === undefined) return '<td></td>'
    const file = escapeHtml(encodeURIComponent(shot.file))
    return `<td><a href="${file}"><img loading="lazy" src="${file}" alt="${escapeHtml(`${row} ${column}`)}"></a></td>`
  }
  return [
    '<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>网页各视图</title>',
    '<style>body{font:13px sans-serif}th{position:sticky;top:0;background:#fff;text-align:left}td{vertical-align:top}img{max-width:360px;max-height:420px;border:1px solid #ccc}</style>',
    `</head><body><table><tr><th></th>${columns.map((column) => `<th>${escapeHtml(column)}</th>`).join('')}</tr>`,
    ...rows.map(
      (row) => `<tr><th>${escapeHtml(row)}</th>${columns.map((column) => cell(row, column)).join('')}</tr>`,
    ),
    '</table></body></html>\n',
  ].join('\n')
}
