/** Adds a value to the list kept under a key. */
export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** Returns the values by key, keys in the order in which they are first met. */
export function groupBy<K, V>(values: Iterable<V>, keyOf: (value: V) => K): Map<K, V[]> {
  const lists = new Map<K, V[]>()
  for (const value of values) append(lists, keyOf(value), value)
  return lists
}

/** Adds any number of values to a list; a call with as many arguments would run out of stack. */
export function appendAll<V>(list: V[], values: Iterable<V>): void {
  for (const value of values) list.push(value)
}
