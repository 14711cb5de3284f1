/** Values that take a while to make, kept up to a weight; those that were not asked for longest go first. */
export class Kept<V extends object> {
  private readonly values = new Map<string, { readonly value: V; readonly weight: number }>()
  private readonly making = new Map<string, Promise<V | null>>()
  private readonly most: number
  private readonly weigh: (value: V) => number
  private weight = 0

  /**
   * @param most  The most that all values weigh together.
   * @param weigh Returns the weight of one; unless told, each weighs 1.
   */
  constructor(most: number, weigh: (value: V) => number = () => 1) {
    this.most = most
    this.weigh = weigh
  }

  /** Returns the value of a key; it is made once, however many ask for it at the same time. What is null, or fails, is not kept. */
  async get(key: string, make: () => Promise<V | null>): Promise<V | null> {
    const known = this.values.get(key)
    if (known !== undefined) {
      this.values.delete(key)
      this.values.set(key, known)
      return known.value
    }
    const making = this.making.get(key) ?? make()
    this.making.set(key, making)
    try {
      const value = await making
      if (value !== null && this.making.get(key) === making) this.keep(key, value)
      return value
    } finally {
      if (this.making.get(key) === making) this.making.delete(key)
    }
  }

  private keep(key: string, value: V): void {
    const weight = this.weigh(value)
    if (weight > this.most) return
    this.values.set(key, { value, weight })
    this.weight += weight
    for (const [oldest, { weight: less }] of this.values) {
      if (this.weight <= this.most) return
      this.values.delete(oldest)
      this.weight -= less
    }
  }
}
