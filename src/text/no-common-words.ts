/** Stands for the table of common words where it would weigh too much: a short name is then one only where it is set off. */
export const COMMON_WORDS = ''
