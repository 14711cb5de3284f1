/** The texts of the form. */
export interface DraftFormMessages {
  readonly drop: string
  /** The same once a document is there. */
  readonly dropNext: string
  readonly dropNow: string
  readonly choose: string
  readonly formats: string
  readonly paste: string
  readonly pasteHelp: string
  readonly submit: string
  readonly noScript: string
}

/** What the form is drawn from. */
export interface DraftFormModel {
  /** True while something is dragged over the page. */
  readonly isOver: boolean
  /** True while there is no document to be read. */
  readonly isIdle: boolean
  readonly chooseFile: (event: Event) => void
  readonly submitText: (event: SubmitEvent) => void
}

interface Props {
  readonly words: DraftFormMessages
  /** Null on a prerendered page, where nothing can be taken yet. */
  readonly model: DraftFormModel | null
  /** The endings of the files that are read, for the file chooser. */
  readonly accept: string
}

/** Draws where a draft is put in: a place to drop a file that also chooses one, and a box for pasted text. */
export function DraftForm({ words, model, accept }: Props) {
  const isDisabled = model === null
  const isIdle = model?.isIdle ?? true
  return (
    <div class="draft-form">
      <noscript>
        <p class="draft-note">{words.noScript}</p>
      </noscript>
      <label class={model?.isOver ? 'drop-zone is-over' : 'drop-zone'}>
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <path d="M8 3h11l6 6v20H8zM19 3v6h6M12 22l2.5 2.5L20 18" />
        </svg>
        <span class="drop-words">
          <strong>{model?.isOver ? words.dropNow : isIdle ? words.drop : words.dropNext}</strong>
          <span class="quiet">{words.formats}</span>
        </span>
        <span class="button">{words.choose}</span>
        <input
          type="file"
          class="sr-only"
          accept={accept}
          disabled={isDisabled}
          onChange={model?.chooseFile}
        />
      </label>
      <details class="paste" open={isIdle}>
        <summary>{words.paste}</summary>
        <form onSubmit={model?.submitText}>
          <textarea
            name="draft"
            rows={5}
            aria-label={words.paste}
            placeholder={words.pasteHelp}
            lang="zh-Hans"
            spellcheck={false}
            required
          />
          <button type="submit" class="button" disabled={isDisabled}>
            {words.submit}
          </button>
        </form>
      </details>
    </div>
  )
}
