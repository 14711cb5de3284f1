/** Stands for the pages of the library in the single file, which has its reports side by side. */
const NoPage = () => null

/** Starts nothing: the single file is no library. */
export async function startLibrary(): Promise<void> {}

/** Loads nothing: reports side by side have no earlier versions, and nothing is said of them elsewhere. */
export async function loadExtras(): Promise<object> {
  return {}
}

/** Refuses to search what is not there. */
export async function openLibrarySearch(): Promise<never> {
  throw new Error('the single file is no library')
}

export {
  NoPage as CataloguePage,
  NoPage as ConceptMapPage,
  NoPage as ConceptPage,
  NoPage as ConceptsPage,
  NoPage as Elsewhere,
  NoPage as FoundHits,
  NoPage as LibraryHome,
  NoPage as NothingFound,
  NoPage as ScopeSwitch,
}
