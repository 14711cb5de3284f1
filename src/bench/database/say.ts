const MS = 1000

/** Does a long work and says on the error stream when it is done, and how long it took. */
export async function sayDone<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await work()
  console.error(`${what}：${((performance.now() - start) / MS).toFixed(1)} 秒`)
  return result
}
