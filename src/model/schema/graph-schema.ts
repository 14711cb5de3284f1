import {
  type CoinageAttributes,
  type Community,
  type ComponentAttributes,
  type ComponentGroup,
  type Diagnostic,
  type EdgeAttributes,
  type GraphAttributes,
  type ItemAttributes,
  LABEL_SIDES,
  type Mention,
  type NodeAttributes,
  type ParagraphAttributes,
  type Point,
  type RelatedReason,
  type ReportInfo,
  type ReportProposal,
  SCHEMA,
  SEVERITIES,
  type SectionAttributes,
  type SerializedTermGraph,
  type SkippedSpan,
  type SourceInfo,
  type TallPlace,
  type TermAttributes,
} from '../graph.ts'
import type { Address, NodeKey, TermKey } from '../ids.ts'
import {
  COINAGE_REASONS,
  DIVISION_LEVELS,
  ITEM_KINDS,
  type ItemKind,
  MATCHES,
  REPORT_KINDS,
  SIDES,
} from '../kinds.ts'
import type { Span } from '../span.ts'
import {
  BOOLEAN,
  branded,
  COUNT,
  either,
  INTEGER,
  list,
  NUMBER,
  object,
  oneOf,
  only,
  orNull,
  type Schema,
  SHA256,
  text,
} from './schema.ts'

const SPAN_PARTS = { start: COUNT, end: COUNT }
const SPAN = object<Span>(SPAN_PARTS, {})
const POINT_PARTS = { x: NUMBER, y: NUMBER }
const POINT = object<Point>(POINT_PARTS, {})
const LABEL_SIDE = oneOf(LABEL_SIDES)
const TALL = object<TallPlace>(POINT_PARTS, { labelSide: LABEL_SIDE })
const FRAME = object<{ readonly width: number; readonly height: number }>(
  { width: NUMBER, height: NUMBER },
  {},
)

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*'
const ADDRESS_FORM = 'p?[1-9]\\d*(?:\\.p?[1-9]\\d*)*'
const NODE_KEY = branded<NodeKey>(
  new RegExp(`^(?:term/${SLUG}(?:/[1-9]\\d*)?|coinage/${SLUG}|[sp]/${ADDRESS_FORM})$`),
)
const TERM_KEY = branded<TermKey>(new RegExp(`^term/${SLUG}$`))
const ADDRESS = branded<Address>(new RegExp(`^${ADDRESS_FORM}$`))

const NODE_PARTS = { label: text(), span: SPAN, ...POINT_PARTS, size: NUMBER }
const PLACED = {
  labelSide: LABEL_SIDE,
  places: object<NonNullable<TermAttributes['places']>>({}, { compare: POINT, outline: POINT, tall: TALL }),
}
const BLOCK_PARTS = { ...NODE_PARTS, address: ADDRESS, side: oneOf(SIDES), marker: orNull(text()) }

const TERM = object<TermAttributes>(
  {
    kind: only('term'),
    ...NODE_PARTS,
    name: text(),
    number: orNull(text()),
    definition: text(),
    pinyin: text(),
    aliases: list(text()),
    labelSpan: SPAN,
    entrySpan: SPAN,
  },
  { ...PLACED, onlySide: oneOf(['review', 'plan']), partSpan: SPAN },
)
const COMPONENT = object<ComponentAttributes>(
  {
    kind: only('component'),
    ...NODE_PARTS,
    group: object<ComponentGroup>({ head: orNull(text()), count: COUNT, index: COUNT }, {}),
  },
  PLACED,
)
const COINAGE = object<CoinageAttributes>(
  { kind: only('coinage'), ...NODE_PARTS, score: NUMBER, reasons: list(oneOf(COINAGE_REASONS)) },
  PLACED,
)
const SECTION = object<SectionAttributes>(
  { kind: only('section'), ...BLOCK_PARTS, heading: text(), headingSpan: SPAN, level: COUNT },
  PLACED,
)
const PARAGRAPH = object<ParagraphAttributes>({ kind: only('paragraph'), ...BLOCK_PARTS }, PLACED)
const itemOf = (kind: ItemKind) =>
  object<ItemAttributes>({ kind: only(kind), ...BLOCK_PARTS, title: text() }, PLACED)
