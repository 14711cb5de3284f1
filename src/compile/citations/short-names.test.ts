import { describe, expect, it } from 'vitest'
import { mentionsOf, readSample, sampleReport } from '../testing/samples.ts'

function read(name: string, body: string) {
  return readSample(sampleReport(`${body}。`, `1.${name}：甲类办法。`, '2.某某工程：乙类办法。'))
}

/** A name of two characters, and sentences that use it as a word. */
const USED: readonly (readonly [string, ...string[]])[] = [
  ['河长', '河长巡查两次', '各级河长到岗', '压实河长责任', '设立河长300名', '由河长牵头治理'],
  ['网格', '建成网格120个', '优化网格设置', '城区网格全覆盖', '推行网格管理', '网格里办事'],
  ['飞地', '发展飞地经济', '建设飞地园区', '与先进市共建飞地', '飞地产值翻番'],
  ['链长', '落实链长责任', '链长带头招商', '明确链长12名'],
  ['5G', '新增5G基站80座', '推广5G应用', '打造“5G工厂”', '推广５g应用', '加快 5G 建设', '开展5G/6G研发'],
  ['AI', '推动AI赋能', '发展ai产业', 'AI应用场景20个'],
  ['“双碳”', '推进双碳目标', '实现双碳战略', '落实“双碳”行动', '完成“双碳目标”任务'],
  ['“双减”', '落实“双减”要求', '推动双减政策见效', '“双减工作”见效'],
  ['双创', '打造双创基地', '办好双创活动', '建设双创平台'],
  ['“双招”', '开展“双招”攻坚', '抓双招项目'],
  ['“三农”', '抓好“三农”工作', '做好“三农工作”'],
]

/** A name of two characters, and sentences in which it is cut out of other words. */
const CUT: readonly (readonly [string, ...string[]])[] = [
  ['河长', '黄河长度实测完成', '沿黄河长廊建成', '沿黄河长约九公里', '流经黄河长江'],
  ['网格', '电网格局优化', '联网格外重要'],
  ['飞地', '确定起飞地点', '腾飞地区经济'],
  ['5G', '完成15G流量', '使用5GHz频段', '升级1.5G版本', '试点5G-A网络', '达到25GB'],
  ['AI', '对接OpenAI平台', '参加AIDS防治', '使用Air系统', '接入Gen-AI平台'],
  ['“双减”', '“双减少”行动见效', '双减少双提高', '开展双减轻行动'],
  ['“双创”', '实现双创新目标', '开展“双创新”行动', '双创造活动'],
  ['“双重”', '实行双重管理', '双重点突破'],
  ['“两重”', '城乡两重点任务', '有两重保障', '“两重点”任务'],
  ['“两新”', '办两新闻栏目', '建两新区', '引进两新项目'],
  ['“四上”', '共有四上午场', '服务四上门活动'],
  ['民生', '全体居民生活改善', '村民生产条件改善'],
  ['业态', '就业态势平稳', '企业态度端正'],
  ['数据', '按人数据实结算'],
  ['和美', '温和美丽乡村'],
]

const pairs = (table: typeof USED) => table.flatMap(([name, ...bodies]) => bodies.map((body) => [name, body]))

describe('a name of two characters', () => {
  it.each(pairs(USED))('is found where it stands as a word: %s in %s', (name = '', body = '') => {
    expect(mentionsOf(read(name, body).graph, 'term')).toHaveLength(1)
  })

  it.each(pairs(CUT))('is no part of other words: %s in %s', (name = '', body = '') => {
    expect(mentionsOf(read(name, body).graph, 'term')).toEqual([])
  })

  it('is not called unused where its characters stand', () => {
    const codes = read('河长', '黄河长度实测完成').diagnostics.map(
      ({ code, span }) => `${code} ${span.start}`,
    )
    expect(codes.filter((code) => code.startsWith('unused-term'))).toHaveLength(1)
  })
})
