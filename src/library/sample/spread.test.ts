import { describe, expect, it } from 'vitest'
import { makeDice } from '../../text/dice.ts'
import { riggedDice } from '../testing/rigged-dice.ts'
import { UserChooser } from './choose-users.ts'
import { makeNames } from './names.ts'
import { NATION, SAMPLE_PLACES } from './places.ts'
import { type PlannedReport, planReports } from './plan-reports.ts'
import { countNames, spreadNames } from './spread.ts'

const report = (name: string, year: number): PlannedReport => ({
  ...{ place: SAMPLE_PLACES.find((place) => place.name === name) ?? NATION, kind: 'work-report', year },
})

describe('the users of a name', () => {
  const reports = [
    ...[report('荷塘区', 2019), report('玉溪市', 2019), report('株洲市', 2019), report('芦淞区', 2019)],
    ...[report('荷塘区', 2020), report('湖南省', 2020), report('全国', 2020), report('荷塘区', 2018)],
  ]
  const choose = (wanted: number, faces = {}) => new UserChooser(reports, riggedDice(faces)).choose(wanted)

  it('are near its home where they are few, in rising order', () => {
    // Of 2018 first: the county's report of that year, then its others.
    expect(choose(1)).toEqual([7])
    expect(choose(2)).toEqual([0, 7])
    expect(choose(4)).toEqual([0, 2, 4, 7])
    expect(choose(6)).toEqual([0, 2, 3, 4, 5, 7])
  })

  it('are of its first year or later', () => {
    // There are enough for two from any of the three years on; of 2020 the nation is home.
    expect(choose(2, { 3: 2 })).toEqual([5, 6])
    expect(choose(2, { 3: 1, 4: 3 })).toEqual([2, 3])
  })

  it('are anywhere where they are many', () => {
    const ten = Array.from({ length: 10 }, (_, at) => report('荷塘区', at < 5 ? 2020 : 2019))
    expect(new UserChooser(ten, riggedDice()).choose(7)).toEqual([0, 1, 5, 6, 7, 8, 9])
  })

  it('are all there are where more are wanted', () => {
    expect(choose(20)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })

  it('leave some near ones out at first, as the dice say', () => {
    // Three are wanted, for whom the reports from 2018 or from 2019 on are enough.
    expect(choose(3, { 2: 1 })).toEqual([0, 2, 4])
    let roll = 0
    const every = new UserChooser(reports, (limit) => (limit === 2 ? roll++ % 2 : 0))
    expect(every.choose(3)).toEqual([0, 3, 7])
  })
})

describe('names that are spread over reports', () => {
  const spread = (reports = 60) => {
    const planned = planReports(reports)
    return spreadNames(makeNames(countNames(reports), [], makeDice(1)), planned, makeDice(2))
  }

  it('are twenty and four a report', () => {
    expect([1, 60].map(countNames)).toEqual([24, 260])
  })

  it('are used in half of the reports at most, then ever less, at last in one or two', () => {
    const counts = spread().concepts.map(({ users }) => users.length)
    expect(counts[0]).toBe(30)
    expect([...counts].sort((a, b) => b - a)).toEqual(counts)
    // By Zipf's law the name of rank 260 / 3 is used twice.
    expect(counts[86]).toBe(2)
    expect(counts.at(-1)).toBe(1)
  })

  it('are never defined at every fifth, by nobody', () => {
    spread().concepts.forEach(({ isNeverDefined, definers }, at) => {
      expect(isNeverDefined).toBe(at % 5 === 4)
      if (isNeverDefined) expect(definers.size).toBe(0)
    })
  })

  it('are defined by users alone, of two meanings at every fourth', () => {
    spread().concepts.forEach(({ users, definers, isNeverDefined }, at) => {
      for (const report of definers.keys()) expect(users).toContain(report)
      const meanings = new Set(definers.values())
      if (at % 4 !== 1) expect(meanings.has(1)).toBe(false)
      else if (users.length >= 3 && !isNeverDefined) expect(meanings).toEqual(new Set([0, 1]))
      if (users.length < 3) expect(meanings.has(1)).toBe(false)
    })
  })

  it('are found by the reports that use them', () => {
    const { concepts, usedIn } = spread()
    for (let at = 0; at < 60; at++)
      expect(usedIn(at)).toEqual(concepts.filter(({ users }) => users.includes(at)))
    expect(usedIn(60)).toEqual([])
  })

  it('give every third report an appendix of four entries, where it has so many names', () => {
    const { usedIn } = spread()
    for (let at = 0; at < 60; at++) {
      const open = usedIn(at).filter(({ isNeverDefined }) => !isNeverDefined)
      const defined = open.filter(({ definers }) => definers.has(at)).length
      if (at % 3 === 0) expect(defined).toBeGreaterThanOrEqual(Math.min(4, open.length))
    }
  })

  it('are defined by about one user in six', () => {
    const { concepts } = spread(300)
    const often = concepts.filter(({ users, isNeverDefined }) => users.length >= 60 && !isNeverDefined)
    expect(often.length).toBeGreaterThan(1)
    for (const { users, definers } of often) {
      expect(definers.size).toBeGreaterThanOrEqual(Math.round(users.length / 6))
      expect(definers.size).toBeLessThan(users.length / 3)
    }
  })
})
