import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SMALL, SMALL_ROWS } from '../library/testing/small-library.ts'
import type { Database, Value } from './database.ts'
import { openDatabase } from './open-database.ts'
import { VERIFY } from './settle/verify.ts'
import { WRITE } from './settle/write-statements.ts'
import { ASK } from './statements.ts'
import { ENGINES } from './testing/engines.ts'
import { fillDatabase, libraryOf } from './testing/golden-library.ts'
import { strayJoins } from './testing/read-plan.ts'

type Samples<T> = Readonly<Record<keyof T, readonly Value[]>>

const IDS = [['dong-2024', 'xi-2025']] as const
const SLUGS = [['hezhangzhi']] as const
const LOOKUPS = '[{"at":0,"key":27827,"needles":["河长"],"others":[38271]}]'

/** Something to ask each statement with: one that is new and has nothing here does not compile. */
const ASKED: Samples<typeof ASK> = {
  ...{ state: [['stamp']], entries: [], reports: [], shared: [60], names: [] },
  ...{
    written: [LOOKUPS, 24],
    spelled: [LOOKUPS, 400],
    slipped: [[1, 2], 400],
    sharing: [[1, 2], 2000, 600],
  },
  ...{ listed: [[1, 2]] },
  ...{ countUsers: [...SLUGS, ...IDS], users: SLUGS },
  ...{ concepts: SLUGS, uses: SLUGS, years: SLUGS, related: SLUGS, definitions: SLUGS },
  ...{ nodes: [...SLUGS, 'xi-2025'], slugsOfShard: [1], sharedSlugs: [300], slugsAfter: [0, 100] },
  ...{ countPlaces: [[1, 2], '河长', 1], placedBlocks: [[1, 2], null] },
  ...{ texts: IDS, files: ['dong-2024', ['source.txt']], slugsOfReport: ['dong-2024'] },
  ...{ allFiles: ['dong-2024'] },
}
const ROWS: readonly Value[] = ['[]']
const WRITTEN: Samples<Omit<typeof WRITE, 'dropDerived' | 'dropSlipIndex' | 'makeSlipIndex'>> = {
  ...{ known: [], told: [], lock: [], files: [...IDS, ['source.txt']], allFiles: IDS, hashes: [] },
  ...{ putReport: ['a', 'b', null, 'c', '{}'], putFile: ['a', 'b', new Uint8Array()] },
  ...{ dropFiles: IDS, dropBlocks: IDS, dropReports: IDS, dropEntries: IDS, dropMentions: IDS },
  ...{ blocks: ROWS, entries: ROWS, cited: ROWS, definitions: ROWS, mentions: ROWS, concepts: ROWS },
  ...{ uses: ROWS, years: ROWS, related: ROWS, keys: [[1], [2]], dropConcepts: [], dropKeys: [] },
  ...{ dropUses: SLUGS, dropYears: SLUGS, dropRelated: SLUGS },
  ...{ value: ['stamp'], dropValue: ['stamp'], putValue: ['a', '1'] },
}
const CHECKED: Samples<typeof VERIFY> = {
  ...{ mentions: ['dong-2024'], blocks: ['dong-2024'], concepts: [], uses: [], mentioned: [], unfound: [] },
}

const [, server = ENGINES[0]] = ENGINES

describe('the plan of a statement', () => {
  let db: Database
  beforeAll(async () => {
    db = await openDatabase((await server?.create()) ?? '', { access: 'write' })
    await fillDatabase(db, libraryOf(SMALL, SMALL_ROWS))
  })
  afterAll(() => db.close())

  it.each(Object.entries(ASKED))('joins no two distributed tables: ASK.%s', async (name, values) => {
    expect(await strayJoins(db, ASK[name as keyof typeof ASK], values)).toEqual([])
  })
  it.each(Object.entries(WRITTEN))('joins no two distributed tables: WRITE.%s', async (name, values) => {
    expect(await strayJoins(db, WRITE[name as keyof typeof WRITTEN], values)).toEqual([])
  })
  it.each(WRITE.dropDerived)('joins no two distributed tables: %s', async (statement) => {
    expect(await strayJoins(db, statement, [])).toEqual([])
  })
  it.each(Object.entries(CHECKED))('joins no two distributed tables: VERIFY.%s', async (name, values) => {
    expect(await strayJoins(db, VERIFY[name as keyof typeof VERIFY], values)).toEqual([])
  })

  it.each([
    ['select from block b join mention m on m.start_ = b.unit', ['block', 'mention']],
    [
      'select from concept_use u where exists (select from mention m where m.slug = u.slug)',
      ['concept_use', 'mention'],
    ],
    ['select from entry e join related r on r.slug = e.slug', ['entry', 'related']],
  ])('is refused for %s', async (statement, tables) => {
    const [stray] = await strayJoins(db, statement, [])
    expect(stray?.split(' × ').sort()).toEqual(tables)
  })
  it.each([
    'select from block b join mention m on m.report = b.report and m.start_ = b.unit',
    'select from concept_use u join concept_year y on y.slug = u.slug',
    'select from concept_use u join report r on r.id = u.report',
  ])('is accepted for %s', async (statement) => {
    expect(await strayJoins(db, statement, [])).toEqual([])
  })
})
