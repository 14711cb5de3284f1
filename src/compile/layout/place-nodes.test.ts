import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { usableArea, zoomCorner } from '../../model/frame.ts'
import type { NodeOf, SerializedTermGraph } from '../../model/graph.ts'
import { isBlock } from '../../model/concordance.ts'
import { flowerRadius, labelRect, type Rect } from '../../model/label-geometry.ts'
import { indexGraph, type TermGraph } from '../../model/read-graph.ts'
import { rectCircleOverlap, rectOutside, rectOverlap } from './geometry.ts'
import { placeNodes } from './place-nodes.ts'
import { buildSample, goldSample, reportOf } from './sample-graphs.ts'

const realFile = new URL('../../../graph-data/lingling-2024-plan/graph.json', import.meta.url)
const readReal = (): SerializedTermGraph => JSON.parse(readFileSync(realFile, 'utf8'))

const reports: [string, () => SerializedTermGraph][] = [
  ['lingling as compiled', readReal],
  ['lingling as the gold file has it', goldSample],
  ['no terms', () => buildSample({ terms: [], addresses: ['1', '1.1', '1.1.1', 'p1'], cites: [] })],
  ['nothing at all', () => buildSample({ terms: [], addresses: [], cites: [] })],
  ...[1, 5, 22, 50, 120].map((n): [string, () => SerializedTermGraph] => [`${n} terms`, () => reportOf(n)]),
]
