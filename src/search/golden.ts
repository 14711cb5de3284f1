/** What a person types on the shipped report, and the node that is to come first. */
export interface GoldenQuery {
  readonly query: string
  /** The key of the first hit. */
  readonly first: string
}

/**
 * Queries by the form in which they are typed. A change here is a change in what readers see: say why in
 * the message of the commit that makes it.
 */
export const GOLDEN: Readonly<Record<string, readonly GoldenQuery[]>> = {
  'the name as printed or without its quotation marks': [
    { query: '四区两城', first: 'term/siqu-liangcheng' },
    { query: '“四区两城”', first: 'term/siqu-liangcheng' },
    { query: '"五力零陵"', first: 'term/wulilingling' },
    { query: '「五好」园区', first: 'term/wuhaoyuanqu' },
    { query: '五好园区', first: 'term/wuhaoyuanqu' },
    { query: '2614工作法', first: 'term/2614-gongzuofa' },
    { query: '“2614”工作法', first: 'term/2614-gongzuofa' },
    { query: '２６１４工作法', first: 'term/2614-gongzuofa' },
    { query: '香零山路(一期)', first: 'term/xianglingshanlu-yiqi' },
    { query: '三稀', first: 'term/sanxi' },
    { query: '三送三解三优行动', first: 'term/sansong-sanjie-sanyouxingdong' },
    { query: '  发展 六仗 ', first: 'term/fazhan-liuzhang' },
    { query: '安全生产翻身仗', first: 'term/fazhan-liuzhang/5' },
    { query: '1+1+1+N', first: 'coinage/1-1-1-n' },
    { query: '“三高四新”', first: 'coinage/sangao-sixin' },
    { query: '激活文旅发展引擎', first: 'p/2.4.1' },
  ],
  'another written form that the report uses': [
    { query: '一主一特', first: 'term/gongye-yizhu-yite' },
    { query: '四定四化政企交流', first: 'term/zhengqijiaoliu-siding-sihua' },
  ],
  'a part of the name': [
    { query: '2614', first: 'term/2614-gongzuofa' },
    { query: '26', first: 'term/2614-gongzuofa' },
    { query: '3+1', first: 'term/tuopinqunzhong-3-1' },
    { query: '两城', first: 'term/siqu-liangcheng' },
    { query: '农村路', first: 'term/sihaonongcunlu' },
    { query: '四项改革', first: 'term/yuanqu-sixianggaige' },
    { query: '三管', first: 'term/sanguan-sanbixu' },
    { query: '八景', first: 'term/yongzhou-bajing' },
    { query: '区三园', first: 'term/yiqu-sanyuan' },
    { query: '稀土金', first: 'term/sanxi/1' },
    { query: '债务压力', first: 'p/1.p4.1' },
    { query: '倾力办好民生实事', first: 's/2.7' },
  ],
  'one wrong character': [
    { query: '四区二城', first: 'term/siqu-liangcheng' },
    { query: '五力灵陵', first: 'term/wulilingling' },
    { query: '三管三必需', first: 'term/sanguan-sanbixu' },
    { query: '“五未清但”', first: 'term/wuweiqingdan' },
    { query: '2615工作法', first: 'term/2614-gongzuofa' },
    { query: '保交搂', first: 'term/baojiaolou' },
    { query: '两品一票', first: 'term/liangpin-yibiao' },
    { query: '经济增长主动账', first: 'term/fazhan-liuzhang/1' },
    { query: '永州捌景', first: 'term/yongzhou-bajing' },
  ],
  'a missing, doubled or swapped character': [
    { query: '四好农路', first: 'term/sihaonongcunlu' },
    { query: '好农路', first: 'term/sihaonongcunlu' },
    { query: '三送三解优行动', first: 'term/sansong-sanjie-sanyouxingdong' },
    { query: '香零山路一期', first: 'term/xianglingshanlu-yiqi' },
    { query: '四区区两城', first: 'term/siqu-liangcheng' },
    { query: '26114工作法', first: 'term/2614-gongzuofa' },
    { query: '五力陵零', first: 'term/wulilingling' },
    { query: '交保楼', first: 'term/baojiaolou' },
    { query: '五好区园', first: 'term/wuhaoyuanqu' },
    { query: '2164', first: 'term/2614-gongzuofa' },
  ],
  'words in any order': [
    { query: '园区 改革', first: 'term/yuanqu-sixianggaige' },
    { query: '改革　园区', first: 'term/yuanqu-sixianggaige' },
    { query: '行动 三优 三送', first: 'term/sansong-sanjie-sanyouxingdong' },
    { query: '工作法 应急指挥网', first: 'term/2614-gongzuofa' },
    { query: '道路交通 燃气', first: 'p/1.6.3' },
  ],
  'more than the name': [
    { query: '安全生产“2614”工作法', first: 'term/2614-gongzuofa' },
    { query: '打好发展六仗', first: 'term/fazhan-liuzhang' },
  ],
  'a phrase of the report': [
    { query: '从年度预算预备费中拿出一半', first: 'p/1.6.3' },
    { query: '把农村公路“建好、管好', first: 'term/sihaonongcunlu' },
    { query: '按照“三管三必须”的要求，压紧压实“四方”责任', first: 'p/2.8.2' },
    { query: '清北录取6人', first: 'p/1.5.2' },
    { query: '总体要求是', first: 'p/2.p2' },
    { query: '项目投资势头强劲。2023年全区实施重点建设项目169个', first: 'p/1.1.1' },
    { query: '“蓝天、碧水、净土”三大保卫战', first: 'p/1.6.2' },
  ],
  'a phrase with a slip in it': [
    { query: '从年度预算预备费中拿出一伴', first: 'p/1.6.3' },
    { query: '奋力打好发展六杖，推动经济运行', first: 'p/1.1.p1' },
    { query: '力争国控省控考核断面水质', first: 'p/2.8.3' },
    { query: '创新推行安全生产“2614”工作法，从年度预算预备废中拿出一半共1500万元', first: 'p/1.6.3' },
  ],
}
