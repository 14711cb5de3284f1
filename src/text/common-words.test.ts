import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { append } from './collect.ts'
import { COMMON_WORDS } from './common-words.ts'

/** How often jieba's dictionary counts a word that is common. */
const LEAST_COUNT = 140
/** Sorts of words that are none of the table: names of people, numerals. */
const LEFT_OUT = /^(?:nr|nrt|nrfg|mq|m)$/u
/** Particles, which join words rather than make them. */
const PARTICLE = /^[的了着]|[的了着]$/u
const NO_PARTICLE = new Set(['目的', '的确', '了解'])

function isCommon([word = '', count = '', sort = '']: readonly string[]): boolean {
  if (!/^[\u4e00-\u9fff]{2}$/u.test(word) || Number(count) < LEAST_COUNT || LEFT_OUT.test(sort)) return false
  return !PARTICLE.test(word) || NO_PARTICLE.has(word)
}

it('holds the words of two characters that the dictionary of jieba counts most', () => {
  const folder = dirname(createRequire(import.meta.url).resolve('@node-rs/jieba'))
  const lines = readFileSync(join(folder, 'dict.txt'), 'utf8').split('\n')
  const seconds = new Map<string, string[]>()
  for (const line of lines.map((one) => one.trim().split(' '))) {
    const [word = ''] = line
    if (isCommon(line)) append(seconds, word.charAt(0), word.charAt(1))
  }
  const groups = [...seconds].map(([first, more]) => first + [...new Set(more)].sort().join(''))
  expect(COMMON_WORDS.split(' ')).toEqual(groups.sort())
})
