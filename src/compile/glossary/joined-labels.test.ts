import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { levelled } from '../testing/samples.ts'
import { findJoinedNames } from './joined-names.ts'

/** Returns the names that each of these labels joins in a report with this body; a label of one name is left out. */
function join(body: string, ...labels: string[]): string[][] {
  const source = levelled([body, ...labels].join('\n'))
  let start = body.length + 1
  const spans = labels.map((label) => {
    const span = { start, end: start + label.length }
    start = span.end + 1
    return span
  })
  const joined = findJoinedNames(source, spans, [{ start: 0, end: body.length }])
  return [...joined.values()].map((names) => names.map((name) => sliceSpan(source, name)))
}

describe('a label', () => {
  it.each([
    ['实现碳达峰、碳中和，碳达峰先行。', '碳达峰、碳中和', ['碳达峰', '碳中和']],
    ['推进碳达峰工作。', '碳达峰、碳中和', ['碳达峰', '碳中和']],
    ['推行河长制和林长制。', '河长制/林长制', ['河长制', '林长制']],
    ['推行河长制，推行林长制。', '河长制和林长制', ['河长制', '林长制']],
    ['推行河长制，推行林长制。', '河长制与林长制', ['河长制', '林长制']],
    ['办好智慧校园，建设零碳园区。', '智慧校园、零碳园区', ['智慧校园', '零碳园区']],
    ['推行河长制。', '河长制、田长制、湖长制', ['河长制', '田长制', '湖长制']],
    ['推行智慧校园。', '智慧校园、零碳园区、河长制', ['智慧校园', '零碳园区', '河长制']],
    ['推行河长制。', '“河长制”、“林长制”', ['“河长制”', '“林长制”']],
    ['推行河长制。', ' 河长制 、 林长制 ', ['河长制', '林长制']],
    ['推行河长。', '河长、林长', ['河长', '林长']],
    ['抓好稳就业。', '稳就业、稳外贸', ['稳就业', '稳外贸']],
    [
      '推行河长制。',
      '河长制、林长制、田长制、湖长制、路长制、街长制',
      ['河长制', '林长制', '田长制', '湖长制', '路长制', '街长制'],
    ],
  ])('joins names where the body uses them: %s %s', (body, label, names) => {
    expect(join(body, label)).toEqual([names])
  })

  it.each([
    ['推行河长制。', '零碳园区'],
    ['抓落实。', '碳达峰、碳中和'],
    ['实现碳达峰、碳中和。', '碳达峰、碳中和'],
    ['实现碳达峰碳中和。', '碳达峰、碳中和'],
    ['落实双随机、一公开，双随机见效。', '双随机、一公开'],
    ['办好智慧校园、零碳园区，智慧校园先行。', '智慧校园、零碳园区'],
    ['推行河长制和林长制，河长制先行。', '河长制和林长制'],
    ['推行河长制。', '河长制和林长制'],
    ['推行河长制，建设零碳园区。', '河长制和零碳园区'],
    ['办好智慧校园。', '智慧校园、零碳园区'],
    ['推行河长，推行林长。', '河长和林长'],
    ['推行河长制。', '“河长制、林长制”'],
    ['推行河长制。', '河长制、林长制（试行）'],
    ['推行林长制。', '（试行）河长制、林长制'],
    ['推行河长制。', '河长制、制'],
    ['推行河长，推行林业长。', '河长和林业长'],
    ['开展双清，推进体检。', '双清、体检'],
    ['推进一网通、一窗通，一网通见效。', '一网通、一窗通'],
    ['建好双创园、科创园，科创园见效。', '双创园、科创园'],
    ['推行河长制、林长制、零碳园，河长制先行。', '河长制、林长制、零碳园'],
    ['推行河长制。', '河长制、河长制'],
    ['推行河长制。', '河长制、林长制、田长制、湖长制、路长制、街长制、链长制'],
    ['推行河长制，推行林长制，推行田长制。', '河长制和林长制和田长制'],
  ])('is one name: %s %s', (body, label) => {
    expect(join(body, label)).toEqual([])
  })

  it('is one name where one of its parts has an entry of its own', () => {
    expect(join('推行河长制。', '河长制、林长制', '林长制')).toEqual([])
    expect(join('推行河长制。', '河长制、林长制', '田长制')).toHaveLength(1)
  })
})
