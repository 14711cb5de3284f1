/** The half of pdfjs that reads; importing it is enough to run it without a worker of its own. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: object
}
