import { DOCUMENT_LIMITS } from '../../model/document-limits.ts'
import { PATH_START } from '../patterns.ts'
import { openPackage, type Package } from './package.ts'
import { readRelations } from './relations.ts'
import { parseXml, type XmlPart } from './xml.ts'

/** A Word document whose parts are read when they are asked for. */
export interface OpenDocx {
  readonly file: Package
  /** Returns a part by its name in the package; null where there is none. */
  readonly part: (name: string) => XmlPart | null
  /** The name of the part that holds the body. */
  readonly bodyName: string
  /** The folder of that part with a slash at its end; styles, notes and lists lie there too. */
  readonly folder: string
}

/**
 * Opens a Word document.
 *
 * @throws DocumentError for a package that cannot be opened (see `openPackage`).
 */
export function openDocx(bytes: Uint8Array): OpenDocx {
  const file = openPackage(bytes)
  const budget = { left: DOCUMENT_LIMITS.elements }
  const part = (name: string) => {
    const found = file.read(name)
    return found && parseXml(name, found, budget)
  }
  const main = readRelations(part('_rels/.rels')).find(({ type }) => type.endsWith('/officeDocument'))?.target
  const bodyName = main?.replace(PATH_START, '') ?? 'word/document.xml'
  return { file, part, bodyName, folder: bodyName.slice(0, bodyName.lastIndexOf('/') + 1) }
}
