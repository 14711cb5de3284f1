import { describe, expect, it } from 'vitest'
import type { NameHit } from '../../library/store/library-store.ts'
import type { SearchHit } from '../../search/hit.ts'
import { IDLE_SEARCH, nextSearch, type SearchEvent, type SearchState } from './search-state.ts'

const hit = (label: string) => ({ label }) as SearchHit
const found = (...labels: string[]) => ({ hits: labels.map(hit), suggestion: null })
const READY: SearchState = { ...IDLE_SEARCH, engine: 'ready', recent: [] }

/** Lets events happen one after the other; tells the last state, and all that was to be done. */
function run(state: SearchState, ...events: SearchEvent[]) {
  const done: string[] = []
  for (const event of events) {
    const next = nextSearch(state, event)
    done.push(...next.effects.map((effect) => Object.values(effect).join(' ')))
    state = next.state
  }
  return { state, done }
}
const labels = ({ hits }: SearchState) => hits.map(({ label }) => label)

describe('the search box', () => {
  it('fetches the engine with its first use, and asks what was typed meanwhile', () => {
    const typed = run(IDLE_SEARCH, { is: 'focus', query: '' }, { is: 'type', query: '四' })
    expect(typed.done.filter((effect) => effect === 'load')).toHaveLength(1)
    expect(typed.state).toMatchObject({ engine: 'loading', answer: 'due', open: true })
    const asked = run(typed.state, { is: 'engine-loaded', query: '四' })
    expect(asked.done).toEqual(['ask 四'])
  })

  it('tries again with the next keystroke where the engine was out of reach', () => {
    const failed = run(IDLE_SEARCH, { is: 'type', query: '四' }, { is: 'engine-failed', why: null })
    expect(failed.done).toEqual(['load', 'say failed'])
    const again = run(failed.state, { is: 'type', query: '四区' })
    expect(again.done).toEqual(['load'])
    expect(again.state.engine).toBe('retrying')
  })

  it('shows the answer with the first hit current, and says how many there are', () => {
    const { state, done } = run(
      READY,
      { is: 'type', query: '四' },
      { is: 'answer', query: '四', answer: found('四区两城', '四好') },
    )
    expect(done).toEqual(['ask 四', 'say answer'])
    expect(state).toMatchObject({ answer: 'shown', open: true, active: 0 })
    expect(labels(state)).toEqual(['四区两城', '四好'])
  })

  it('never lets an earlier answer replace a later one', () => {
    const { state } = run(
      READY,
      { is: 'type', query: '四' },
      { is: 'type', query: '四区' },
      { is: 'answer', query: '四区', answer: found('later') },
      { is: 'answer', query: '四', answer: found('earlier') },
    )
    expect(labels(state)).toEqual(['later'])
  })

  it('keeps what is shown until the last answer is there', () => {
    const shown = run(
      READY,
      { is: 'type', query: '一' },
      { is: 'answer', query: '一', answer: found('first') },
    )
    const { state } = run(
      shown.state,
      { is: 'type', query: '四' },
      { is: 'type', query: '四区' },
      { is: 'answer', query: '四', answer: found('earlier') },
    )
    expect(labels(state)).toEqual(['first'])
    const last = run(state, { is: 'answer', query: '四区', answer: found('later') })
    expect(labels(last.state)).toEqual(['later'])
  })

  it('shows no answer once it is emptied', () => {
    const { state } = run(
      READY,
      { is: 'type', query: '四' },
      { is: 'type', query: '' },
      { is: 'answer', query: '四', answer: found('late') },
    )
    expect(labels(state)).toEqual([])
  })

  it('asks once where it gets the focus while the answer is due', () => {
    const { done } = run(READY, { is: 'type', query: '四' }, { is: 'focus', query: '四' })
    expect(done.filter((effect) => effect === 'ask 四')).toHaveLength(1)
  })

  it('opens no list for an answer that comes after it was left', () => {
    const { state } = run(
      READY,
      { is: 'type', query: '四' },
      { is: 'leave' },
      { is: 'answer', query: '四', answer: found('四区两城') },
    )
    expect(state).toMatchObject({ open: false, answer: 'shown' })
  })
})

describe('Enter', () => {
  it('waits for the answer, and is pressed again when it is there', () => {
    const waiting = run(READY, { is: 'type', query: '四' }, { is: 'enter', query: '四' })
    expect(waiting.state.answer).toBe('entered')
    const { state, done } = run(waiting.state, { is: 'answer', query: '四', answer: found('四区两城') })
    expect(done).toEqual(['say answer', 'enter'])
    expect(run(state, { is: 'enter', query: '四' }).done).toEqual(['choose 0'])
  })

  it('waits for the engine as well', () => {
    const { state, done } = run(
      IDLE_SEARCH,
      { is: 'type', query: '四' },
      { is: 'enter', query: '四' },
      { is: 'engine-loaded', query: '四' },
    )
    expect(done).toEqual(['load', 'ask 四'])
    expect(state.answer).toBe('entered')
  })

  it('waits no more once another letter is typed', () => {
    const { done } = run(
      READY,
      { is: 'type', query: '四' },
      { is: 'enter', query: '四' },
      { is: 'type', query: '四区' },
      { is: 'answer', query: '四区', answer: found('四区两城') },
    )
    expect(done).not.toContain('enter')
  })

  it('keeps the search and asks again where nothing is current', () => {
    const shown = run(READY, { is: 'type', query: '无' }, { is: 'answer', query: '无', answer: found() })
    expect(run(shown.state, { is: 'enter', query: '无' }).done).toEqual(['keep', 'ask 无'])
  })

  it('does nothing in the empty box', () => {
    expect(run(READY, { is: 'enter', query: ' ' }).done).toEqual([])
  })
})

