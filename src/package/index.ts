/** This room is what programs import: the product's functions by area, as `exports` of package.json names them. */

export { buildSearchKeys, type Compiled, compileReport } from './compile.ts'
export { DocumentError, type ReadDocument, readDocument } from './documents.ts'
export { LinkError, type LinkedDocument, linkDocument } from './linking.ts'
export { type Diagnostic, parseGraph, type SerializedTermGraph, type TermGraph } from './model.ts'
export { openSearch, type SearchEngine, type SearchHit } from './search.ts'
