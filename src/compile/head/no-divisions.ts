/** Stands for the table of China's divisions where it would weigh too much: places are then known by their form alone. */
export const DIVISION_NAMES: readonly (readonly [code: string, name: string])[] = []
