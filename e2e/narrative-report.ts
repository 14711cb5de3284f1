const NAMES = [
  '“一核三带六组团”空间格局',
  '“百企兴百村、千园连万户”联农带农机制',
  '首席质量官制度',
  '“两张清单、一个闭环”安全治理模式',
  '数字孪生水网',
  '“五色工坊”',
  '“候鸟式”人才驿站',
  '“一业一证、一企一策、一链一长”营商环境专项提升行动',
]
const LEADS = [
  '全力稳定经济运行',
  '加快建设现代产业',
  '深化重点领域改革',
  '持续改善生态环境',
  '切实保障群众生活',
  '守牢安全发展底线',
]
const SENTENCES = [
  '我们坚持把发展作为第一要务，一项一项抓落实，一件一件见成效，各项工作有了新的进展。',
  '完善部门协同的工作机制，建立问题清单、责任清单和整改清单，每月调度、每季通报、年终评估。',
  '全年新建改建道路二百余公里，新增停车位三千余个，群众出行更加方便。',
  '支持企业开展技术改造，对购置设备、软件和服务的投入给予补助，推动老厂区焕发新活力。',
]

/**
 * Writes a report of another make than most: parts without sections, many unnumbered paragraphs that each open with a lead
 * sentence, long names, entries over several lines. Every word of it is made up.
 */
export function writeNarrativeReport(): string {
  const part = (number: string, title: string, shift: number) => [
    `${number}、${title}`,
    ...LEADS.flatMap((lead, index) => [
      `${lead}。${SENTENCES[index % 4]}推进${NAMES[(index + shift) % NAMES.length]}建设。${SENTENCES[(index + 1) % 4]}`,
      `${SENTENCES[(index + 2) % 4]}${SENTENCES[(index + 3) % 4]}`,
    ]),
  ]
  const entries = NAMES.map(
    (name, index) => `${index + 1}.${name}：指围绕全市中心工作提出的一项安排。${SENTENCES[index % 4]}`,
  )
  return [
    '云溪市人民政府工作报告',
    '——2026年1月12日在云溪市第六届人民代表大会第五次会议上',
    '云溪市人民政府市长',
    '各位代表：',
    '现在，我代表市人民政府向大会报告工作，请予审议。',
    ...part('一', '2025年工作回顾', 0),
    ...part('二', '2026年工作安排', 3),
    '名词解释',
    ...entries,
    '',
  ].join('\n')
}
