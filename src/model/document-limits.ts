/**
 * How large a document may be and how long it may take, in the shell as in the page. A report has a hundredth of it;
 * what goes beyond is no report, or is made to use up a machine.
 */
export const DOCUMENT_LIMITS = {
  /** Bytes of the file. */
  bytes: 64 * 1024 * 1024,
  /** UTF-16 code units of its text. */
  units: 10_000_000,
  /** Bytes that one part of a package unpacks to, and all that are read of one. */
  partBytes: 64 * 1024 * 1024,
  packageBytes: 256 * 1024 * 1024,
  /** Elements in the parts of a package that are read. */
  elements: 1_000_000,
  /** Elements that stand within each other. */
  depth: 256,
  /** Pages of a PDF. */
  pages: 2000,
  /** Milliseconds in which a document is read and compiled, or linked. */
  time: 60_000,
  /** Megabytes of memory, beside the bytes of the file, for what is made of it. */
  memory: 2048,
} as const
