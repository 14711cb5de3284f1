import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameOfPassage, nameOfTitle } from './passage-name.ts'

describe('the name of a passage', () => {
  it.each([
    ['扩大有效投资。实施重点项目一百个。', '扩大有效投资'],
    ['抓产业，促转型。实施重点项目一百个。', '抓产业，促转型'],
    ['健全经济运行调度机制，加强重点行业和重点企业监测分析，及时解决问题。', '健全经济运行调度机制'],
    ['现在，我代表区人民政府，向大会报告工作，请予审议，并请各位委员提出意见。', '现在，我代表区人民政府'],
    ['今年政府工作的总体要求是：以高质量发展为主题，全面深化改革，扩大开放。', '今年政府工作的总体要求'],
    ['主要任务就是：守住底线。', '主要任务就是'],
  ])('is the first sentence, or the first clauses, of %s', (text, name) => {
    expect(nameOfPassage(text)).toBe(name)
  })

  it('keeps a salutation that stands alone and passes over one before other words', () => {
    expect(nameOfPassage('各位代表：')).toBe('各位代表')
    expect(nameOfPassage('各位代表！实干成就未来。让我们携手奋进。')).toBe('实干成就未来')
  })

  it('never ends within quotation marks or brackets', () => {
    const quoted = '深入实施覆盖城乡的“强龙头、补链条、聚集群、优生态”产业发展四大工程并长期坚持下去'
    expect(nameOfPassage(quoted)).toBe('深入实施覆盖城乡的“强龙头、补链条、聚集群、优生态”…')
    const long = `用好《${'关于推动城乡融合发展的若干意见'.repeat(3)}》，完善政策。`
    expect(nameOfPassage(long)).toBe('用好关于推动城乡融合发展的若干意见关于推动城乡融…')
  })

  it.each([
    [`${'甲'.repeat(24)}。乙。`, '甲'.repeat(24)],
    ['甲'.repeat(36), `${'甲'.repeat(24)}…`],
    [`${'甲'.repeat(37)}。乙。`, `${'甲'.repeat(24)}…`],
    [`现在开会，${'甲'.repeat(15)}，${'乙'.repeat(15)}。`, `现在开会，${'甲'.repeat(15)}`],
    [
      '推进“三清三拆三整治”，推动乡村（村庄）建设；抓好落实工作。',
      '推进“三清三拆三整治”，推动乡村（村庄）建设',
    ],
    ['办好教育！办好医疗！', '办好教育'],
    ['办好什么？办好教育。', '办好什么'],
    ['建议为：抓好落实', '建议为'],
    ['（甲）抓好落实；抓好工作。', '（甲）抓好落实'],
    ['抓好）落实工作。抓好。', '抓好）落实工作'],
  ] as const)('of %s is %s', (text, name) => {
    expect(nameOfPassage(text)).toBe(name)
  })

  it('cuts a long clause before or after a quotation that is open there', () => {
    const head = '深入推进全市城乡基层治理'
    expect(nameOfPassage(`${head}“${'甲'.repeat(18)}”工程建设并长期坚持抓好`)).toBe(
      `${head}“${'甲'.repeat(18)}”…`,
    )
    expect(nameOfPassage(`${head}“${'甲'.repeat(40)}”工程建设并长期坚持抓好`)).toBe(`${head}…`)
    expect(nameOfPassage(`“${'甲'.repeat(40)}”工程建设并长期坚持抓好`)).toBe(`${'甲'.repeat(24)}…`)
  })

  const many = (char: string, count: number) => char.repeat(count)
  it.each([
    [`${many('甲', 10)}“${many('乙', 24)}”建设并长期坚持`, `${many('甲', 10)}“${many('乙', 24)}”…`],
    [`${many('甲', 10)}“${many('乙', 25)}”建设并长期坚持`, `${many('甲', 10)}…`],
    [`${many('甲', 10)}“${many('乙', 24)}”`, `${many('甲', 10)}“${many('乙', 24)}”`],
    [`${many('甲', 10)}“${many('乙', 12)}”建设并长期坚持抓好`, `${many('甲', 10)}“${many('乙', 12)}”…`],
    [
      `${many('甲', 10)}（“${many('乙', 12)}”建设）并长期坚持`,
      `${many('甲', 10)}（“${many('乙', 12)}”建设）…`,
    ],
    [`${many('甲', 7)}《${many('乙', 40)}》`, `${many('甲', 7)}…`],
    [`${many('甲', 6)}《${many('乙', 40)}》`, `${many('甲', 6)}${many('乙', 18)}…`],
    [`${many('甲', 5)}“丙”、“${many('乙', 40)}”`, `${many('甲', 5)}“丙”…`],
    [`‘${many('乙', 40)}’`, `${many('乙', 24)}…`],
    [`「${many('乙', 40)}」`, `${many('乙', 24)}…`],
    [`『${many('乙', 40)}』`, `${many('乙', 24)}…`],
    [`【${many('乙', 40)}】`, `${many('乙', 24)}…`],
    [`〔${many('乙', 40)}〕`, `${many('乙', 24)}…`],
    [`[${many('乙', 40)}]`, `${many('乙', 24)}…`],
    [`(${many('乙', 40)})`, `${many('乙', 24)}…`],
  ])('is cut around a quotation: of %s it is %s', (text, name) => {
    expect(nameOfPassage(text)).toBe(name)
  })

  const end = '，并且要一直坚持下去，再加力度再添措施再出实招。'
  it.each([
    [`抓好各项工作${end}`, '抓好各项工作，并且要一直坚持下去'],
    [`抓好各项新工作${end}`, '抓好各项新工作'],
    [`${many('甲', 24)}${end}`, many('甲', 24)],
    [`${many('甲', 25)}${end}`, `${many('甲', 24)}…`],
    [`${many('甲', 23)}、${many('乙', 9)}${end}`, `${many('甲', 23)}…`],
    [`${many('甲', 23)}、`, many('甲', 23)],
    ['抓好工作  。好', '抓好工作'],
    [`  ${many('甲', 36)}`, `${many('甲', 24)}…`],
    ['甲。乙丙。', '甲。乙丙'],
    ['甲乙。丙丁。', '甲乙'],
    ['办好教育；办好医疗', '办好教育'],
    ['办好教育;办好医疗', '办好教育'],
    ['办好教育!办好医疗', '办好教育'],
    ['办好教育?办好医疗', '办好教育'],
    ['办好教育：办好医疗', '办好教育'],
    ['办好教育，办好医疗', '办好教育，办好医疗'],
    ['办好教育，', '办好教育'],
    ['办好（教育，医疗。养老）事业。好。', '办好（教育，医疗。养老）事业'],
    ['', ''],
  ])('ends with a clause: of %s it is %s', (text, name) => {
    expect(nameOfPassage(text)).toBe(name)
  })

  it.each([
    ['工作要求是：抓早。', '工作要求'],
    ['总要求是：抓早。', '总要求是'],
    ['现向大会提出建议为：抓早。', '现向大会提出'],
    ['工作要求还是：抓早。', '工作要求还是'],
    ['工作要求是，抓早。', '工作要求是，抓早'],
    ['工作要求是', '工作要求是'],
  ])('has no word that only announces: of %s it is %s', (text, name) => {
    expect(nameOfPassage(text)).toBe(name)
  })

  it.each([
    ['尊敬的各位代表，同志们：现在开会。', '现在开会'],
    ['各位代表、各位委员！现在开会。', '现在开会'],
    ['现在，各位代表：开会。', '现在，各位代表'],
  ])('has no salutation: of %s it is %s', (text, name) => {
    expect(nameOfPassage(text)).toBe(name)
  })

  it('leaves out breaks of lines and markers of notes', () => {
    expect(nameOfPassage('推进“甲乙”工程[3]\n建设。实施十个项目。')).toBe('推进“甲乙”工程建设')
  })

  it('is one short line for any text', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'一二三四，。：、“”《》（）\n…'),
      minLength: 1,
      maxLength: 90,
    })
    fc.assert(
      fc.property(text, (words) => {
        const name = nameOfPassage(words)
        expect(name.length).toBeLessThanOrEqual(40)
        expect(name).not.toMatch(/\n/u)
      }),
    )
  })
})

describe('the name of a title', () => {
  it('is the title, cut only where it is long', () => {
    expect(nameOfTitle('推动教育优质发展，办好人民满意的学校')).toBe('推动教育优质发展，办好人民满意的学校')
    expect(nameOfTitle('甲'.repeat(36))).toBe('甲'.repeat(36))
    expect(nameOfTitle('甲'.repeat(37))).toBe(`${'甲'.repeat(24)}…`)
    const long = '坚守底线，全面贯彻各项决策部署，统筹发展和安全，推动经济实现质的有效提升和量的合理增长'
    expect(nameOfTitle(long)).toBe('坚守底线，全面贯彻各项决策部署')
  })
})
