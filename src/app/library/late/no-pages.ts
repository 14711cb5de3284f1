/** Stands for the pages of the library in the single file, which has its reports side by side. */
const NoPage = () => null

/** Starts nothing: the single file is no library. */
export async function startLibrary(): Promise<void> {}

export {
  NoPage as CataloguePage,
  NoPage as Elsewhere,
  NoPage as ConceptMapPage,
  NoPage as ConceptPage,
  NoPage as ConceptsPage,
  NoPage as LibraryHome,
}
