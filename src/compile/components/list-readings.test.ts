import { describe, expect, it } from 'vitest'
import { type Span, sliceSpan } from '../../model/span.ts'
import { levelled } from '../testing/samples.ts'
import type { Reading } from './grouping.ts'
import { READINGS } from './list-readings.ts'
import { unpackNumerals } from './numeral-groups.ts'

const [, , readNumbered, readTable, readFlat, readShared, readPair, readBundled] = READINGS as Reading[]

/** Reads a list behind a name in one way, and writes the members of each numeral; null if they do not come out. */
function readBy(reading: Reading | undefined, label: string, list: string): string | null {
  const source = levelled(`${label}：${list}。后文`)
  const span: Span = { start: label.length + 1, end: label.length + 1 + list.length }
  const grouping = reading?.(source, span, unpackNumerals(label))
  const textOf = (member: Span) => sliceSpan(source, member)
  return grouping?.map(({ members }) => members.map(textOf).join('|')).join(' ') ?? null
}

describe('a numbered list', () => {
  it.each([
    ['“两区一城”', '①东区；②西区；③新城', '东区；|西区； 新城'],
    ['“两区一城”', '①东区；②西区', null],
  ])('has as many members as %s: %s', (label, list, expected) => {
    expect(readBy(readNumbered, label, list)).toBe(expected)
  })
})

describe('a row for each numeral', () => {
  it.each([
    ['“三送两解”', '送政策、送技术、送温暖；解难题、解纠纷', '送政策|送技术|送温暖 解难题|解纠纷'],
    ['“三送两解”', '送政策，送技术，送温暖；解难题，解纠纷', '送政策|送技术|送温暖 解难题|解纠纷'],
    ['“三送两解”', '送政策、送技术、送温暖，解难题、解纠纷', '送政策|送技术|送温暖 解难题|解纠纷'],
    ['“三送两解”', '送政策、送技术、送温暖和解难题、解纠纷', '送政策|送技术|送温暖 解难题|解纠纷'],
    ['“一坚决两确保”', '坚决杜绝事故；确保食品安全和确保社会稳定', '坚决杜绝事故 确保食品安全|确保社会稳定'],
    ['“一坚决两确保”', '坚决杜绝事故；确保东村、西村', '坚决杜绝事故 确保东村|西村'],
    ['“一坚决两确保”', '坚决杜绝事故；东村安全和西村稳定', '坚决杜绝事故 东村安全|西村稳定'],
    [
      '“一坚决三确保”',
      '坚决杜绝事故；确保平安、确保稳定和人民满意',
      '坚决杜绝事故 确保平安|确保稳定|人民满意',
    ],
    [
      '“一坚决三确保”',
      '坚决杜绝事故；确保平安 、社会稳定、人民满意',
      '坚决杜绝事故 确保平安|社会稳定|人民满意',
    ],
  ])('is read for %s: %s', (label, list, expected) => {
    expect(readBy(readTable, label, list)).toBe(expected)
  })

  it.each([
    ['“三化”', '绿化、美化、亮化'],
    ['“三送两解”', '送政策、送技术；解难题、解纠纷'],
    ['“三送两解”', '送政策、送技术、送温暖；解难题、解纠纷；办实事'],
    ['“三送两解”', '通过送政策、送技术、送温暖；解难题、解纠纷'],
    ['“一坚决两确保”', '坚决杜绝事故；确保事故起数和死亡人数下降'],
  ])('is none of %s: %s', (label, list) => {
    expect(readBy(readTable, label, list)).toBeNull()
  })
})

describe('a column for each numeral', () => {
  it.each([
    ['；，', '定点联系，帮扶常态化；定期交流，内容前瞻化'],
    ['；、', '定点联系、帮扶常态化；定期交流、内容前瞻化'],
    ['。，', '定点联系，帮扶常态化。定期交流，内容前瞻化'],
    ['，、', '定点联系、帮扶常态化，定期交流、内容前瞻化'],
  ])('is read between %s: %s', (_, list) => {
    expect(readBy(readTable, '“两定两化”', list)).toBe('定点联系|定期交流 帮扶常态化|内容前瞻化')
  })

  it('is read where there are fewer rows than columns', () => {
    expect(readBy(readTable, '“两定两化两清”', '定点，绿化，清渠；定期，美化，清淤')).toBe(
      '定点|定期 绿化|美化 清渠|清淤',
    )
  })

  it.each([
    ['“两定两化”', '定点联系，定期交流；帮扶常态化，内容前瞻化', '定点联系|定期交流 帮扶常态化|内容前瞻化'],
    ['“两定两化”', '东部，西部；南部，北部', '东部|西部 南部|北部'],
    ['“两定两化”', '定点联系，帮扶干部；定期交流，内容前瞻化', '定点联系|定期交流 帮扶干部|内容前瞻化'],
  ])('yields to rows unless more of its members bear the words of %s: %s', (label, list, expected) => {
    expect(readBy(readTable, label, list)).toBe(expected)
  })

  it.each([
    ['“两定三化”', '定点，绿化；定期，美化；定时，亮化'],
    ['“三定三化”', '定点，绿化；定期，美化'],
    ['“两定两化两清”', '定点，绿化，清渠；定期，美化'],
    ['“两定两化两清”', '以定点，绿化，清渠；定期，美化，清淤'],
  ])('is none of %s: %s', (label, list) => {
    expect(readBy(readTable, label, list)).toBeNull()
  })
})

