/** The id of the report that the project ships with. */
export const SHIPPED_ID = 'lingling-2024-plan'

/** The file of that report, and that of its graph. */
export const SHIPPED_REPORT = new URL(`../../graph-data/${SHIPPED_ID}/source.txt`, import.meta.url)
export const SHIPPED_GRAPH = new URL(`../../graph-data/${SHIPPED_ID}/graph.json`, import.meta.url)
