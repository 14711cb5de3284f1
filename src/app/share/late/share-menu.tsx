import {
  formatShared,
  SHARED_FORMS,
  type SharedForm,
  type SharedPlace,
} from '../../../formats/shared-forms.ts'
import { QrCode } from '../../paper/late/qr-code.tsx'
import type { ShareMessages } from './messages.ts'

interface Props {
  readonly words: ShareMessages
  readonly place: SharedPlace
  /** What was copied last, and whether that could be done. */
  readonly copied: { readonly form: SharedForm; readonly isDone: boolean } | null
  readonly withCode: boolean
  readonly copy: (form: SharedForm) => void
  readonly showCode: () => void
  readonly close: () => void
}

/** Draws the forms in which a place is taken into other documents. */
export function ShareMenu({ words, place, copied, withCode, copy, showCode, close }: Props) {
  const failed = copied && !copied.isDone ? formatShared(copied.form, place) : null
  return (
    <>
      <header>
        <h2>{words.title}</h2>
        <button type="button" class="close" aria-label={words.close} onClick={close}>
          ×
        </button>
      </header>
      <ul>
        {SHARED_FORMS.filter((form) => formatShared(form, place) !== null).map((form) => {
          const [name, meaning] = words.forms[form]
          const isCopied = copied?.form === form && copied.isDone
          return (
            <li key={form}>
              <button type="button" onClick={() => copy(form)}>
                <strong>{isCopied ? words.copied : name}</strong> <span>{meaning}</span>
              </button>
            </li>
          )
        })}
        <li>
          <button type="button" aria-expanded={withCode} onClick={showCode}>
            <strong>{words.code}</strong> <span>{words.codeMeaning}</span>
          </button>
        </li>
      </ul>
      {withCode && <QrCode text={place.url} label={words.codeLabel(place.words)} />}
      {failed && (
        <p class="by-hand">
          <label>
            {words.copyFailed}
            <textarea readOnly rows={3} value={failed.text} />
          </label>
        </p>
      )}
    </>
  )
}