describe('one list through all numerals', () => {
  it.each([
    ['“三个提升”', '“执行年”“能力年”“环境年”专项行动', '执行年|能力年|环境年'],
    ['“四区两城”', '甲区、乙区、丙区、丁区、戊城、己城', '甲区|乙区|丙区|丁区 戊城|己城'],
    ['“三大产业”', '稻米；茶叶；油茶三大产业', '稻米|茶叶|油茶'],
    ['“五件实事”', '修路，架桥，通水，植树，办学', '修路|架桥|通水|植树|办学'],
    ['“三项行动”', '送政策，送技术，送温暖', '送政策|送技术|送温暖'],
    ['“三化”', '街巷绿化，村庄美化，路灯亮化', '街巷绿化|村庄美化|路灯亮化'],
    ['“两送一解”', '送政策下乡，送技术进村，解难题', '送政策下乡|送技术进村 解难题'],
    ['“三项服务”', '上门服务群众，网上服务企业，就近服务老人', '上门服务群众|网上服务企业|就近服务老人'],
  ])('is read for %s: %s', (label, list, expected) => {
    expect(readBy(readFlat, label, list)).toBe(expected)
  })

  it.each([
    ['another number of members', '“三大产业”', '稻米、茶叶'],
    ['lists that have their own numerals', '“三级两类”', '省、市、县三级、甲、乙两类'],
    ['four clauses that are not alike', '“四件实事”', '修路，架桥，通水，植树'],
    ['clauses with the word within', '“三化”', '推进化工转型，促进文化繁荣，路灯亮化'],
    ['clauses one of which does not bear the word', '“三项服务”', '上门服务群众，网上服务企业，就近照看老人'],
    ['clauses the last of which does not bear its own', '“两送一解”', '送政策下乡，送技术进村，办实事'],
    ['clauses of bare numerals', '“12”', '总案，东部方案，西部子案'],
    ['a sentence', '“三项行动”', '为群众送政策，为群众送技术，为群众送温暖'],
    ['a long sentence', '“五件实事”', '为群众修路，架桥，通水，植树，办学'],
  ])('is none of %s: %s, %s', (_, label, list) => {
    expect(readBy(readFlat, label, list)).toBeNull()
  })
})

describe('members that bear the words of all numerals', () => {
  it.each([
    ['“三管三必须”', '管行业必须管安全、管业务必须管安全、管经营必须管安全'],
    ['“三管三必须”', '管行业必须管安全，管业务必须管安全，管经营必须管安全'],
    ['“三管三必须抓”', '管行业必须管安全、管业务必须管安全、管经营必须管安全'],
  ])('are one list for %s: %s', (label, list) => {
    expect(readBy(readShared, label, list)).toBe('管行业必须管安全|管业务必须管安全|管经营必须管安全')
  })

  it.each([
    ['“三管”', '管行业、管业务、管经营'],
    ['“三管两必须”', '管行业必须管安全、管业务必须管安全、管经营必须管安全'],
    ['“三管三必须”', '管行业必须管安全、管业务、管经营必须管安全'],
    ['“三管三必须”', '管行业必须管安全、管业务必须管安全'],
    ['“三管三必须两防”', '管行业必须防事故、管业务必须防风险、管经营必须防损失'],
    ['“33”', '管行业、管业务、管经营'],
  ])('are none of %s: %s', (label, list) => {
    expect(readBy(readShared, label, list)).toBeNull()
  })
})

describe('two members joined by 和', () => {
  it.each([
    ['“两新”', '设备更新和以旧换新', '设备更新|以旧换新'],
    ['“两新”', '设备更新和以旧换物', null],
    ['“两新”', '设备更换和以旧换新', null],
    ['“两新”', '设备更新', null],
    ['“三新”', '设备更新和以旧换新', null],
    ['“双招双引”', '招才引智和招商引资', null],
  ])('are two where both bear the word of %s: %s', (label, list, expected) => {
    expect(readBy(readPair, label, list)).toBe(expected)
  })
})

describe('one member that holds all parts of its numeral', () => {
  it.each([
    ['“两好两宜”', '路好、水好、宜居宜业', '路好|水好 宜居|宜业'],
    ['“三宜两化”', '宜居宜业宜游、绿化、美化', '宜居|宜业|宜游 绿化|美化'],
    ['“两宜两化”', '宜居宜业、化雨化风', '宜居|宜业 化雨|化风'],
    ['“一网两宜”', '网格、宜居宜业', '网格 宜居|宜业'],
    ['“两宜两化”', '宜居、宜业、化雨化风', '宜居|宜业 化雨|化风'],
  ])('is divided for %s: %s', (label, list, expected) => {
    expect(readBy(readBundled, label, list)).toBe(expected)
  })

  it.each([
    ['is none', '“两宜两化”', '宜居、宜业、绿化、美化'],
    ['is none for a one', '“一网两宜”', '网格、宜居、宜业'],
    ['is all', '“两宜”', '宜居宜业'],
    ['has other words before', '“两宜两化”', '更宜居宜业、绿化、美化'],
    ['has another number', '“两宜两化”', '宜居宜业宜游、绿化、美化'],
    ['is followed by too few', '“两宜两化”', '宜居宜业、绿化'],
    ['is followed by too many', '“两宜两化”', '宜居宜业、绿化、美化、亮化'],
    ['is followed by prose', '“两宜两化”', '宜居宜业、绿化、美化，改善环境'],
    ['has bare numerals beside it', '“21”', '宜居宜业、绿化'],
  ])('is not divided where there %s: %s, %s', (_, label, list) => {
    expect(readBy(readBundled, label, list)).toBeNull()
  })
})