const NODE = either<NodeAttributes>(TERM, COMPONENT, COINAGE, ...ITEM_KINDS.map(itemOf), SECTION, PARAGRAPH)

const MENTION = object<Mention>({ ...SPAN_PARTS, surface: text(), match: oneOf(MATCHES) }, {})
const REASON = either<RelatedReason>(
  object<Extract<RelatedReason, { kind: 'block' }>>({ kind: only('block'), block: NODE_KEY }, {}),
  object<Extract<RelatedReason, { kind: 'definition' }>>(
    { kind: only('definition'), term: TERM_KEY, span: SPAN },
    {},
  ),
  object<Extract<RelatedReason, { kind: 'library' }>>({ kind: only('library'), reports: COUNT }, {}),
)
type EdgeOfKind<K> = Extract<EdgeAttributes, { kind: K }>
const EDGE = either<EdgeAttributes>(
  object<EdgeOfKind<'contains'>>({ kind: only('contains') }, {}),
  object<EdgeOfKind<'component'>>({ kind: only('component') }, {}),
  object<EdgeOfKind<'cites'>>({ kind: only('cites'), mentions: list(MENTION) }, {}),
  object<EdgeOfKind<'related'>>({ kind: only('related'), weight: NUMBER, because: list(REASON) }, {}),
  object<EdgeOfKind<'continues'>>({ kind: only('continues'), via: list(TERM_KEY), from: SPAN, to: SPAN }, {}),
)

/** The schema of what a report says of itself. */
export const REPORT_INFO = object<ReportInfo>(
  {
    kind: oneOf(REPORT_KINDS),
    title: orNull(text()),
    shortTitle: orNull(text()),
    issuer: orNull(text()),
    date: orNull(text()),
    session: orNull(text()),
    place: orNull(text()),
    placeCode: orNull(text(/^\d{6}$/)),
    level: orNull(oneOf(DIVISION_LEVELS)),
    reviewYear: orNull(INTEGER),
    planYear: orNull(INTEGER),
    proposal: orNull(
      object<ReportProposal>({ title: text(), place: orNull(text()), year: orNull(INTEGER) }, {}),
    ),
  },
  {},
)
const SOURCE = object<SourceInfo>(
  // The compiler's caller may know no file: then it is empty.
  {
    file: only('source.txt'),
    sha256: text(/^(?:[0-9a-f]{64})?$/),
    length: COUNT,
    format: text(),
    encoding: text(),
  },
  { textSha256: SHA256, marksSha256: SHA256 },
)
const SKIPPED = object<SkippedSpan>(
  {
    ...SPAN_PARTS,
    reason: oneOf([
      'head',
      'blank',
      'glossary-heading',
      'artefact',
      'chrome',
      'repeat',
      'contents',
      'remark',
    ]),
  },
  {},
)
const DIAGNOSTIC = object<Diagnostic>(
  { code: text(), severity: oneOf(SEVERITIES), message: text(), suggestion: text(), span: SPAN },
  {},
)
const ATTRIBUTES = object<GraphAttributes>(
  {
    schema: only(SCHEMA),
    report: REPORT_INFO,
    source: SOURCE,
    compiler: text(),
    skipped: list(SKIPPED),
    diagnostics: list(DIAGNOSTIC),
  },
  {
    frame: FRAME,
    frames: object<NonNullable<GraphAttributes['frames']>>(
      {},
      { compare: FRAME, outline: FRAME, tall: FRAME },
    ),
    communities: list(object<Community>({ centre: TERM_KEY, terms: list(TERM_KEY) }, {})),
  },
)

/** The schema of graph.json. */
export const GRAPH_SCHEMA: Schema<SerializedTermGraph> = object<SerializedTermGraph>(
  {
    options: object<SerializedTermGraph['options']>(
      { type: only('directed'), multi: only(true), allowSelfLoops: BOOLEAN },
      {},
    ),
    attributes: ATTRIBUTES,
    nodes: list(object<SerializedTermGraph['nodes'][number]>({ key: NODE_KEY, attributes: NODE }, {})),
    edges: list(
      object<SerializedTermGraph['edges'][number]>(
        { key: text(), source: NODE_KEY, target: NODE_KEY, attributes: EDGE },
        {},
      ),
    ),
  },
  {},
)
