import type { CatalogueEntry } from '../../../model/library.ts'
import { wishedIds } from '../../folder/shelf.ts'
import type { InputDocument } from './find-inputs.ts'

/** By what one report of a name is told from another. */
const TOLD_BY = ['place', 'year', 'kind'] as const

/** Gives documents their reports' ids, so that a new version of a document gets the id that the older one has. */
export class IdGiver {
  private readonly held: ReadonlyMap<string, CatalogueEntry | null>
  private readonly given = new Set<string>()

  /** @param held The ids that the library has, and what is known of their reports. */
  constructor(held: ReadonlyMap<string, CatalogueEntry | null>) {
    this.held = held
  }

  /** Keeps an id for the document that has it. */
  claim(id: string): void {
    this.given.add(id)
  }

  /**
   * Returns the id of a document that is not in the library: that of a report which it replaces, or a new one.
   *
   * It replaces the report of its name, but not one that another document has, nor one of another place, year or kind:
   * folders of several places often have files of the same names.
   */
  give({ id, file, isFixed }: Pick<InputDocument, 'id' | 'file' | 'isFixed'>, told: CatalogueEntry): string {
    for (const wish of wishesOf(id, file)) {
      if (this.given.has(wish)) continue
      const before = this.held.get(wish)
      const isOther = before !== undefined && before !== null && differs(before, told)
      if (isOther && !(isFixed && wish === id)) continue
      this.given.add(wish)
      return wish
    }
    throw new Error('wishes never end')
  }
}

function* wishesOf(id: string, file: string): Generator<string> {
  yield id
  yield* wishedIds(file)
}

/** Tells whether two reports are certainly not two versions of one. */
function differs(a: CatalogueEntry, b: CatalogueEntry): boolean {
  return TOLD_BY.some((key) => a[key] !== null && b[key] !== null && a[key] !== b[key])
}
