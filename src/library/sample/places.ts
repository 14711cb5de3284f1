import type { DivisionLevel } from '../../model/kinds.ts'
import { appendAll } from '../../text/collect.ts'

/** A real division of China; of the nation name and code are null. */
export interface SamplePlace {
  readonly name: string | null
  readonly code: string | null
  readonly level: DivisionLevel
  /** The place right above it; null for the nation. */
  readonly above: SamplePlace | null
}

/** Provinces with some of their cities and of those some of their counties, each with its code of GB/T 2260. */
const DIVISIONS = [
  '430000湖南省',
  '430200株洲市 430202荷塘区 430203芦淞区 430204石峰区',
  '430300湘潭市 430302雨湖区 430304岳塘区 430381湘乡市',
  '431100永州市 431102零陵区 431103冷水滩区 431129江华瑶族自治县',
  '360000江西省',
  '360200景德镇市 360203珠山区 360222浮梁县 360281乐平市',
  '360300萍乡市 360302安源区 360313湘东区 360321莲花县',
  '530000云南省',
  '530300曲靖市 530302麒麟区 530303沾益区 530304马龙区',
  '530400玉溪市 530402红塔区 530423通海县 530424华宁县',
  '330000浙江省',
  '330100杭州市 330105拱墅区 330109萧山区 330110余杭区',
  '330200宁波市 330203海曙区 330206北仑区 330211镇海区',
  '330300温州市 330303龙湾区 330304瓯海区 330305洞头区',
  '420000湖北省',
  '420100武汉市 420104硚口区 420105汉阳区 420106武昌区',
  '420300十堰市 420302茅箭区 420303张湾区 420304郧阳区',
  '510000四川省',
  '510300自贡市 510303贡井区 510311沿滩区 510322富顺县',
  '510400攀枝花市 510411仁和区 510421米易县 510422盐边县',
  '440000广东省',
  '440100广州市 440103荔湾区 440104越秀区 440105海珠区',
  '440300深圳市 440303罗湖区 440304福田区 440306宝安区',
  '370000山东省',
  '370100济南市 370102历下区 370104槐荫区 370105天桥区',
  '370300淄博市 370302淄川区 370303张店区 370304博山区',
  '410000河南省',
  '410200开封市 410202龙亭区 410212祥符区 410222通许县',
  '410300洛阳市 410303西工区 410305涧西区 410307偃师区',
  '340000安徽省',
  '340100合肥市 340102瑶海区 340103庐阳区 340104蜀山区',
  '340200芜湖市 340202镜湖区 340210湾沚区 340212繁昌区',
  '320000江苏省',
  '320100南京市 320102玄武区 320104秦淮区 320105建邺区',
  '320200无锡市 320205锡山区 320206惠山区 320211滨湖区',
  '520000贵州省',
  '520300遵义市 520303汇川区 520304播州区 520322桐梓县',
  '520400安顺市 520402西秀区 520403平坝区 520422普定县',
] as const

const CODE_DIGITS = 6

/** The nation, above all provinces. */
export const NATION: SamplePlace = { name: null, code: null, level: 'nation', above: null }

function readPlaces(): readonly SamplePlace[] {
  const places = [NATION]
  let province = NATION
  for (const line of DIVISIONS) {
    const [first = '', ...rest] = line.split(' ')
    if (rest.length === 0) province = placeOf(first, 'province', NATION)
    const head = rest.length === 0 ? province : placeOf(first, 'prefecture', province)
    appendAll(places, [head, ...rest.map((one) => placeOf(one, 'county', head))])
  }
  return places
}

function placeOf(text: string, level: DivisionLevel, above: SamplePlace): SamplePlace {
  return { name: text.slice(CODE_DIGITS), code: text.slice(0, CODE_DIGITS), level, above }
}

/** The places, each after those above it. */
export const SAMPLE_PLACES = readPlaces()

/** Returns how far two places are from each other: steps up from one and down to the other. */
export function distanceOf(one: SamplePlace, other: SamplePlace): number {
  const [ups, downs] = [chainOf(one), chainOf(other)]
  const meet = ups.findIndex((place) => downs.includes(place))
  return meet + downs.indexOf(ups[meet] ?? NATION)
}

function chainOf(place: SamplePlace): SamplePlace[] {
  return place.above === null ? [place] : [place, ...chainOf(place.above)]
}
