import { describe, expect, it } from 'vitest'
import { findComponents } from './components.ts'

function unpack(label: string, definition: string): string {
  const source = `${label}：${definition}`
  const span = { start: label.length + 1, end: source.length }
  const { components, diagnostics } = findComponents(source, label, span)
  const groups: string[] = []
  for (const { span: part, group } of components) {
    const text = source.slice(part.start, part.end)
    const before = groups[group.index]
    groups[group.index] =
      before === undefined ? `${group.count}${group.head ?? ''}:${text}` : `${before}|${text}`
  }
  return [...groups, ...diagnostics.map(({ code }) => code)].join(' ')
}

describe('findComponents', () => {
  it.each([
    ['“四区两城”', '甲区、乙区、丙区、丁区、戊城、己城。', '4区:甲区|乙区|丙区|丁区 2城:戊城|己城'],
    ['“两品一标”', '指的是绿色食品、有机农产品和地理标志。', '2品:绿色食品|有机农产品 1标:地理标志'],
    [
      '“3+1”',
      '甲乙的简称，即：甲有保障、乙有保障、丙有保障以及有饮水。',
      '3:甲有保障|乙有保障|丙有保障 1:有饮水',
    ],
    ['“四好农村路”', '把公路“建好、管好、护好、运营好”。', '4好:建好|管好|护好|运营好'],
    ['“永州三记”', '《甲记》《乙记》《丙记》。', '3记:甲记|乙记|丙记'],
    ['“1+3”体系', '“1”是总体规划，“3”是指交通、水利、能源规划。', '1:总体规划 3:交通|水利|能源规划'],
    ['“1+3”体系', '1是总体规划；3是交通、水利、能源规划。', '1:总体规划 3:交通|水利|能源规划'],
    ['“一核两翼”', '一核为主城，两翼为东城、西城。', '1核:主城 2翼:东城|西城'],
    ['“三送两解”行动', '送甲、送乙、送丙，解丁、解戊。', '3送:送甲|送乙|送丙 2解:解丁|解戊'],
    [
      '“两定两化”',
      '定点联系，帮扶常态化；定期交流，内容前瞻化。',
      '2定:定点联系|定期交流 2化:帮扶常态化|内容前瞻化',
    ],
    ['“21”工作法', '“两覆盖”：甲覆盖、乙覆盖；“一网”：指挥网。', '2覆盖:甲覆盖|乙覆盖 1网:指挥网'],
    [
      '“三管三必须”',
      '管甲必须管安全、管乙必须管安全、管丙必须管安全。',
      '3管:管甲必须管安全|管乙必须管安全|管丙必须管安全',
    ],
    [
      '“四级三类”',
      '“四级”为省、市、县、乡，“三类”指总体、详细和专项。',
      '4级:省|市|县|乡 3类:总体|详细|专项',
    ],
    ['应急“23”行动', '推进甲、乙“两项行动”，落实丙、丁、戊“三条措施”。', '2项:甲|乙 3条:丙|丁|戊'],
    ['“五好两宜”', '甲好、乙好、丙好、丁好、戊好、宜居宜业。', '5好:甲好|乙好|丙好|丁好|戊好 2宜:宜居|宜业'],
    ['“两新”', '设备更新和以旧换新。', '2新:设备更新|以旧换新'],
    ['“双招双引”', '招才引智、招商引资。', '2招:招才引智|招商引资'],
    ['3种金属', '铜、铅、锌。', '3种:铜|铅|锌'],
    ['“六个一”全覆盖', '一批、一个、一支、一种、一只、一组。', '6个:一批|一个|一支|一种|一只|一组'],
    ['“五大行动”', '甲行动、乙行动、丙行动、丁行动、戊行动。', '5行动:甲行动|乙行动|丙行动|丁行动|戊行动'],
    ['“三个提升”行动', '“执行年”“能力年”“环境年”专项行动。', '3个:执行年|能力年|环境年'],
  ])('unpacks %s: %s', (label, definition, expected) => {
    expect(unpack(label, definition)).toBe(expected)
  })

  it.each([
    ['“保交楼”', '确保百姓购买的楼盘如约交付。'],
    ['香零山路（一期）', '萍洲东路--百万庄5号路。'],
    ['“物流一张网”平台', '公益性、综合性、数字化平台。'],
    ['“4+N”布局', '甲、乙、丙、丁和若干产业。'],
    ['“万企计划”', '甲、乙、丙。'],
    ['“一对一园一策”模式', '上海与我省选择园区开展共建，探索制定模式、重点和路径。'],
    ['第三轮行动', '甲、乙、丙。'],
  ])('gives no parts to %s, which counts none', (label, definition) => {
    expect(unpack(label, definition)).toBe('')
  })

  it('reports a list of another length and never guesses', () => {
    expect(unpack('“六个提升”', '甲提升、乙提升、丙提升、丁提升、戊提升。')).toBe('numeral-mismatch')
  })
})
