/** The compiler's version, written into every graph: the same text and version give the same bytes. */
export const COMPILER_VERSION = '0.9.3'
