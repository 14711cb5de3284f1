export { CataloguePage } from './catalogue-page.tsx'
export { ConceptPage } from './concept-page.tsx'
export { ConceptsPage } from './concepts-page.tsx'
export { LibraryHome } from './library-home.tsx'
