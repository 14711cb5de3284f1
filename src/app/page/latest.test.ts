import { describe, expect, it } from 'vitest'
import { latestOnly } from './latest.ts'

/** Asks whose answers come when the test says so, and what they made show. */
function slow() {
  const shown: string[] = []
  const answers = new Map<string, { resolve: (answer: string) => void; reject: (error: Error) => void }>()
  const latest = latestOnly(
    (question: string) =>
      new Promise<string>((resolve, reject) => answers.set(question, { resolve, reject })),
    (answer, question) => shown.push(`${question}: ${answer}`),
  )
  return { latest, shown, answers }
}

describe('latestOnly', () => {
  it('never lets an earlier answer replace a later one', async () => {
    const { latest, shown, answers } = slow()
    const both = [latest.ask('四'), latest.ask('四区')]
    answers.get('四区')?.resolve('later')
    await both[1]
    answers.get('四')?.resolve('earlier')
    await Promise.all(both)
    expect(shown).toEqual(['四区: later'])
  })

  it('keeps what is shown until the last answer is there', async () => {
    const { latest, shown, answers } = slow()
    const both = [latest.ask('四'), latest.ask('四区')]
    answers.get('四')?.resolve('earlier')
    await both[0]
    expect(shown).toEqual([])
    answers.get('四区')?.resolve('later')
    await Promise.all(both)
    expect(shown).toEqual(['四区: later'])
  })

  it('shows nothing that was dropped', async () => {
    const { latest, shown, answers } = slow()
    const asking = latest.ask('四')
    latest.drop()
    answers.get('四')?.resolve('late')
    await asking
    expect(shown).toEqual([])
  })

  it('tells of a failure only where nothing was asked since', async () => {
    const { latest, answers } = slow()
    const both = [latest.ask('四'), latest.ask('四区')]
    answers.get('四')?.reject(new Error('gone'))
    await expect(both[0]).resolves.toBeUndefined()
    answers.get('四区')?.reject(new Error('gone'))
    await expect(both[1]).rejects.toThrow('gone')
  })
})
