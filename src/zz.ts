import { printSearch } from './bench/search-bench.ts'
const n=process.argv[2]
const t=performance.now(); printSearch(n==='0'?[{nodes:null,perRule:30,keystrokes:200,everyForFuse:1}]:n==='1'?[{nodes:10000,perRule:20,keystrokes:200,everyForFuse:5}]:[{nodes:100000,perRule:20,keystrokes:200,everyForFuse:12}]); console.log((performance.now()-t)|0)
