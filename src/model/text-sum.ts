import type { SourceInfo } from './graph.ts'

/** Returns the SHA-256 of the source.txt that a graph is of; null where its compiler did not record it. */
export function textSumOf({ sha256, textSha256, format, encoding }: SourceInfo): string | null {
  const isOwn = format === 'text' && encoding === 'utf-8' && sha256 !== ''
  return textSha256 ?? (isOwn ? sha256 : null)
}
