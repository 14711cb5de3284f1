import { describe, expect, it } from 'vitest'
import { NO_FACETS } from '../../model/library.ts'
import { INDEX_FILE } from '../../model/library-files.ts'
import { nearByFuse } from '../../search/near/near-by-fuse.ts'
import { askAll, NARROWED, QUESTIONS } from '../testing/questions.ts'
import { filesOfLibrary } from '../testing/site-files.ts'
import { holdLibrary, SMALL, SMALL_ROWS } from '../testing/small-library.ts'
import { answerAsked } from './answer-asked.ts'
import { formatQuestion } from './ask-address.ts'
import { siteStore } from './asked-store.ts'
import { memoryStore } from './memory-store.ts'

const held = holdLibrary(SMALL, SMALL_ROWS)
const memory = memoryStore(held, nearByFuse)
const site = filesOfLibrary(held)
const fetched: string[] = []

/** Serves the files of the site, its index with the word that it is asked, and answers questions. */
async function fetchFile(path: string): Promise<Response> {
  fetched.push(path)
  const [name = '', search = ''] = path.split('?')
  const told = await answerAsked(memory, name, search)
  if (told?.fault) throw new Error(told.fault)
  if (told) return new Response(JSON.stringify(told.answer))
  if (name === INDEX_FILE) return new Response(JSON.stringify({ ...(await memory.index()), isAsked: true }))
  return site.fetchFile(name)
}

const asked = siteStore(fetchFile, nearByFuse)

/** Returns answers without the places of groups, which are not sent. */
async function answersOf(...[store, query, facets]: Parameters<typeof askAll>) {
  const { passages, few, ...others } = await askAll(store, query, facets)
  const withoutPlaces = ({ groups, ...answer }: typeof passages) => ({
    ...answer,
    groups: groups.map(({ entry, count }) => ({ entry, count })),
  })
  return { ...others, passages: withoutPlaces(passages), few: withoutPlaces(few) }
}

describe('a library that is asked over HTTP', () => {
  it.each(QUESTIONS)('answers %j as the one that its host has', async (query) => {
    expect(await answersOf(asked, query)).toEqual(await answersOf(memory, query))
  })

  it.each(NARROWED)('answers alike where answers are narrowed to %j', async (facets) => {
    for (const query of QUESTIONS.slice(0, 40))
      expect(await answersOf(asked, query, facets)).toEqual(await answersOf(memory, query, facets))
  })

  it('fetches neither names nor grams', async () => {
    fetched.length = 0
    const store = siteStore(fetchFile, nearByFuse)
    await askAll(store, '河长制', { ...NO_FACETS, year: 2025 })
    expect(fetched.filter((path) => !path.startsWith('library/ask/'))).toEqual([INDEX_FILE])
  })

  it('knows the same concepts', async () => {
    const { slugs } = await memory.names()
    for (const slug of slugs) expect(await asked.concept(slug)).toEqual(await memory.concept(slug))
    expect(await asked.concept('no-such-name' as never)).toBeNull()
  })

  it('says so where its host is out of reach, and asks again', async () => {
    let isUp = false
    const store = siteStore(
      (path) => (isUp ? fetchFile(path) : Promise.reject(new Error('down'))),
      nearByFuse,
    )
    await expect(store.searchPassages('河长制')).rejects.toThrow('down')
    isUp = true
    expect((await store.searchPassages('河长制')).reports).toBe(3)
  })

  it('asks for no more than it is given', () => {
    expect(formatQuestion('passages', '区', { limit: Number.POSITIVE_INFINITY })).toBe(
      'library/ask/passages?q=%E5%8C%BA&limit=200',
    )
  })
})

describe('a question over HTTP', () => {
  it.each([
    ['names', '', 'no-query'],
    ['Names', 'q=区', 'unknown-question'],
    ['', 'q=区', 'unknown-question'],
    ['names/', 'q=区', 'unknown-question'],
    ['names', `q=${'区'.repeat(201)}`, 'long-query'],
    ['passages', 'q=区&limit=0', 'bad-limit'],
    ['passages', 'q=区&limit=201', 'bad-limit'],
    ['passages', 'q=区&limit=Infinity', 'bad-limit'],
    ['names', 'q=区&limit=', 'bad-limit'],
    ['names', 'q=区&limit=-5', 'bad-limit'],
    ['names', 'q=区&limit=0x5', 'bad-limit'],
    ['names', 'q=区&limit=5e0', 'bad-limit'],
    ['names', 'q=区&limit=05', 'bad-limit'],
    ['names', 'q=区&limit=5.0', 'bad-limit'],
    ['names', 'q=区&limit=%205', 'bad-limit'],
    ['names', 'q=区&level=town', 'bad-facet'],
    ['names', 'q=区&year=20', 'bad-facet'],
    ['names', 'q=区&year=02024', 'bad-facet'],
    ['names', 'q=区&year=2024.', 'bad-facet'],
    ['names', 'q=区&year=20ab', 'bad-facet'],
    ['names', 'q=区&kind=poem', 'bad-facet'],
    ['names', `q=区&place=${'区'.repeat(201)}`, 'bad-facet'],
    ['quote', 'q=河长制&report=../secret', 'unknown-report'],
    ['quote', 'q=河长制', 'unknown-report'],
  ])('%s?%s is refused: %s', async (name, search, fault) => {
    expect(await answerAsked(memory, `library/ask/${name}`, search)).toEqual({ answer: null, fault })
  })

  it('is taken up to its limits', async () => {
    const told = await answerAsked(
      memory,
      'library/ask/passages',
      `q=${'河长制'.padEnd(200, '，')}&limit=200`,
    )
    expect(told?.fault).toBeNull()
  })

  it('is taken with as many answers as are wanted', async () => {
    const told = await answerAsked(memory, 'library/ask/names', 'q=长&limit=1')
    expect(told?.answer).toMatchObject({ hits: [{ name: '河长制' }] })
    const ten = await answerAsked(memory, 'library/ask/passages', 'q=河长制&limit=10')
    expect(ten?.answer).toMatchObject({ reports: 3, groups: [{ count: 2 }, { count: 2 }, { count: 1 }] })
    const one = await answerAsked(memory, 'library/ask/passages', 'q=河长制&limit=1')
    expect(one?.answer).toMatchObject({ reports: 3, groups: [{ count: 2 }] })
  })

  it('is taken with its facets', async () => {
    const search = `q=河长制&level=county&year=2025&kind=work-report&place=${encodeURIComponent('西县')}`
    const told = await answerAsked(memory, 'library/ask/passages', search)
    expect(told?.answer).toMatchObject({ reports: 1, groups: [{ entry: { id: 'xi-2025' } }] })
    const place = '区'.repeat(200)
    expect((await answerAsked(memory, 'library/ask/names', `q=区&place=${place}`))?.fault).toBeNull()
  })

  it('is none at any other path', async () => {
    expect(await answerAsked(memory, 'library/index.json', 'q=区')).toBeNull()
  })
})
