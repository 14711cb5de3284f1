/** The file of the report that the project ships with, and that of its graph. */
export const SHIPPED_REPORT = new URL('../../graph-data/lingling-2024-plan/source.txt', import.meta.url)
export const SHIPPED_GRAPH = new URL('../../graph-data/lingling-2024-plan/graph.json', import.meta.url)
