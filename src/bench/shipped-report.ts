/** The file of the report that the project ships with. */
export const SHIPPED_REPORT = new URL('../../graph-data/lingling-2024-plan/source.txt', import.meta.url)
