import { readFileSync } from 'node:fs'
import { buildStock } from './bench/stock.ts'
import { makeSampleGraph } from './bench/sample-graph.ts'
import { indexGraph } from './model/read-graph.ts'
import { buildSearchKeys } from './compile/search-keys.ts'
import { rankByFuse } from './search/fuse-rank.ts'
import { buildSearch, buildPostings } from './search/search.ts'
import { encodePostings, decodePostings } from './search/postings-file.ts'
import { gzipSync } from 'node:zlib'
const stock=buildStock(readFileSync('graph-data/lingling-2024-plan/source.txt','utf8'))
console.log(stock.sentences.length,stock.titles.length,stock.words.length,stock.counted.length)
const time=<T>(n:string,f:()=>T)=>{const s=performance.now();const r=f();console.log(n,(performance.now()-s)|0,'ms');return r}
for(const n of [278,10000,100000]){
 const {graph,source}=time('make '+n,()=>makeSampleGraph(stock,1,n))
 const kinds:Record<string,number>={}; for(const x of graph.nodes) kinds[x.attributes.kind]=(kinds[x.attributes.kind]??0)+1
 console.log(graph.nodes.length,kinds,source.length, source.slice(0,60), source.slice(-60))
 const keys=time('keys',()=>buildSearchKeys(graph,source)); console.log(JSON.stringify(keys).length)
 const g=time('indexGraph',()=>indexGraph(graph))
 const p=time('postings',()=>buildPostings({graph:g,source,keys}))
 const f=time('encode',()=>encodePostings(p,g)); console.log(f.length, gzipSync(f).length)
 const d=time('decode',()=>decodePostings(f.buffer as ArrayBuffer,g))!
 const e=time('open',()=>buildSearch({graph:g,source,keys,rank:rankByFuse,postings:d}))
 const terms=graph.nodes.filter(x=>x.attributes.kind==='term').slice(0,60).map(x=>(x.attributes as any).name as string)
 const qs=terms.flatMap(t=>[t,t.slice(0,1),t.slice(0,2),t.slice(1,4),t.slice(0,2)+'零'+t.slice(3), t+'建设', t.slice(0,-1)+'的'])
 qs.push('s','si','sq','sanxi','siqu','siqu liang','的','是','发展','推进','创新推行安全生产2614','从年度预算预备费中拿出一伴','项目 园区','zzzz','gdp', 'jianshe','fazhan','lc','yuanqu','yqjs')
 const run=()=>{const t:[number,string][]=[];for(const q of qs){const s=performance.now();e.search(q,{limit:24});t.push([performance.now()-s,q])}t.sort((a,b)=>a[0]-b[0]);return t}
 run();run();const t=run(); console.log('median',t[t.length>>1]![0]*1000|0,'p95',t[Math.floor(t.length*.95)]![0]*1000|0, t.slice(-14).map(x=>x[1]+' '+(x[0]*1000|0)).join('; '))
}
