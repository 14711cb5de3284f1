export { citationsOf, usesOf } from '../model/concordance.ts'
export type * from '../model/graph.ts'
export { type Address, type NodeKey, parseNodeKey, type Slug } from '../model/ids.ts'
export { EDGE_KINDS, NODE_KINDS, REPORT_KINDS, SIDES } from '../model/kinds.ts'
export {
  GraphError,
  type GraphErrorCode,
  indexGraph,
  parseGraph,
  type TermGraph,
} from '../model/read-graph.ts'
export { titleOfReport } from '../model/report-name.ts'
export { type Span, sliceSpan } from '../model/span.ts'
