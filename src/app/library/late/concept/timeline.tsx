import type { ConceptProps } from '../library-context.ts'
import { CHART, type ChartYear, chartYears } from './chart-bars.ts'

/** Draws how large a part of the reports of each year uses and explains a name: a chart, and its figures as a table. */
export function Timeline({ context, concept }: ConceptProps) {
  const { words } = context
  const { years } = concept
  if (years.length === 0) return null
  const told = years.map(({ year, using, defining, held }) => words.chartYear(year, using, defining, held))
  return (
    <section class="block timeline">
      <h2>{words.timeline}</h2>
      <p class="quiet">{words.timelineNote}</p>
      <p class="chart-key" aria-hidden="true">
        <span class="key-using">{words.using}</span>
        <span class="key-defining">{words.defining}</span>
      </p>
      <div class="chart-frame">
        <Chart years={chartYears(years)} label={words.chart + told.join(words.semicolon)} />
      </div>
      <details>
        <summary>{words.timelineTable}</summary>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{words.yearHead}</th>
              <th scope="col">{words.held}</th>
              <th scope="col">{words.using}</th>
              <th scope="col">{words.defining}</th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, held, using, defining }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>{held}</td>
                <td>{using}</td>
                <td>{defining}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}

function Chart({ years, label }: { readonly years: readonly ChartYear[]; readonly label: string }) {
  const { top, height, foot, band, left } = CHART
  const [width, base] = [left + band * years.length, top + height]
  return (
    <svg
      class="chart"
      role="img"
      aria-label={label}
      width={width}
      height={base + foot}
      viewBox={`0 0 ${width} ${base + foot}`}
    >
      {[0, 50, 100].map((share) => {
        const y = base - (height * share) / 100
        return (
          <g key={share} class="chart-line">
            <path d={`M${left} ${y}H${width}`} />
            <text x={left - 6} y={y + 4} text-anchor="end">
              {share}%
            </text>
          </g>
        )
      })}
      {years.map(({ year, middle, using, defining, counts }) => (
        <g key={year}>
          <rect class="bar-using" x={using.x} y={using.y} width={CHART.bar} height={using.height} />
          <rect
            class="bar-defining"
            x={defining.x}
            y={defining.y}
            width={CHART.bar}
            height={defining.height}
          />
          <text x={middle} y={using.y - 6} text-anchor="middle" class="chart-count">
            {counts}
          </text>
          <text x={middle} y={base + 17} text-anchor="middle">
            {year}
          </text>
        </g>
      ))}
    </svg>
  )
}
