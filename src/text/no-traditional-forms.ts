/** Stands for the table of traditional characters where it would weigh too much: a text is then read as it is printed. */
export const TRADITIONAL_FORMS = ''
