import type { Span } from '../../../model/span.ts'

/** Draws a text with some stretches of it marked; they are sorted and do not overlap. */
export function MarkedText({
  text,
  marks,
  class: name,
}: {
  readonly text: string
  readonly marks: readonly Span[]
  readonly class?: string
}) {
  const pieces = []
  let at = 0
  for (const { start, end } of marks) {
    if (start > at) pieces.push(text.slice(at, start))
    pieces.push(
      <mark key={start} class={name}>
        {text.slice(start, end)}
      </mark>,
    )
    at = end
  }
  if (at < text.length) pieces.push(text.slice(at))
  return <>{pieces}</>
}