describe('other keys', () => {
  it('go round through the list at both ends', () => {
    const open = { ...READY, open: true }
    const at = (state: SearchState, step: 1 | -1) =>
      run(state, { is: 'arrow', step, options: 3 }).state.active
    expect([at(open, 1), at(open, -1)]).toEqual([0, 2])
    expect([at({ ...open, active: 2 }, 1), at({ ...open, active: 0 }, -1)]).toEqual([0, 2])
    expect(run(open, { is: 'arrow', step: 1, options: 0 })).toEqual({ state: open, done: [] })
  })

  it('wait for the list: the last arrow before it is pressed when it is there', () => {
    const { state, done } = run(
      IDLE_SEARCH,
      { is: 'focus', query: '' },
      { is: 'arrow', step: 1, options: 6 },
      { is: 'arrow', step: -1, options: 6 },
      { is: 'list-loaded', recent: ['四'] },
    )
    expect(done.at(-1)).toBe('arrow -1')
    expect(state).toMatchObject({ recent: ['四'], early: null, active: -1 })
  })

  it('of Escape close the list, then empty the box, then leave it', () => {
    const open = { ...READY, open: true, active: 1 }
    const closed = run(open, { is: 'escape', query: '四' })
    expect(closed).toMatchObject({ state: { open: false, active: -1 }, done: [] })
    expect(run(closed.state, { is: 'escape', query: '四' }).done).toEqual(['clear'])
    expect(run(closed.state, { is: 'escape', query: '' }).done).toEqual(['blur'])
  })

  it('of an input method stay in the box, apart from what is searched', () => {
    const { state, done } = run(READY, { is: 'compose', text: 'si' })
    expect([state.composing, done]).toEqual(['si', []])
    expect(run(state, { is: 'compose', text: null }).state.composing).toBeNull()
  })

  it('forget a search, and then none is current', () => {
    const at = { ...READY, recent: ['一', '二'], active: 1 }
    expect(run(at, { is: 'recent', recent: ['一'], isForgotten: true }).state).toMatchObject({
      recent: ['一'],
      active: -1,
    })
    expect(run(at, { is: 'recent', recent: ['三'], isForgotten: false }).state.active).toBe(1)
  })
})

describe('the search box of a library', () => {
  const names = (...list: string[]) => list.map((name) => ({ name }) as NameHit)
  const group = { report: 'r', label: '报告', places: 2, quote: null }
  const answer = (...list: string[]) => ({
    hits: [],
    suggestion: null,
    found: { names: names(...list), suggestion: null, passages: null },
  })
  const further = (...list: string[]) => ({
    names: names(...list),
    suggestion: null,
    passages: { groups: [group], reports: 1 },
  })
  const asked = run(READY, { is: 'type', query: '四区' }).state

  it('makes the first name current, and keeps the option that is when passages come', () => {
    const shown = run(asked, { is: 'answer', query: '四区', answer: answer('四区两城', '四区') })
    expect(shown.state).toMatchObject({ active: 0, open: true })
    const moved = run(shown.state, { is: 'arrow', step: 1, options: 3 })
    const more = run(moved.state, { is: 'more', query: '四区', found: further('四区两城', '四区') })
    expect(more.state).toMatchObject({ active: 1, found: { passages: { reports: 1 } } })
    expect(more.done).toEqual(['say answer'])
  })

  it('keeps the way to all results current, which passages come before', () => {
    const shown = run(asked, { is: 'answer', query: '四区', answer: answer('四区两城', '四区') })
    const last = run(shown.state, { is: 'arrow', step: -1, options: 3 })
    expect(last.state.active).toBe(2)
    const more = run(last.state, { is: 'more', query: '四区', found: further('四区两城', '四区') })
    expect(more.state.active).toBe(3)
  })

  it('makes the first passage current where there is no name', () => {
    const shown = run(asked, { is: 'answer', query: '四区', answer: answer() })
    expect(shown.state.active).toBe(-1)
    expect(run(shown.state, { is: 'more', query: '四区', found: further() }).state.active).toBe(0)
  })

  it('drops passages of a query that was overtaken', () => {
    const shown = run(asked, { is: 'answer', query: '四区', answer: answer() }, { is: 'type', query: '四好' })
    expect(run(shown.state, { is: 'more', query: '四区', found: further() }).state).toEqual(shown.state)
  })

  it('fetches another engine where something else is to be searched, and asks it the same', () => {
    const shown = run(asked, { is: 'answer', query: '四区', answer: answer('四区两城') })
    const switched = run(shown.state, { is: 'scope', query: '四区' })
    expect(switched.done).toEqual(['load'])
    expect(switched.state).toMatchObject({ engine: 'loading', found: null, active: -1, open: true })
    expect(run(switched.state, { is: 'engine-loaded', query: '四区' }).done).toEqual(['ask 四区'])
  })
})
