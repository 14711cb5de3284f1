import type { ComponentGroup } from '../model/graph.ts'
import type { Address, NodeKey } from '../model/ids.ts'
import { MATCHES, SIDES } from '../model/kinds.ts'
import { REPORT_INFO } from '../model/schema/graph-schema.ts'
import { branded, COUNT, list, object, oneOf, orNull, text } from '../model/schema/schema.ts'
import type { describeTerms } from './describe-term.ts'

type Terms = ReturnType<typeof describeTerms>
type Term = Terms['terms'][number]
type Citation = Term['citations'][number]

const CITATION = object<Citation>(
  {
    name: text(),
    address: branded<Address>(),
    side: oneOf(SIDES),
    surface: text(),
    match: oneOf(MATCHES),
    mentions: list(object<Citation['mentions'][number]>({ surface: text(), match: oneOf(MATCHES) }, {})),
    quotation: text(),
    url: text(),
  },
  {},
)

/** The schema of terms.json. */
export const TERMS_SCHEMA = object<Terms>(
  {
    report: REPORT_INFO,
    source: object<Terms['source']>({ sha256: text() }, {}),
    compiler: text(),
    terms: list(
      object<Term>(
        {
          key: branded<NodeKey>(),
          url: text(),
          label: text(),
          name: text(),
          number: orNull(text()),
          pinyin: text(),
          aliases: list(text()),
          definition: text(),
          parts: list(
            object<Term['parts'][number]>(
              {
                url: text(),
                label: text(),
                group: object<ComponentGroup>({ head: orNull(text()), count: COUNT, index: COUNT }, {}),
              },
              {},
            ),
          ),
          citations: list(CITATION),
          related: list(
            object<Term['related'][number]>({ key: branded<NodeKey>(), label: text(), url: text() }, {}),
          ),
        },
        {},
      ),
    ),
  },
  {},
)
