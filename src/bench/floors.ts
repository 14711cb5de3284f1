/**
 * The ratios that `npm run bench -- --check` does not let fall lower, by subject and name.
 *
 * Each is about three quarters of the least that was measured, so that other load on a machine does not break it and a
 * change that makes something half as fast does.
 */
export const FLOORS = {
  compile: {
    '编译（无布局）的速度占逐字循环，22 个词条': 0.0015,
    '引用的速度占逐字循环，22 个词条': 0.033,
    '编译（无布局）的速度占逐字循环，1000 个词条': 0.0011,
    '引用的速度占逐字循环，1000 个词条': 0.014,
    '编译（无布局）的速度占逐字循环，10000 个词条': 0.00054,
    '引用的速度占逐字循环，10000 个词条': 0.0036,
    '文本占编译它需要的堆，报告，1000 个词条，1 MB': 0.04,
    '文本占编译它需要的堆，报告，1000 个词条，2 MB': 0.043,
    '文本占编译它需要的堆，报告，1000 个词条，4 MB': 0.047,
    '文本占编译它需要的堆，报告，1000 个词条，8 MB': 0.043,
    '文本占编译它需要的堆，每行 20 字，1 MB': 0.043,
    '文本占编译它需要的堆，每行 20 字，3 MB': 0.084,
    '文本占编译它需要的堆，每行 30 字，1 MB': 0.09,
    '文本占编译它需要的堆，每行 60 字，1 MB': 0.1,
    '文本占编译它需要的堆，每行 120 字，1 MB': 0.09,
  },
  search: {
    '检索比 fuse.js 快几倍，随附的报告，中位': 25,
    '检索比 fuse.js 快几倍，随附的报告，p95': 23,
    '检索比 fuse.js 快几倍，10000 个节点，中位': 700,
    '检索比 fuse.js 快几倍，10000 个节点，p95': 210,
    '检索比 fuse.js 快几倍，100000 个节点，中位': 3150,
    '检索比 fuse.js 快几倍，100000 个节点，p95': 1220,
  },
  library: {
    '文库的名称比 fuse.js 快几倍，中位': 15,
    '文库的名称比 fuse.js 快几倍，p95': 21,
    改了一份再建比从头快几倍: 6.0,
  },
  'library-db': {
    '1100000 个名称，名中 2 至 4 字，p95 是对照的几倍快': 11,
    '1100000 个名称，有错字，p95 是对照的几倍快': 6.7,
  },
  link: {
    链接的速度占只找名称: 0.34,
    再链接一遍的速度占只找名称: 0.38,
  },
  page: {
    '拖动比 sigma 默认快几倍，300 个节点，全图': 1.07,
    '拖动比 sigma 默认快几倍，300 个节点，走近': 1.05,
    '拖动比 sigma 默认快几倍，10740 个节点，全图': 3.3,
    '拖动比 sigma 默认快几倍，10740 个节点，走近': 2.8,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>
