import type { CheckMessages } from './check-messages.ts'
import type { CheckModel } from './check-model.ts'

/** The endings of the files that are read, for the file chooser. */
const ACCEPTED = '.docx,.pdf,.txt,.md,.html,.htm,text/plain'

interface Props {
  readonly words: CheckMessages
  /** Null on a prerendered page, where nothing can be checked yet. */
  readonly model: CheckModel | null
}

/** Draws where a draft is put in: a place to drop a file that also chooses one, and a box for pasted text. */
export function DraftForm({ words, model }: Props) {
  const isDisabled = model === null
  const isIdle = model === null || model.draft.phase === 'idle' || model.draft.phase === 'failed'
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
          accept={ACCEPTED}
          disabled={isDisabled}
          onChange={model?.actions.chooseFile}
        />
      </label>
      <details class="paste" open={isIdle}>
        <summary>{words.paste}</summary>
        <form onSubmit={model?.actions.submitText}>
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
