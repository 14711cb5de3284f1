export { pdfTables } from '../cli/pdf-tables.ts'
